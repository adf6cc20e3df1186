-- 0023: Deployments to departure: clearances that know what they stand on, bookings, crews, managers.

-- Who travels and works together. The clearance of a member stands on what is decided here.
CREATE TABLE crew (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    site_id uuid NOT NULL,
    name text NOT NULL,
    size_most int NOT NULL CHECK (size_most BETWEEN 2 AND 500),
    language text NOT NULL,
    shift text CHECK (shift IN ('day', 'evening', 'night', 'rotating')),
    -- The leader is one of the members; the manager on site is staff of the agency.
    leader_id uuid,
    manager_id uuid,
    confirmed_on date,
    departed_on date,
    arrived_on date,
    returning_since date,
    dissolved_on date,
    state text NOT NULL CHECK (state IN
        ('forming', 'confirmed', 'departed', 'on_site', 'returning', 'dissolved')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT crew_confirmed_is_led CHECK (state IN ('forming', 'dissolved')
        OR (leader_id IS NOT NULL AND manager_id IS NOT NULL AND confirmed_on IS NOT NULL)),
    CONSTRAINT crew_departed_when
        CHECK (state NOT IN ('departed', 'on_site', 'returning') OR departed_on IS NOT NULL),
    CONSTRAINT crew_arrived_after_departure CHECK (arrived_on >= departed_on),
    CONSTRAINT crew_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id),
    CONSTRAINT crew_leader FOREIGN KEY (agency_id, leader_id) REFERENCES person (agency_id, id),
    CONSTRAINT crew_manager FOREIGN KEY (agency_id, manager_id) REFERENCES staff (agency_id, id)
);
CREATE INDEX crew_of_site ON crew (agency_id, site_id);
CREATE INDEX crew_of_leader ON crew (agency_id, leader_id);
CREATE INDEX crew_of_manager ON crew (agency_id, manager_id);
COMMENT ON TABLE crew IS 'Workers who travel and work together, with their leader and manager on site.';
CALL house.case_table('crew');

-- Decree 620 Art. 16 and 45(2): more than a hundred workers in one country have managers on site, and
-- both the embassy and the authority that approved the agency hold their list.
CREATE TABLE manager_list (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    managers uuid[] NOT NULL CHECK (cardinality(managers) > 0),
    embassy_filed_on date NOT NULL,
    embassy_receipt text NOT NULL,
    commerce_filed_on date NOT NULL,
    commerce_receipt text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id)
);
CREATE INDEX manager_list_of_country ON manager_list (agency_id, country, id);
COMMENT ON TABLE manager_list IS 'Lists of managers on site as filed for a country; the newest counts.';
CALL house.case_table('manager_list');

ALTER TABLE deployment
    -- What the gate read, as house.case_records gave it: [{"source": …, "id": …, "mark": …}].
    ADD COLUMN clearance_records jsonb CHECK (jsonb_typeof(clearance_records) = 'array'),
    ADD COLUMN booked_on date,
    ADD COLUMN ticket_reference text,
    ADD COLUMN carrier text,
    ADD COLUMN escort text,
    ADD COLUMN travels_on date,
    ADD COLUMN crew_id uuid,
    -- The leg that a member of a crew left abroad for this one.
    ADD COLUMN moved_from_id uuid,
    ADD COLUMN pay_method text
        CHECK (pay_method IN ('bank_transfer', 'postal_transfer', 'cash_with_receipt')),
    ADD COLUMN pay_account_sealed bytea,
    ADD COLUMN pay_account_is_own boolean,
    ADD COLUMN pay_recorded_on date,
    ADD COLUMN purpose_signed_on date,
    ADD COLUMN purpose_signed_by uuid,
    ADD COLUMN embassy_reported_on date,
    ADD COLUMN embassy_receipt text,
    ADD COLUMN personnel_filed_on date,
    ADD COLUMN personnel_receipt text,
    DROP CONSTRAINT deployment_state_check,
    ADD CONSTRAINT deployment_state_check CHECK (state IN
        ('planned', 'cleared', 'booked', 'departed', 'arrived', 'working', 'ended', 'cancelled')),
    DROP CONSTRAINT deployment_end_reason_check,
    ADD CONSTRAINT deployment_end_reason_check CHECK (end_reason IN
        ('completed', 'ended_early_no_fault', 'ended_early_worker_fault', 'illness', 'injury',
         'death', 'moved', 'other')),
    ADD CONSTRAINT deployment_booked_when CHECK (state <> 'booked'
        OR (booked_on IS NOT NULL AND ticket_reference IS NOT NULL AND carrier IS NOT NULL)),
    ADD CONSTRAINT deployment_pay_is_whole
        CHECK ((pay_method IS NULL) = (pay_recorded_on IS NULL)
            AND (pay_account_sealed IS NULL) = (pay_account_is_own IS NULL)),
    ADD CONSTRAINT deployment_purpose_is_whole
        CHECK ((purpose_signed_on IS NULL) = (purpose_signed_by IS NULL)),
    ADD CONSTRAINT deployment_embassy_is_whole
        CHECK ((embassy_reported_on IS NULL) = (embassy_receipt IS NULL)),
    ADD CONSTRAINT deployment_personnel_is_whole
        CHECK ((personnel_filed_on IS NULL) = (personnel_receipt IS NULL)),
    ADD CONSTRAINT deployment_crew FOREIGN KEY (agency_id, crew_id) REFERENCES crew (agency_id, id),
    ADD CONSTRAINT deployment_moved_from
        FOREIGN KEY (agency_id, moved_from_id) REFERENCES deployment (agency_id, id);
CREATE INDEX deployment_of_crew ON deployment (agency_id, crew_id);
CREATE INDEX deployment_moved_from_leg ON deployment (agency_id, moved_from_id);
-- Heads abroad are counted at every gate; ended legs are many more.
CREATE INDEX deployment_abroad ON deployment (agency_id, site_id)
    WHERE state IN ('departed', 'arrived', 'working');

-- Every record that the gate of a case can have read, each with a mark of what it says. The mark leaves
-- out the counters: who reads a person's number counts the version up and changes nothing.
--
-- The tables are found by their columns, so that one which a room adds tomorrow counts at once. Left out:
-- what follows from the clearance itself or is renewed daily and asked anew at the departure (tasks,
-- overrides, legs, matches against lists), and the pool, which no gate reads.
CREATE FUNCTION house.case_records(wanted uuid)
    RETURNS TABLE (source text, id uuid, mark text) LANGUAGE plpgsql STABLE AS $$
DECLARE
    placed record;
    found record;
    filter text;
BEGIN
    SELECT c.person_id, c.employer_id, c.site_id, c.destination, c.programme INTO placed
        FROM case_file c WHERE c.id = wanted;
    FOR found IN
        SELECT t.relname::text AS name,
            bool_or(a.attname = 'case_file_id') AS of_case,
            bool_or(a.attname = 'person_id') AS of_person
        FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE n.nspname = 'public' AND t.relkind = 'r'
          AND t.relname NOT IN ('case_file', 'task', 'rule_override', 'deployment', 'rights_case',
              'repatriation')
          AND t.relname !~ 'screen|sanction|list_hit|pool'
        GROUP BY t.relname
        HAVING bool_or(a.attname IN ('case_file_id', 'person_id'))
            AND bool_or(a.attname = 'version') AND bool_or(a.attname = 'id')
    LOOP
        filter := CASE
            WHEN found.of_case AND found.of_person
                THEN 'r.case_file_id = $1 OR (r.case_file_id IS NULL AND r.person_id = $2)'
            WHEN found.of_case THEN 'r.case_file_id = $1'
            ELSE 'r.person_id = $2' END;
        RETURN QUERY EXECUTE format(
            'SELECT %L::text, r.id, house.mark(to_jsonb(r)) FROM %I r WHERE %s',
            found.name, found.name, filter) USING wanted, placed.person_id;
    END LOOP;
    RETURN QUERY
        SELECT 'case_file', r.id, house.mark(to_jsonb(r)) FROM case_file r WHERE r.id = wanted
        UNION ALL
        SELECT 'person', r.id, house.mark(to_jsonb(r)) FROM person r WHERE r.id = placed.person_id
        UNION ALL
        SELECT 'employer', r.id, house.mark(to_jsonb(r)) FROM employer r
            WHERE r.id = placed.employer_id
        UNION ALL
        SELECT 'site', r.id, house.mark(to_jsonb(r)) FROM site r WHERE r.id = placed.site_id
        UNION ALL
        SELECT 'licence', r.id, house.mark(to_jsonb(r)) FROM licence r
        UNION ALL
        SELECT 'reserve', r.id, house.mark(to_jsonb(r)) FROM reserve r
        UNION ALL
        SELECT 'corridor', r.id, house.mark(to_jsonb(r)) FROM corridor r
            WHERE r.origin = 'CN' AND r.destination = placed.destination
              AND r.programme = placed.programme
        UNION ALL
        SELECT 'contract', r.id, house.mark(to_jsonb(r)) FROM contract r
            WHERE r.id IN (SELECT c.cooperation_id FROM contract c WHERE c.case_file_id = wanted)
        UNION ALL
        -- Of a crew what its members stand on; that it has departed changes nothing for the last one.
        SELECT 'crew', r.id, house.mark(jsonb_build_object('site', r.site_id, 'size', r.size_most,
            'language', r.language, 'shift', r.shift, 'leader', r.leader_id,
            'manager', r.manager_id, 'confirmed', r.confirmed_on)) FROM crew r
            WHERE r.id IN (SELECT d.crew_id FROM deployment d WHERE d.case_file_id = wanted
                AND d.state IN ('planned', 'cleared', 'booked'));
END $$;

-- What a record says, in 128 bits, without what counts its changes.
CREATE FUNCTION house.mark(record jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT left(encode(sha256(convert_to(
    (jsonb_strip_nulls(record) - ARRAY['version', 'updated_at'])::text, 'UTF8')), 'hex'), 32) $$;

-- What the API shows: arrays as JSON.
CREATE VIEW manager_list_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, country, to_jsonb(managers) AS managers, embassy_filed_on,
        embassy_receipt, commerce_filed_on, commerce_receipt, created_at, updated_at
    FROM manager_list;
GRANT SELECT ON manager_list_page TO homeward_app, homeward_auditor;
COMMENT ON VIEW manager_list_page IS 'Lists of managers on site as the API shows them.';
