-- Core: roles, schemas, the agency, event and instant of a transaction, the journal with its tree, the rule
-- that nothing changes without its event, and answers under idempotency keys.

DO $$
DECLARE wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['homeward_app', 'homeward_sequencer', 'homeward_auditor'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS', wanted);
        END IF;
    END LOOP;
    -- Owns what must see across agencies: looking up a token, before the agency is known.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'homeward_owner') THEN
        CREATE ROLE homeward_owner NOLOGIN NOSUPERUSER NOBYPASSRLS;
    END IF;
END $$;

-- Exclusion constraints compare ids and words beside ranges of days.
CREATE EXTENSION IF NOT EXISTS btree_gist;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA audit;
CREATE SCHEMA keyring;
CREATE SCHEMA core;
GRANT USAGE ON SCHEMA public, audit, keyring, core TO homeward_app, homeward_owner;
GRANT USAGE ON SCHEMA public, audit TO homeward_sequencer, homeward_auditor;

-- The agency, the event and the instant of the transaction, as the Registrar has set them.
CREATE FUNCTION core.agency() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('homeward.agency', true), '')::uuid $$;
CREATE FUNCTION core.event() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('homeward.event', true), '')::uuid $$;
CREATE FUNCTION core.now() RETURNS timestamptz LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('homeward.now', true), '')::timestamptz $$;

-- The type of a column says what it holds, and the program reads it as the type of the same name. Words of a closed
-- list are a domain beside the table that first uses them; these are everyone's. Text is at most as long as the
-- program lets it in: a line of 200 characters, prose of 10,000.
CREATE DOMAIN short_text AS text CHECK (char_length(VALUE) BETWEEN 1 AND 200);
CREATE DOMAIN long_text AS text CHECK (char_length(VALUE) BETWEEN 1 AND 10000);
CREATE DOMAIN romanised_name AS text CHECK (char_length(VALUE) BETWEEN 1 AND 200);
-- ISO 3166-1, ISO 3166-2, ISO 4217, BCP 47, ISCO-08, GB/T 2260, GB 32100, E.164 and the IANA time zones.
CREATE DOMAIN country AS text CHECK (VALUE ~ '^[A-Z]{2}$');
CREATE DOMAIN region_code AS text CHECK (VALUE ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$');
CREATE DOMAIN currency AS text CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN language AS text CHECK (VALUE <> '');
CREATE DOMAIN occupation AS text CHECK (VALUE ~ '^[0-9]{4}$');
CREATE DOMAIN province AS text CHECK (VALUE ~ '^[0-9]{6}$');
CREATE DOMAIN credit_code AS text CHECK (VALUE <> '');
CREATE DOMAIN phone_number AS text CHECK (VALUE ~ '^\+');
CREATE DOMAIN time_zone_name AS text CHECK (VALUE <> '');
-- A day, or as much of it as is known: 1990-05-17, 1990-05, 1990. In this collation whole days sort by age.
CREATE DOMAIN birth_date AS text COLLATE "C" CHECK (VALUE IS NULL OR CASE
    WHEN VALUE !~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$' OR VALUE ~ '^0000' THEN false
    WHEN length(VALUE) < 10 THEN true
    ELSE make_date(left(VALUE, 4)::int, substr(VALUE, 6, 2)::int, substr(VALUE, 9)::int) IS NOT NULL END);

-- The first and the last day that a birth date may be.
CREATE FUNCTION core.earliest_birth(known birth_date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT make_date(left(known, 4)::int, coalesce(nullif(substr(known, 6, 2), ''), '1')::int,
    coalesce(nullif(substr(known, 9), ''), '1')::int) $$;
CREATE FUNCTION core.latest_birth(known birth_date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT (core.earliest_birth(known) + CASE length(known) WHEN 10 THEN interval '0'
    WHEN 7 THEN interval '1 month -1 day' ELSE interval '1 year -1 day' END)::date $$;

-- An amount in the minor units of its currency: as far as every reader of JSON is exact (RFC 7493, 2.2). A body gives
-- a 900th of it at most, so that what is computed of what was given has its room.
CREATE DOMAIN minor_units AS bigint CHECK (abs(VALUE) <= 9007199254740991);

-- Row security by agency, written plainly so that it is an index condition.
CREATE PROCEDURE core.guard(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format(
        'CREATE POLICY agency ON %s
            USING (agency_id = nullif(current_setting(''homeward.agency'', true), '''')::uuid)
            WITH CHECK (agency_id = nullif(current_setting(''homeward.agency'', true), '''')::uuid)',
        target);
END $$;

-- What the log records; insert-only for the service. The leaf is canonical JSON without personal data; its
-- hash is the RFC 6962 leaf hash, checked here as well, so that no program can store one that does not fit.
CREATE TABLE audit.event (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at timestamptz NOT NULL,
    action text NOT NULL,
    staff_id uuid NOT NULL,
    subject_noun text,
    subject_id uuid,
    seq int,
    person_id uuid,
    case_id uuid,
    leaf bytea NOT NULL,
    leaf_hash bytea NOT NULL,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT event_hash_fits_leaf CHECK (leaf_hash = sha256('\x00'::bytea || leaf)),
    CONSTRAINT event_seq_has_subject CHECK (seq IS NULL OR subject_id IS NOT NULL)
);
CREATE UNIQUE INDEX event_subject_seq ON audit.event (agency_id, subject_id, seq);
CREATE INDEX event_case ON audit.event (agency_id, case_id, id) WHERE case_id IS NOT NULL;
-- Filters come as text, and text that is no UUID finds nothing instead of failing.
CREATE INDEX event_subject_text ON audit.event (agency_id, (subject_id::text))
    WHERE subject_id IS NOT NULL;
CALL core.guard('audit.event');
GRANT SELECT, INSERT ON audit.event TO homeward_app;
GRANT SELECT ON audit.event TO homeward_auditor;

-- Which row versions an event wrote, each with the digest of the row as stored.
CREATE TABLE audit.event_row (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    event_id uuid NOT NULL,
    table_name text NOT NULL,
    row_id uuid NOT NULL,
    version int NOT NULL,
    digest bytea NOT NULL,
    PRIMARY KEY (agency_id, row_id, table_name, version),
    CONSTRAINT event_row_event FOREIGN KEY (agency_id, event_id) REFERENCES audit.event
);
CREATE INDEX event_row_of_event ON audit.event_row (agency_id, event_id);
CALL core.guard('audit.event_row');
GRANT SELECT, INSERT ON audit.event_row TO homeward_app;
GRANT SELECT ON audit.event_row TO homeward_auditor;

-- Facts and after-images, sealed with the key of the person concerned; without the key it is noise.
CREATE TABLE audit.payload (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    event_id uuid NOT NULL,
    person_id uuid,
    sealed bytea NOT NULL,
    PRIMARY KEY (agency_id, event_id),
    CONSTRAINT payload_event FOREIGN KEY (agency_id, event_id) REFERENCES audit.event
);
CALL core.guard('audit.payload');
GRANT SELECT, INSERT ON audit.payload TO homeward_app;

-- Committed events wait here for their place in the tree; no writer waits for another.
--
-- An event that builds on another one (the next of its subject, the next version of a row) waited
-- for that one's commit before it could come to its own pending row, which is written last. The
-- place in the write-ahead log has therefore risen in between. Neither `at` nor the id keeps that
-- order: both are taken before the wait, by clocks that may differ.
CREATE TABLE audit.pending (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    event_id uuid NOT NULL,
    leaf_hash bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
    at timestamptz NOT NULL,
    queued_at pg_lsn NOT NULL DEFAULT pg_current_wal_insert_lsn(),
    PRIMARY KEY (agency_id, event_id),
    CONSTRAINT pending_event FOREIGN KEY (agency_id, event_id) REFERENCES audit.event
);
CALL core.guard('audit.pending');
GRANT INSERT, SELECT ON audit.pending TO homeward_app;
GRANT SELECT, DELETE, UPDATE ON audit.pending TO homeward_sequencer;
-- An export begins when nothing waits.
GRANT SELECT ON audit.pending TO homeward_auditor;
-- The sequencer serves every agency, so it may ask which ones have something waiting.
CREATE POLICY waiting ON audit.pending FOR SELECT TO homeward_sequencer USING (true);

-- One log per agency. size and root move only by compare-and-set. The tree is the sequencer's, which sees
-- hashes alone.
CREATE TABLE audit.log (
    agency_id uuid NOT NULL,
    size bigint NOT NULL DEFAULT 0 CHECK (size >= 0),
    root bytea NOT NULL,
    frontier bytea NOT NULL,
    PRIMARY KEY (agency_id)
);
CALL core.guard('audit.log');
GRANT SELECT ON audit.log TO homeward_app, homeward_auditor;
GRANT SELECT, INSERT, UPDATE ON audit.log TO homeward_sequencer;
-- The sequencer asks of every agency which logs have grown beyond their newest checkpoint.
CREATE POLICY unsigned ON audit.log FOR SELECT TO homeward_sequencer USING (true);

CREATE TABLE audit.leaf (
    agency_id uuid NOT NULL,
    idx bigint NOT NULL CHECK (idx >= 0),
    event_id uuid NOT NULL,
    leaf_hash bytea NOT NULL,
    PRIMARY KEY (agency_id, idx),
    CONSTRAINT leaf_once UNIQUE (agency_id, event_id),
    CONSTRAINT leaf_event FOREIGN KEY (agency_id, event_id) REFERENCES audit.event
);
CALL core.guard('audit.leaf');
GRANT SELECT ON audit.leaf TO homeward_app, homeward_auditor;
GRANT SELECT, INSERT ON audit.leaf TO homeward_sequencer;

CREATE TABLE audit.tile (
    agency_id uuid NOT NULL,
    level smallint NOT NULL,
    n bigint NOT NULL,
    hashes bytea NOT NULL CHECK (octet_length(hashes) BETWEEN 32 AND 8192),
    PRIMARY KEY (agency_id, level, n)
);
CALL core.guard('audit.tile');
GRANT SELECT ON audit.tile TO homeward_app, homeward_auditor;
GRANT SELECT, INSERT, UPDATE ON audit.tile TO homeward_sequencer;

CREATE TABLE audit.checkpoint (
    agency_id uuid NOT NULL,
    size bigint NOT NULL,
    note text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, size)
);
CALL core.guard('audit.checkpoint');
GRANT SELECT ON audit.checkpoint TO homeward_app, homeward_auditor;
GRANT SELECT, INSERT ON audit.checkpoint TO homeward_sequencer;
CREATE POLICY unsigned ON audit.checkpoint FOR SELECT TO homeward_sequencer USING (true);

-- Counts versions up and stamps the time, so that no statement can forget it.
CREATE FUNCTION core.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    NEW.updated_at := core.now();
    NEW.created_at := OLD.created_at;
    RETURN NEW;
END $$;

-- What a row said before it changed, sealed parts as they are. Exports and questions as of a day read it. The row
-- stands as events digest it, so that the digest of its version proves it; the month of its end is its partition.
CREATE TABLE audit.row_history (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    table_name text NOT NULL,
    row_id uuid NOT NULL,
    version int NOT NULL,
    superseded_at timestamptz NOT NULL DEFAULT core.now(),
    record jsonb NOT NULL,
    PRIMARY KEY (agency_id, row_id, table_name, version, superseded_at)
) PARTITION BY RANGE (superseded_at);
CALL core.guard('audit.row_history');
GRANT INSERT ON audit.row_history TO homeward_app;
GRANT SELECT ON audit.row_history TO homeward_auditor;
-- What comes in a month that nobody has made a partition for: no change may fail for it.
CREATE TABLE audit.row_history_rest PARTITION OF audit.row_history DEFAULT;
CALL core.guard('audit.row_history_rest');

-- Makes the partitions of this month and the two that follow, where they are missing; the scheduler calls it. It
-- belongs to the owner of the tables, takes nothing from its caller, and so does no more for anyone.
CREATE FUNCTION audit.prepare_history() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog AS $$
DECLARE
    month timestamptz;
    part text;
BEGIN
    FOR ahead IN 0..2 LOOP
        month := (date_trunc('month', statement_timestamp() AT TIME ZONE 'UTC')
            + make_interval(months => ahead)) AT TIME ZONE 'UTC';
        part := 'row_history_' || to_char(month AT TIME ZONE 'UTC', 'YYYY_MM');
        CONTINUE WHEN to_regclass('audit.' || part) IS NOT NULL;
        BEGIN
            EXECUTE format('CREATE TABLE audit.%I PARTITION OF audit.row_history
                FOR VALUES FROM (%L) TO (%L)', part, month,
                (month AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC');
            EXECUTE format('CALL core.guard(%L)', 'audit.' || part);
        EXCEPTION
            -- Another server made it first, or rows of the month stand in the rest, where they stay.
            WHEN duplicate_table OR check_violation THEN NULL;
        END;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION audit.prepare_history FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.prepare_history TO homeward_app;
COMMENT ON FUNCTION audit.prepare_history IS 'Makes the partitions that superseded rows of the next months need.';
SELECT audit.prepare_history();

-- No row version commits unless an event of the same transaction names its digest; what it supersedes is kept. The
-- table's logical name is an argument: on a sharded engine the trigger would see the shard's name.
CREATE FUNCTION audit.require_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'rows of % are never deleted', TG_ARGV[0] USING ERRCODE = 'HW002';
    END IF;
    IF NOT EXISTS (
        SELECT FROM audit.event_row r JOIN audit.event e
            ON e.agency_id = r.agency_id AND e.id = r.event_id
        WHERE r.agency_id = NEW.agency_id AND r.row_id = NEW.id AND r.table_name = TG_ARGV[0]
          AND r.version = NEW.version AND e.transaction = pg_current_xact_id()
          AND r.digest = sha256(convert_to(jsonb_strip_nulls(to_jsonb(NEW))::text, 'UTF8'))
    ) THEN
        RAISE EXCEPTION 'a change to % was about to commit without its event', TG_ARGV[0]
            USING ERRCODE = 'HW001';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        INSERT INTO audit.row_history (agency_id, table_name, row_id, version, record)
            VALUES (OLD.agency_id, TG_ARGV[0], OLD.id, OLD.version, jsonb_strip_nulls(to_jsonb(OLD)));
    END IF;
    RETURN NULL;
END $$;

-- What is written once stays: for the owner of the tables as for the service.
CREATE FUNCTION core.written_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are written once', TG_ARGV[0] USING ERRCODE = 'HW002';
END $$;

-- What each case table is to a clearance: how core.records_of_cases reaches its rows from a case, so that a
-- change of one voids the clearance that stands on it.
--
--   of_case            rows with the case_id of the case, which is never null
--   of_case_or_person  the same, and rows without a case that have the person_id of its worker
--   of_person          rows with the person_id of the worker
--   of_enrolment       rows with the enrolment_id of any enrolment of the worker
--   of_employer        rows with the employer_id of the case
--   of_corridor        rows with the corridor_id of the case's corridor
--   by_name            rows that the function reaches by a statement of its own
--   none               no rows: a change of them voids nothing, and `because` says why
--
-- The function may read more of a table by name than its role says.
CREATE TABLE core.table_role (
    name text PRIMARY KEY,
    clearance text NOT NULL CHECK (clearance IN ('of_case', 'of_case_or_person', 'of_person',
        'of_enrolment', 'of_employer', 'of_corridor', 'by_name', 'none')),
    because text,
    CONSTRAINT table_role_none_says_why CHECK ((clearance = 'none') = (because IS NOT NULL))
);
GRANT SELECT ON core.table_role TO homeward_app;

-- Makes a table a case table: row security, counted versions, no change without its event, grants, and its
-- role in a clearance, which nobody can forget to decide. Called once for each table of a feature:
-- CALL core.case_table('visa', clearance => 'of_case'). What its list is filtered by has an index
-- (agency_id, column, id), so that a rare word does not read a whole table.
CREATE PROCEDURE core.case_table(name text, clearance text, because text DEFAULT NULL)
    LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO core.table_role VALUES (name, clearance, because);
    CALL core.guard(name::regclass);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO homeward_app', name);
    EXECUTE format('GRANT SELECT ON %I TO homeward_auditor', name);
    EXECUTE format('CREATE TRIGGER touched BEFORE UPDATE ON %I
        FOR EACH ROW EXECUTE FUNCTION core.touch()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER recorded AFTER INSERT OR UPDATE OR DELETE ON %I
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.require_event(%L)',
        name, name);
END $$;

-- Makes a case table whose rows never change.
CREATE PROCEDURE core.write_once_table(name text, clearance text, because text DEFAULT NULL)
    LANGUAGE plpgsql AS $$
BEGIN
    CALL core.case_table(name, clearance, because);
    EXECUTE format('REVOKE UPDATE ON %I FROM homeward_app', name);
    EXECUTE format('CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON %I
        FOR EACH ROW EXECUTE FUNCTION core.written_once(%L)', name, name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
        FOR EACH STATEMENT EXECUTE FUNCTION core.written_once(%L)', name, name);
END $$;

-- Answers under idempotency keys; the claim and the work commit together or not at all. An answer may
-- hold what is shown once, a token or a disclosed number: it is sealed like the event's payload.
CREATE TABLE idempotency (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    staff_id uuid NOT NULL,
    key text NOT NULL CHECK (length(key) BETWEEN 16 AND 128),
    fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32),
    event_id uuid NOT NULL,
    person_id uuid,
    body_sealed bytea,
    subject_version int,
    is_problem boolean,
    is_new boolean,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, staff_id, key)
);
-- The clock asks across agencies: old answers are found by their moment, and not by reading all.
CREATE INDEX idempotency_age ON idempotency (created_at);
CALL core.guard('idempotency');
GRANT SELECT, INSERT, UPDATE ON idempotency TO homeward_app;

-- Answers under idempotency keys are kept for 30 days: a repeat after that is a new request.
GRANT SELECT, DELETE ON idempotency TO homeward_owner;
CREATE POLICY old ON idempotency TO homeward_owner USING (true);
CREATE FUNCTION core.forget_answers(moment timestamptz)
    RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH gone AS (
        DELETE FROM public.idempotency WHERE created_at < moment - interval '30 days' RETURNING 1)
    SELECT count(*) FROM gone
$$;
ALTER FUNCTION core.forget_answers OWNER TO homeward_owner;
REVOKE ALL ON FUNCTION core.forget_answers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.forget_answers TO homeward_app;
COMMENT ON FUNCTION core.forget_answers IS 'Drops answers under idempotency keys after 30 days.';
