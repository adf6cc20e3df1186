-- Deployments: one deployment of work at one site, crews and managers, and the records that a clearance stands on.

CREATE DOMAIN crew_shift AS text CHECK (VALUE IN ('day', 'evening', 'night', 'rotating'));
CREATE DOMAIN crew_state AS text CHECK (VALUE IN ('forming', 'confirmed', 'departed', 'on_site',
    'returning', 'dissolved'));
CREATE TABLE crew (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    site_id uuid NOT NULL,
    name short_text NOT NULL,
    size_most int NOT NULL CHECK (size_most BETWEEN 2 AND 500),
    language language NOT NULL,
    shift crew_shift,
    -- The leader is one of the members; the manager on site is staff of the agency.
    leader_id uuid,
    manager_id uuid,
    confirmed_on date,
    departed_on date,
    arrived_on date,
    returning_since date,
    dissolved_on date,
    state crew_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
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
CALL core.case_table('crew', clearance => 'by_name');

CREATE VIEW crew_known WITH (security_invoker = true) AS
    SELECT agency_id, id, site_id FROM crew;
COMMENT ON VIEW crew_known IS 'Published: crews with the site that they work at.';
GRANT SELECT ON crew_known TO homeward_app, homeward_auditor;

-- Decree 620 Art. 16 and 45(2): more than a hundred workers in one country have managers on site, and
-- both the embassy and the authority that approved the agency hold their list.
CREATE TABLE manager_list (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    country country NOT NULL,
    managers uuid[] NOT NULL CHECK (cardinality(managers) > 0),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id)
);
CREATE INDEX manager_list_of_country ON manager_list (agency_id, country, id);
CALL core.case_table('manager_list', clearance => 'by_name');

CREATE DOMAIN pay_method AS text CHECK (VALUE IN ('bank_transfer', 'postal_transfer',
    'cash_with_receipt'));
CREATE DOMAIN end_reason AS text CHECK (VALUE IN ('completed', 'ended_early_no_fault',
    'ended_early_worker_fault', 'illness', 'injury', 'death', 'moved', 'other'));
CREATE DOMAIN deployment_state AS text CHECK (VALUE IN ('planned', 'cleared', 'booked', 'departed',
    'arrived', 'working', 'ended', 'cancelled'));
CREATE TABLE deployment (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    site_id uuid NOT NULL,
    crew_id uuid,
    -- The deployment that a member of a crew left abroad for this one.
    moved_from_id uuid,
    planned_departure date NOT NULL,
    planned_end date NOT NULL,
    interviewed_on date,
    interviewed_by uuid,
    interview_language language,
    interview_no_other_fees boolean,
    interview_holds_papers boolean,
    interview_understands boolean,
    interview_no_deposit boolean,
    interview_no_penalty boolean,
    pay_method pay_method,
    pay_bank_id uuid,
    pay_account_sealed bytea,
    pay_account_is_own boolean,
    pay_recorded_on date,
    purpose_signed_on date,
    purpose_signed_by uuid,
    cleared_on date,
    cleared_by uuid,
    -- What the gate read, as core.case_records gave it: [{"source": …, "id": …, "mark": …}].
    clearance_records jsonb CHECK (jsonb_typeof(clearance_records) = 'array'),
    booked_on date,
    ticket_reference short_text,
    carrier short_text,
    escort short_text,
    travels_on date,
    departed_on date,
    arrived_on date,
    working_since date,
    last_check_in date,
    next_check_in date,
    ended_on date,
    end_reason end_reason,
    -- What an early end says of fault is found by one person and recorded by another.
    fault_found_on date,
    fault_found_by uuid,
    fault_decision short_text,
    state deployment_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT deployment_dates CHECK (planned_end > planned_departure),
    CONSTRAINT deployment_in_order CHECK (departed_on >= cleared_on
        AND departed_on < planned_end AND arrived_on >= departed_on
        AND working_since >= arrived_on AND ended_on >= departed_on),
    CONSTRAINT deployment_interview_is_whole CHECK (
        num_nulls(interviewed_on, interviewed_by, interview_language, interview_no_other_fees,
            interview_holds_papers, interview_understands, interview_no_deposit,
            interview_no_penalty) IN (0, 8)),
    CONSTRAINT deployment_pay_is_whole
        CHECK ((pay_method IS NULL) = (pay_recorded_on IS NULL)
            AND (pay_account_sealed IS NULL) = (pay_account_is_own IS NULL)),
    CONSTRAINT deployment_pay_bank_of_a_transfer
        CHECK (pay_bank_id IS NULL OR pay_method = 'bank_transfer'),
    CONSTRAINT deployment_purpose_is_whole
        CHECK ((purpose_signed_on IS NULL) = (purpose_signed_by IS NULL)),
    CONSTRAINT deployment_cleared_by_another CHECK (cleared_by <> interviewed_by),
    CONSTRAINT deployment_cleared_when CHECK (state IN ('planned', 'cancelled')
        OR (cleared_on IS NOT NULL AND cleared_by IS NOT NULL AND interviewed_by IS NOT NULL)),
    CONSTRAINT deployment_booked_when CHECK (state <> 'booked'
        OR (booked_on IS NOT NULL AND ticket_reference IS NOT NULL AND carrier IS NOT NULL)),
    CONSTRAINT deployment_departed_when CHECK (
        state NOT IN ('departed', 'arrived', 'working', 'ended') OR departed_on IS NOT NULL),
    CONSTRAINT deployment_arrived_when
        CHECK (state NOT IN ('arrived', 'working') OR arrived_on IS NOT NULL),
    CONSTRAINT deployment_working_when CHECK (state <> 'working' OR working_since IS NOT NULL),
    CONSTRAINT deployment_ended_when CHECK (
        (state = 'ended') = (ended_on IS NOT NULL)
        AND (state = 'ended') = (end_reason IS NOT NULL)),
    CONSTRAINT deployment_fault_is_whole
        CHECK (num_nonnulls(fault_found_on, fault_found_by, fault_decision) IN (0, 3)),
    -- Whoever is said to be at fault loses the refund and may be made to pay the way home.
    CONSTRAINT deployment_fault_is_found
        CHECK (end_reason <> 'ended_early_worker_fault' OR fault_found_by IS NOT NULL),
    -- Nobody is lost: whoever is abroad has a next check-in.
    CONSTRAINT deployment_abroad_has_check_in CHECK (
        state NOT IN ('departed', 'arrived', 'working') OR next_check_in IS NOT NULL),
    -- Nobody is in two places at once: not in the plans, and not in what came of them. An ended deployment
    -- stands in no plan's way, or its true end could not be recorded while the next deployment waits.
    CONSTRAINT deployment_one_at_a_time EXCLUDE USING gist (
        agency_id WITH =, person_id WITH =,
        daterange(coalesce(departed_on, planned_departure), planned_end, '[)') WITH &&)
        WHERE (state NOT IN ('ended', 'cancelled')),
    CONSTRAINT deployment_abroad_once EXCLUDE USING gist (
        agency_id WITH =, person_id WITH =, daterange(departed_on, ended_on, '[)') WITH &&)
        WHERE (departed_on IS NOT NULL),
    CONSTRAINT deployment_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT deployment_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT deployment_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id),
    CONSTRAINT deployment_crew FOREIGN KEY (agency_id, crew_id) REFERENCES crew (agency_id, id),
    CONSTRAINT deployment_moved_from
        FOREIGN KEY (agency_id, moved_from_id) REFERENCES deployment (agency_id, id),
    CONSTRAINT deployment_pay_bank
        FOREIGN KEY (agency_id, pay_bank_id) REFERENCES body (agency_id, id)
);
CREATE INDEX deployment_of_person ON deployment (agency_id, person_id);
CREATE INDEX deployment_of_case ON deployment (agency_id, case_id);
CREATE INDEX deployment_of_site ON deployment (agency_id, site_id);
CREATE INDEX deployment_of_crew ON deployment (agency_id, crew_id);
CREATE INDEX deployment_moved_from_leg ON deployment (agency_id, moved_from_id);
-- Heads abroad are counted at every gate; ended deployments are many more.
CREATE INDEX deployment_abroad ON deployment (agency_id, site_id)
    WHERE state IN ('departed', 'arrived', 'working');
CREATE INDEX deployment_by_state ON deployment (agency_id, state, id);
-- Few deployments wait between clearance and departure; the scheduler looks at them every round.
CREATE INDEX deployment_cleared ON deployment (agency_id, id) WHERE state IN ('cleared', 'booked');
CREATE INDEX deployment_of_pay_bank ON deployment (agency_id, pay_bank_id);
-- Whoever has stopped working and is not on the way home is a head abroad like the others.
CREATE INDEX deployment_waiting_abroad ON deployment (agency_id, site_id)
    WHERE state = 'ended' AND next_check_in IS NOT NULL;
-- A quota is counted by the departures of a year, each looked up with its case; a deployment to which a member of a
-- crew moved abroad is no departure.
CREATE INDEX deployment_departed ON deployment (agency_id, departed_on) INCLUDE (case_id)
    WHERE departed_on IS NOT NULL AND moved_from_id IS NULL;
CALL core.case_table('deployment', clearance => 'none', because => 'it follows from the clearance itself');

-- Which states mean that a worker is abroad is written here: other features read these views.

CREATE VIEW deployment_known WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, case_id, site_id, planned_departure, planned_end, pay_bank_id,
        travels_on, next_check_in, state, state IN ('planned', 'cleared', 'booked') AS is_waiting,
        state IN ('departed', 'arrived', 'working') AS is_abroad,
        state IN ('ended', 'cancelled') AS is_over
    FROM deployment;
COMMENT ON VIEW deployment_known IS 'Published: deployments with what was planned; next_check_in stands while the '
    'worker is asked, also after the end of the work.';
GRANT SELECT ON deployment_known TO homeward_app, homeward_auditor;

CREATE VIEW worker_abroad WITH (security_invoker = true) AS
    SELECT agency_id, id AS deployment_id, person_id, case_id, site_id, crew_id, departed_on,
        next_check_in, state
    FROM deployment WHERE state IN ('departed', 'arrived', 'working');
COMMENT ON VIEW worker_abroad IS 'Published: who is abroad now, from the departure until the deployment ends, and '
    'is asked next on next_check_in.';
GRANT SELECT ON worker_abroad TO homeward_app, homeward_auditor;

CREATE VIEW departure WITH (security_invoker = true) AS
    SELECT agency_id, id AS deployment_id, person_id, case_id, site_id, crew_id, moved_from_id,
        departed_on, ended_on, end_reason, state
    FROM deployment WHERE departed_on IS NOT NULL;
COMMENT ON VIEW departure IS 'Published: who has left, on which day, and how it ended; with moved_from_id a move '
    'abroad and no departure from home.';
GRANT SELECT ON departure TO homeward_app, homeward_auditor;

-- What a record says, in 128 bits, without what counts its changes.
CREATE FUNCTION core.mark(record jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT left(encode(sha256(convert_to(
    (jsonb_strip_nulls(record) - ARRAY['version', 'updated_at'])::text, 'UTF8')), 'hex'), 32) $$;

-- Every record that the gates of cases can have read, each with a mark of what it says. The mark leaves
-- out the counters: who reads a person's number counts the version up and changes nothing.
--
-- core.table_role says of each table how its rows are reached. What belongs to the agency or a country as a
-- whole, or needs more than one step, stands below by name, as narrowly as the rules read it.
CREATE FUNCTION core.records_of_cases(wanted uuid[])
    RETURNS TABLE (case_id uuid, source text, id uuid, mark text) LANGUAGE plpgsql STABLE AS $$
DECLARE
    cases uuid[];
    persons uuid[];
    employers uuid[];
    corridors uuid[];
    declared record;
    filter text;
BEGIN
    SELECT array_agg(c.id), array_agg(c.person_id), array_agg(c.employer_id), array_agg(k.id)
        INTO cases, persons, employers, corridors
        FROM case_file c
        LEFT JOIN corridor k ON k.agency_id = c.agency_id AND k.origin = 'CN'
            AND k.destination = c.destination AND k.programme = c.programme
        WHERE c.id = ANY (wanted);
    FOR declared IN
        SELECT t.name, t.clearance FROM core.table_role t
        WHERE t.clearance NOT IN ('by_name', 'none') ORDER BY t.name
    LOOP
        -- Two statements and no OR between them: each then goes by its own index.
        FOREACH filter IN ARRAY CASE declared.clearance
            WHEN 'of_case' THEN ARRAY['r.case_id = p.case_id']
            WHEN 'of_case_or_person' THEN ARRAY['r.case_id = p.case_id',
                'r.case_id IS NULL AND r.person_id = p.person_id']
            WHEN 'of_person' THEN ARRAY['r.person_id = p.person_id']
            WHEN 'of_enrolment' THEN ARRAY['r.enrolment_id IN
                (SELECT e.id FROM enrolment e WHERE e.person_id = p.person_id)']
            WHEN 'of_employer' THEN ARRAY['r.employer_id = p.employer_id']
            WHEN 'of_corridor' THEN ARRAY['r.corridor_id = p.corridor_id'] END
        LOOP
            RETURN QUERY EXECUTE format(
                'SELECT p.case_id, %L::text, r.id, core.mark(to_jsonb(r))
                FROM unnest($1, $2, $3, $4) AS p (case_id, person_id, employer_id, corridor_id)
                CROSS JOIN LATERAL (SELECT * FROM %I r WHERE %s) AS r',
                declared.name, declared.name, filter)
                USING cases, persons, employers, corridors;
        END LOOP;
    END LOOP;
    RETURN QUERY
        WITH RECURSIVE placed AS MATERIALIZED (
            SELECT c.id AS case_id, c.person_id, c.employer_id, c.site_id, c.destination,
                c.programme, c.occupation, c.sub_agent_id, c.project_id, p.family_name, p.birth_date, k.id AS corridor_id,
                k.agreement_id
            FROM case_file c
            LEFT JOIN person p ON p.agency_id = c.agency_id AND p.id = c.person_id
            LEFT JOIN corridor k ON k.agency_id = c.agency_id AND k.origin = 'CN'
                AND k.destination = c.destination AND k.programme = c.programme
            WHERE c.id = ANY (wanted)),
        -- The cooperation contracts of the case's contracts, and what was agreed instead of them since.
        ground (case_id, id) AS (
            SELECT p.case_id, c.cooperation_id FROM placed p
                JOIN contract c ON c.case_id = p.case_id AND c.cooperation_id IS NOT NULL
            UNION
            SELECT g.case_id, n.id FROM ground g JOIN contract n ON n.supersedes_id = g.id)
        SELECT p.case_id, 'case_file', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN case_file r ON r.id = p.case_id
        UNION ALL
        -- That the worker was compared with the lists is asked at the departure itself: the comparison
        -- made for it does not void what waits for it.
        SELECT p.case_id, 'person', r.id, core.mark(to_jsonb(r) || jsonb_build_object('state',
            CASE r.state WHEN 'screened' THEN 'verified' ELSE r.state END))
            FROM placed p JOIN person r ON r.id = p.person_id
        UNION ALL
        SELECT p.case_id, 'employer', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN employer r ON r.id = p.employer_id
        UNION ALL
        SELECT p.case_id, 'site', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN site r ON r.id = p.site_id
        UNION ALL
        SELECT p.case_id, 'work_declaration', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN work_declaration r
                ON r.employer_id = p.employer_id AND r.occupation = p.occupation
        UNION ALL
        SELECT p.case_id, 'corridor', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN corridor r ON r.id = p.corridor_id
        UNION ALL
        -- Terms that do not count are read by no gate.
        SELECT p.case_id, 'corridor_term', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN corridor_term r ON r.corridor_id = p.corridor_id AND r.counts
        UNION ALL
        SELECT p.case_id, 'agreement', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN agreement r ON r.id = p.agreement_id
        UNION ALL
        SELECT p.case_id, 'project', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN project r ON r.id = p.project_id
        UNION ALL
        SELECT p.case_id, 'project_site', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN project_site r ON r.project_id = p.project_id AND r.site_id = p.site_id
        UNION ALL
        -- The agreement of three states that a project names beside the one of its corridor.
        SELECT p.case_id, 'agreement', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN project j ON j.id = p.project_id
            JOIN agreement r ON r.id = j.agreement_id
                AND r.id IS DISTINCT FROM p.agreement_id
        UNION ALL
        SELECT p.case_id, 'guide', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN guide_handout h ON h.case_id = p.case_id
            JOIN guide r ON r.id = h.guide_id
        UNION ALL
        SELECT DISTINCT p.case_id, 'course', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN enrolment e ON e.person_id = p.person_id
            JOIN course r ON r.id = e.course_id
        UNION ALL
        SELECT p.case_id, 'contract', r.id, core.mark(to_jsonb(r))
            FROM ground p JOIN contract r ON r.id = p.id
        UNION ALL
        -- Of a crew what its members stand on; that it has departed changes nothing for the last one.
        SELECT p.case_id, 'crew', r.id, core.mark(jsonb_build_object('site', r.site_id,
            'size', r.size_most, 'language', r.language, 'shift', r.shift, 'leader', r.leader_id,
            'manager', r.manager_id, 'confirmed', r.confirmed_on))
            FROM placed p JOIN deployment d ON d.case_id = p.case_id
                AND d.state IN ('planned', 'cleared', 'booked')
            JOIN crew r ON r.id = d.crew_id
        UNION ALL
        SELECT p.case_id, 'licence', r.id, core.mark(to_jsonb(r))
            FROM placed p CROSS JOIN licence r
        UNION ALL
        SELECT p.case_id, 'reserve', r.id, core.mark(to_jsonb(r))
            FROM placed p CROSS JOIN reserve r
        UNION ALL
        SELECT p.case_id, 'reserve_draw', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN reserve_draw r
                ON r.case_id IS DISTINCT FROM p.case_id
        UNION ALL
        -- Who brought the worker, and through which banks the wages and the reserve go.
        SELECT p.case_id, 'sub_agent', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN sub_agent r ON r.id = p.sub_agent_id
        UNION ALL
        SELECT n.case_id, 'body', r.id, core.mark(to_jsonb(r))
            FROM (SELECT p.case_id, d.pay_bank_id FROM placed p JOIN deployment d
                    ON d.case_id = p.case_id AND d.state NOT IN ('ended', 'cancelled')
                UNION SELECT p.case_id, v.bank_id FROM placed p JOIN reserve v ON v.state = 'held')
                AS n (case_id, bank_id)
            JOIN body r ON r.id = n.bank_id
        UNION ALL
        SELECT p.case_id, 'executive', r.id, core.mark(to_jsonb(r))
            FROM placed p CROSS JOIN executive r
        UNION ALL
        SELECT p.case_id, 'incident_plan', r.id, core.mark(to_jsonb(r))
            FROM placed p CROSS JOIN incident_plan r
        UNION ALL
        SELECT p.case_id, 'committee_approval', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN committee_approval r
                ON r.family_name = upper(p.family_name) AND r.birth_date = p.birth_date
        UNION ALL
        SELECT p.case_id, 'minimum_wage', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN minimum_wage r ON r.country = p.destination
        UNION ALL
        SELECT p.case_id, 'fee_cap', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN fee_cap r
                ON (r.destination IS NULL OR r.destination = p.destination)
                AND (r.programme IS NULL OR r.programme = p.programme)
        UNION ALL
        -- A draft of a schedule is read by no gate.
        SELECT p.case_id, 'fee_schedule', r.id, core.mark(to_jsonb(r))
            FROM placed p JOIN fee_schedule r ON r.published_on IS NOT NULL
                AND (r.destination IS NULL OR r.destination = p.destination)
                AND (r.programme IS NULL OR r.programme = p.programme)
        UNION ALL
        -- Of what authorities are told the rules ask whether they have the contract and since when, and whether
        -- anything was returned; that it is being prepared, or was let pass, changes nothing.
        SELECT p.case_id, 'filing', r.id, core.mark(jsonb_build_object('contract', r.contract_id,
            'due', r.due_on, 'first', r.first_submitted_on, 'filed', r.is_filed,
            'returned', r.is_returned, 'completion', r.completion_due))
            FROM placed p JOIN filing_known r ON r.case_id = p.case_id
                AND (r.kind = 'contract' OR r.is_returned)
        UNION ALL
        -- A list of managers counts once both have it.
        SELECT p.case_id, 'manager_list', r.id, core.mark(to_jsonb(r) || jsonb_build_object('filed',
            (SELECT jsonb_object_agg(f.kind, f.first_submitted_on) FROM filing_known f
                WHERE f.agency_id = r.agency_id AND f.manager_list_id = r.id)))
            FROM placed p JOIN manager_list r ON r.country = p.destination;
END $$;
COMMENT ON FUNCTION core.records_of_cases IS
    'What the gates of cases can have read, each record with a mark of what it says.';

-- The same of one case.
CREATE FUNCTION core.case_records(wanted uuid)
    RETURNS TABLE (source text, id uuid, mark text) LANGUAGE sql STABLE AS $$
    SELECT r.source, r.id, r.mark FROM core.records_of_cases(ARRAY[wanted]) r
$$;

-- The deployments whose clearance stands on records that have changed, come or gone. A round looks at as many as
-- it has time for, in no order; at the departure every one is asked anyway.
CREATE FUNCTION core.changed_clearances()
    RETURNS SETOF uuid LANGUAGE sql AS $$
    WITH legs AS MATERIALIZED (
        SELECT d.id, d.case_id, d.clearance_records FROM deployment d
        WHERE d.state IN ('cleared', 'booked') ORDER BY random() LIMIT 500),
    kept AS (
        SELECT l.case_id AS case_id, k.source, k.id, k.mark FROM legs l
        CROSS JOIN jsonb_to_recordset(l.clearance_records) AS k (source text, id uuid, mark text)),
    changed AS (
        SELECT case_id FROM kept k
        FULL JOIN core.records_of_cases((SELECT array_agg(l.case_id) FROM legs l)) AS n
            USING (case_id, source, id)
        WHERE k.mark IS DISTINCT FROM n.mark)
    SELECT l.id FROM legs l WHERE l.case_id IN (SELECT c.case_id FROM changed c)
$$;
COMMENT ON FUNCTION core.changed_clearances IS
    'Deployments that wait on a clearance which a change of records has made void.';
