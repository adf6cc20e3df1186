-- 0001: roles, the agency, the journal, and the rule that nothing changes without it.

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

REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA audit;
CREATE SCHEMA keyring;
CREATE SCHEMA house;
GRANT USAGE ON SCHEMA public, audit, keyring, house TO homeward_app, homeward_owner;
GRANT USAGE ON SCHEMA public, audit TO homeward_sequencer, homeward_auditor;

-- The agency, the event and the instant of the transaction, as the Registrar has set them.
CREATE FUNCTION house.agency() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('homeward.agency', true), '')::uuid $$;
CREATE FUNCTION house.event() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('homeward.event', true), '')::uuid $$;
CREATE FUNCTION house.now() RETURNS timestamptz LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('homeward.now', true), '')::timestamptz $$;

-- What the log records. The leaf is canonical JSON without personal data; its hash is the RFC 6962
-- leaf hash, checked here as well, so that no program can store one that does not fit.
CREATE TABLE audit.event (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at timestamptz NOT NULL,
    action text NOT NULL,
    staff_id uuid NOT NULL,
    subject_noun text,
    subject_id uuid,
    seq int,
    person_id uuid,
    case_file_id uuid,
    leaf bytea NOT NULL,
    leaf_hash bytea NOT NULL,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT event_hash_fits_leaf CHECK (leaf_hash = sha256('\x00'::bytea || leaf)),
    CONSTRAINT event_seq_has_subject CHECK (seq IS NULL OR subject_id IS NOT NULL)
);
CREATE UNIQUE INDEX event_subject_seq ON audit.event (agency_id, subject_id, seq);
CREATE INDEX event_case ON audit.event (agency_id, case_file_id, id) WHERE case_file_id IS NOT NULL;
COMMENT ON TABLE audit.event IS 'What the log records: insert-only.';

-- Which row versions an event wrote, each with the digest of the row as stored.
CREATE TABLE audit.event_row (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    event_id uuid NOT NULL,
    table_name text NOT NULL,
    row_id uuid NOT NULL,
    version int NOT NULL,
    digest bytea NOT NULL,
    PRIMARY KEY (agency_id, row_id, table_name, version),
    CONSTRAINT event_row_event FOREIGN KEY (agency_id, event_id) REFERENCES audit.event
);
CREATE INDEX event_row_of_event ON audit.event_row (agency_id, event_id);
COMMENT ON TABLE audit.event_row IS 'The row versions that an event wrote: insert-only.';

-- Facts and after-images, sealed with the key of the person concerned; without the key it is noise.
CREATE TABLE audit.payload (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    event_id uuid NOT NULL,
    person_id uuid,
    sealed bytea NOT NULL,
    PRIMARY KEY (agency_id, event_id),
    CONSTRAINT payload_event FOREIGN KEY (agency_id, event_id) REFERENCES audit.event
);
COMMENT ON TABLE audit.payload IS 'What an event says, sealed: insert-only.';

-- Committed events wait here for their place in the tree; no writer waits for another.
CREATE TABLE audit.pending (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    event_id uuid NOT NULL,
    leaf_hash bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
    at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, event_id),
    CONSTRAINT pending_event FOREIGN KEY (agency_id, event_id) REFERENCES audit.event
);
COMMENT ON TABLE audit.pending IS 'Events that the sequencer has not placed yet.';

-- One log per agency. size and root move only by compare-and-set.
CREATE TABLE audit.log (
    agency_id uuid NOT NULL,
    size bigint NOT NULL DEFAULT 0 CHECK (size >= 0),
    root bytea NOT NULL,
    frontier bytea NOT NULL,
    PRIMARY KEY (agency_id)
);
CREATE TABLE audit.leaf (
    agency_id uuid NOT NULL,
    idx bigint NOT NULL CHECK (idx >= 0),
    event_id uuid NOT NULL,
    leaf_hash bytea NOT NULL,
    PRIMARY KEY (agency_id, idx),
    CONSTRAINT leaf_once UNIQUE (agency_id, event_id),
    CONSTRAINT leaf_event FOREIGN KEY (agency_id, event_id) REFERENCES audit.event
);
CREATE TABLE audit.tile (
    agency_id uuid NOT NULL,
    level smallint NOT NULL,
    n bigint NOT NULL,
    hashes bytea NOT NULL CHECK (octet_length(hashes) BETWEEN 32 AND 8192),
    PRIMARY KEY (agency_id, level, n)
);
CREATE TABLE audit.checkpoint (
    agency_id uuid NOT NULL,
    size bigint NOT NULL,
    note text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, size)
);
COMMENT ON TABLE audit.log IS 'The head of an agency''s tree.';
COMMENT ON TABLE audit.leaf IS 'The place of each event in its agency''s tree.';
COMMENT ON TABLE audit.tile IS 'Hashes of the tree, 256 a tile (C2SP tlog-tiles).';
COMMENT ON TABLE audit.checkpoint IS 'Signed states of the tree (C2SP tlog-checkpoint).';

-- Answers under idempotency keys; the claim and the work commit together or not at all. An answer may
-- hold what is shown once, a token or a disclosed number: it is sealed like the event's payload.
CREATE TABLE idempotency (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    staff_id uuid NOT NULL,
    key text NOT NULL CHECK (length(key) BETWEEN 16 AND 128),
    fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32),
    event_id uuid NOT NULL,
    person_id uuid,
    body_sealed bytea,
    subject_version int,
    is_problem boolean,
    is_new boolean,
    created_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, staff_id, key)
);
COMMENT ON TABLE idempotency IS 'What a request with a key was answered.';

-- Keys: one per agency, wrapped by the root key outside the database; one per person, wrapped by
-- the agency's. A person whose wrapped key is gone has been erased.
CREATE TABLE keyring.agency_key (
    agency_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (agency_id)
);
CREATE TABLE keyring.person_key (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    person_id uuid NOT NULL,
    wrapped bytea,
    destroyed_at timestamptz,
    PRIMARY KEY (agency_id, person_id),
    CONSTRAINT person_key_destroyed_or_held CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
COMMENT ON TABLE keyring.agency_key IS 'The agency''s key, wrapped by the root key.';
COMMENT ON TABLE keyring.person_key IS 'A person''s key, wrapped by the agency''s.';

-- Counts versions up and stamps the time, so that no statement can forget it.
CREATE FUNCTION house.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    NEW.updated_at := house.now();
    NEW.created_at := OLD.created_at;
    RETURN NEW;
END $$;

-- No row version commits unless an event of the same transaction names its digest. The table's
-- logical name is an argument: on a sharded engine the trigger would see the shard's name.
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
    RETURN NULL;
END $$;

-- Row security by agency, written plainly so that it is an index condition.
CREATE PROCEDURE house.guard(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format(
        'CREATE POLICY agency ON %s
            USING (agency_id = nullif(current_setting(''homeward.agency'', true), '''')::uuid)
            WITH CHECK (agency_id = nullif(current_setting(''homeward.agency'', true), '''')::uuid)',
        target);
END $$;

-- Makes a table a case table: row security, counted versions, no change without its event, grants.
-- Call it once for each table of a room: CALL house.case_table('contract').
CREATE PROCEDURE house.case_table(name text) LANGUAGE plpgsql AS $$
BEGIN
    CALL house.guard(name::regclass);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO homeward_app', name);
    EXECUTE format('GRANT SELECT ON %I TO homeward_auditor', name);
    EXECUTE format('CREATE TRIGGER touched BEFORE UPDATE ON %I
        FOR EACH ROW EXECUTE FUNCTION house.touch()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER recorded AFTER INSERT OR UPDATE OR DELETE ON %I
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.require_event(%L)',
        name, name);
END $$;

CALL house.guard('audit.event');
CALL house.guard('audit.event_row');
CALL house.guard('audit.payload');
CALL house.guard('audit.pending');
CALL house.guard('audit.log');
CALL house.guard('audit.leaf');
CALL house.guard('audit.tile');
CALL house.guard('audit.checkpoint');
CALL house.guard('idempotency');
CALL house.guard('keyring.agency_key');
CALL house.guard('keyring.person_key');

-- The journal is insert-only for the service; the log is the sequencer's, which sees hashes alone.
GRANT SELECT, INSERT ON audit.event, audit.event_row, audit.payload TO homeward_app;
GRANT INSERT, SELECT ON audit.pending TO homeward_app;
GRANT SELECT ON audit.log, audit.leaf, audit.tile, audit.checkpoint TO homeward_app, homeward_auditor;
GRANT SELECT ON audit.event, audit.event_row TO homeward_auditor;
GRANT SELECT, INSERT, UPDATE ON idempotency TO homeward_app;
GRANT SELECT, INSERT ON keyring.agency_key, keyring.person_key TO homeward_app;
GRANT UPDATE (wrapped, destroyed_at) ON keyring.person_key TO homeward_app;
GRANT SELECT, DELETE, UPDATE ON audit.pending TO homeward_sequencer;
GRANT SELECT, INSERT, UPDATE ON audit.log, audit.tile TO homeward_sequencer;
GRANT SELECT, INSERT ON audit.leaf, audit.checkpoint TO homeward_sequencer;

-- The sequencer serves every agency, so it may ask which ones have something waiting.
CREATE POLICY waiting ON audit.pending FOR SELECT TO homeward_sequencer USING (true);

-- The tenant itself. Its row is its own agency.
CREATE TABLE agency (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT agency_is_its_own CHECK (agency_id = id)
);
COMMENT ON TABLE agency IS 'The licensed enterprise: the tenant of every row.';
CALL house.case_table('agency');
