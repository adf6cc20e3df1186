-- 0033: Sub-agents and banks are compared with the sanctions lists too (R-SAN-002), and a case, a way of
-- payment and the reserve can name them.

ALTER TABLE body DROP CONSTRAINT body_kind_check;
ALTER TABLE body ADD CONSTRAINT body_kind_check CHECK (kind IN ('training_centre', 'clinic', 'insurer',
    'bank', 'embassy', 'hotline', 'diaspora_body', 'supervising_body', 'authority'));

-- The text stays what the paper says; the body is what the lists are compared with.
ALTER TABLE reserve
    ADD COLUMN bank_id uuid,
    ADD CONSTRAINT reserve_bank FOREIGN KEY (agency_id, bank_id) REFERENCES body (agency_id, id);
CREATE INDEX reserve_of_bank ON reserve (agency_id, bank_id);
ALTER TABLE deployment
    ADD COLUMN pay_bank_id uuid,
    ADD CONSTRAINT deployment_pay_bank
        FOREIGN KEY (agency_id, pay_bank_id) REFERENCES body (agency_id, id),
    ADD CONSTRAINT deployment_pay_bank_of_a_transfer
        CHECK (pay_bank_id IS NULL OR pay_method = 'bank_transfer');
CREATE INDEX deployment_of_pay_bank ON deployment (agency_id, pay_bank_id);
ALTER TABLE case_file
    ADD COLUMN sub_agent_id uuid,
    ADD CONSTRAINT case_file_sub_agent
        FOREIGN KEY (agency_id, sub_agent_id) REFERENCES sub_agent (agency_id, id);
CREATE INDEX case_file_of_sub_agent ON case_file (agency_id, sub_agent_id, id);

ALTER TABLE sanction_check
    ADD COLUMN sub_agent_id uuid,
    ADD COLUMN body_id uuid,
    DROP CONSTRAINT sanction_check_subject_kind_check,
    ADD CONSTRAINT sanction_check_subject_kind_check
        CHECK (subject_kind IN ('person', 'employer', 'owner', 'sub_agent', 'body')),
    DROP CONSTRAINT sanction_check_subject,
    ADD CONSTRAINT sanction_check_subject CHECK (
        num_nonnulls(person_id, employer_id, sub_agent_id, body_id) = 1
        AND CASE subject_kind WHEN 'person' THEN person_id = subject_id
            WHEN 'employer' THEN employer_id = subject_id
            WHEN 'owner' THEN employer_id IS NOT NULL
            WHEN 'sub_agent' THEN sub_agent_id = subject_id
            ELSE body_id = subject_id END),
    ADD CONSTRAINT sanction_check_sub_agent
        FOREIGN KEY (agency_id, sub_agent_id) REFERENCES sub_agent (agency_id, id),
    ADD CONSTRAINT sanction_check_body
        FOREIGN KEY (agency_id, body_id) REFERENCES body (agency_id, id);
CREATE INDEX sanction_check_of_sub_agent ON sanction_check (agency_id, sub_agent_id, id);
CREATE INDEX sanction_check_of_body ON sanction_check (agency_id, body_id, id);
COMMENT ON TABLE sanction_check IS
    'Persons, employers, owners, sub-agents and bodies as compared with the lists, with what was decided.';
CREATE OR REPLACE VIEW sanction_check_page WITH (security_invoker = true) AS
SELECT agency_id, id, version, subject_kind, person_id, employer_id,
    CASE subject_kind WHEN 'owner' THEN subject_id END AS owner_id, screened_at, un_open,
    foreign_open, hits, proposal, narrative_sealed IS NOT NULL AS has_narrative, decided_at, state,
    created_at, updated_at, sub_agent_id, body_id
FROM sanction_check;
ALTER TABLE screening_due
    DROP CONSTRAINT screening_due_subject_kind_check,
    ADD CONSTRAINT screening_due_subject_kind_check
        CHECK (subject_kind IN ('person', 'employer', 'owner', 'sub_agent', 'body'));

-- R-SAN-003 warns where a sub-agent would be authorised.
ALTER TABLE rule_override
    ADD COLUMN sub_agent_id uuid,
    DROP CONSTRAINT rule_override_of_one,
    ADD CONSTRAINT rule_override_of_one CHECK (num_nonnulls(
        case_file_id, person_id, employer_id, job_order_id, licence_id, sub_agent_id) = 1),
    ADD CONSTRAINT rule_override_sub_agent
        FOREIGN KEY (agency_id, sub_agent_id) REFERENCES sub_agent (agency_id, id);
CREATE INDEX rule_override_of_sub_agent ON rule_override (agency_id, sub_agent_id, id);

-- The records of a case, as 0032 has them, with its sub-agent and its banks.
CREATE OR REPLACE FUNCTION house.records_of_cases(wanted uuid[])
    RETURNS TABLE (case_id uuid, source text, id uuid, mark text) LANGUAGE plpgsql STABLE AS $$
DECLARE
    cases uuid[];
    persons uuid[];
    employers uuid[];
    corridors uuid[];
    found record;
    filter text;
BEGIN
    SELECT array_agg(c.id), array_agg(c.person_id), array_agg(c.employer_id), array_agg(k.id)
        INTO cases, persons, employers, corridors
        FROM case_file c
        LEFT JOIN corridor k ON k.agency_id = c.agency_id AND k.origin = 'CN'
            AND k.destination = c.destination AND k.programme = c.programme
        WHERE c.id = ANY (wanted);
    FOR found IN
        SELECT t.relname::text AS name,
            bool_or(a.attname = 'case_file_id') AS of_case,
            bool_or(a.attname = 'person_id') AS of_person,
            bool_or(a.attname = 'enrolment_id') AS of_enrolment,
            bool_or(a.attname = 'employer_id') AS of_employer
        FROM pg_class t
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
            AND a.attname IN ('id', 'version', 'case_file_id', 'person_id', 'enrolment_id',
                'employer_id', 'corridor_id')
        WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r'
          AND t.relname NOT IN ('case_file', 'task', 'rule_override', 'deployment', 'rights_case',
              'repatriation', 'site', 'job_order', 'work_declaration', 'guide')
          AND t.relname !~ 'screen|sanction|list_hit|pool'
        GROUP BY t.relname
        HAVING bool_or(a.attname NOT IN ('id', 'version'))
            AND bool_or(a.attname = 'version') AND bool_or(a.attname = 'id')
    LOOP
        -- Two statements and no OR between them: each then goes by its own index.
        FOREACH filter IN ARRAY CASE
            WHEN found.of_case AND found.of_person THEN ARRAY['r.case_file_id = p.case_id',
                'r.case_file_id IS NULL AND r.person_id = p.person_id']
            WHEN found.of_case THEN ARRAY['r.case_file_id = p.case_id']
            WHEN found.of_person THEN ARRAY['r.person_id = p.person_id']
            WHEN found.of_enrolment THEN ARRAY['r.enrolment_id IN
                (SELECT e.id FROM enrolment e WHERE e.person_id = p.person_id)']
            WHEN found.of_employer THEN ARRAY['r.employer_id = p.employer_id']
            ELSE ARRAY['r.corridor_id = p.corridor_id'] END
        LOOP
            RETURN QUERY EXECUTE format(
                'SELECT p.case_id, %L::text, r.id, house.mark(to_jsonb(r))
                FROM unnest($1, $2, $3, $4) AS p (case_id, person_id, employer_id, corridor_id)
                CROSS JOIN LATERAL (SELECT * FROM %I r WHERE %s) AS r',
                found.name, found.name, filter)
                USING cases, persons, employers, corridors;
        END LOOP;
    END LOOP;
    RETURN QUERY
        WITH RECURSIVE placed AS MATERIALIZED (
            SELECT c.id AS case_id, c.person_id, c.employer_id, c.site_id, c.destination,
                c.programme, c.occupation, c.sub_agent_id, p.family_name, p.birth_date, k.id AS corridor_id
            FROM case_file c
            LEFT JOIN person p ON p.agency_id = c.agency_id AND p.id = c.person_id
            LEFT JOIN corridor k ON k.agency_id = c.agency_id AND k.origin = 'CN'
                AND k.destination = c.destination AND k.programme = c.programme
            WHERE c.id = ANY (wanted)),
        -- The cooperation contracts of the case's contracts, and what was agreed instead of them since.
        ground (case_id, id) AS (
            SELECT p.case_id, c.cooperation_id FROM placed p
                JOIN contract c ON c.case_file_id = p.case_id AND c.cooperation_id IS NOT NULL
            UNION
            SELECT g.case_id, n.id FROM ground g JOIN contract n ON n.supersedes_id = g.id)
        SELECT p.case_id, 'case_file', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN case_file r ON r.id = p.case_id
        UNION ALL
        -- That the worker was compared with the lists is asked at the departure itself: the comparison
        -- made for it does not void what waits for it.
        SELECT p.case_id, 'person', r.id, house.mark(to_jsonb(r) || jsonb_build_object('state',
            CASE r.state WHEN 'screened' THEN 'verified' ELSE r.state END))
            FROM placed p JOIN person r ON r.id = p.person_id
        UNION ALL
        SELECT p.case_id, 'employer', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN employer r ON r.id = p.employer_id
        UNION ALL
        SELECT p.case_id, 'site', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN site r ON r.id = p.site_id
        UNION ALL
        SELECT p.case_id, 'work_declaration', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN work_declaration r
                ON r.employer_id = p.employer_id AND r.occupation = p.occupation
        UNION ALL
        SELECT p.case_id, 'corridor', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN corridor r ON r.id = p.corridor_id
        UNION ALL
        SELECT p.case_id, 'guide', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN guide_handout h ON h.case_file_id = p.case_id
            JOIN guide r ON r.id = h.guide_id
        UNION ALL
        SELECT DISTINCT p.case_id, 'course', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN enrolment e ON e.person_id = p.person_id
            JOIN course r ON r.id = e.course_id
        UNION ALL
        SELECT p.case_id, 'contract', r.id, house.mark(to_jsonb(r))
            FROM ground p JOIN contract r ON r.id = p.id
        UNION ALL
        -- Of a crew what its members stand on; that it has departed changes nothing for the last one.
        SELECT p.case_id, 'crew', r.id, house.mark(jsonb_build_object('site', r.site_id,
            'size', r.size_most, 'language', r.language, 'shift', r.shift, 'leader', r.leader_id,
            'manager', r.manager_id, 'confirmed', r.confirmed_on))
            FROM placed p JOIN deployment d ON d.case_file_id = p.case_id
                AND d.state IN ('planned', 'cleared', 'booked')
            JOIN crew r ON r.id = d.crew_id
        UNION ALL
        SELECT p.case_id, 'licence', r.id, house.mark(to_jsonb(r))
            FROM placed p CROSS JOIN licence r
        UNION ALL
        SELECT p.case_id, 'reserve', r.id, house.mark(to_jsonb(r))
            FROM placed p CROSS JOIN reserve r
        UNION ALL
        SELECT p.case_id, 'reserve_draw', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN reserve_draw r
                ON r.case_file_id IS DISTINCT FROM p.case_id
        UNION ALL
        -- Who brought the worker, and through which banks the wages and the reserve go.
        SELECT p.case_id, 'sub_agent', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN sub_agent r ON r.id = p.sub_agent_id
        UNION ALL
        SELECT n.case_id, 'body', r.id, house.mark(to_jsonb(r))
            FROM (SELECT p.case_id, d.pay_bank_id FROM placed p JOIN deployment d
                    ON d.case_file_id = p.case_id AND d.state NOT IN ('ended', 'cancelled')
                UNION SELECT p.case_id, v.bank_id FROM placed p JOIN reserve v ON v.state = 'held')
                AS n (case_id, bank_id)
            JOIN body r ON r.id = n.bank_id
        UNION ALL
        SELECT p.case_id, 'executive', r.id, house.mark(to_jsonb(r))
            FROM placed p CROSS JOIN executive r
        UNION ALL
        SELECT p.case_id, 'incident_plan', r.id, house.mark(to_jsonb(r))
            FROM placed p CROSS JOIN incident_plan r
        UNION ALL
        SELECT p.case_id, 'committee_approval', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN committee_approval r
                ON r.family_name = upper(p.family_name) AND r.birth_date = p.birth_date
        UNION ALL
        SELECT p.case_id, 'minimum_wage', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN minimum_wage r ON r.country = p.destination
        UNION ALL
        SELECT p.case_id, 'fee_cap', r.id, house.mark(to_jsonb(r))
            FROM placed p JOIN fee_cap r
                ON (r.destination IS NULL OR r.destination = p.destination)
                AND (r.programme IS NULL OR r.programme = p.programme)
        UNION ALL
        -- Of the lists of managers the newest counts.
        SELECT p.case_id, 'manager_list', r.id, house.mark(to_jsonb(r))
            FROM placed p CROSS JOIN LATERAL (SELECT * FROM manager_list m
                WHERE m.country = p.destination ORDER BY m.id DESC LIMIT 1) AS r;
END $$;
