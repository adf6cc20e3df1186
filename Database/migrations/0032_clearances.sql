-- 0032: A clearance is void on any change of what the gate read, of employer, agency and corridor too.

-- Every record that the gates of cases can have read, each with a mark of what it says. The mark leaves
-- out the counters: who reads a person's number counts the version up and changes nothing.
--
-- The tables are found by their columns, so that one which a room adds tomorrow counts at once: those of
-- the case and its worker, of the worker's courses, of the employer, of the corridor. What belongs to the
-- agency or a country as a whole is named below, as narrowly as the rules read it.
--
-- Left out: what follows from the clearance itself or is renewed daily and asked anew at the departure
-- (tasks, overrides, legs, matches against lists, exchange rates, working calendars), the pool, which no
-- gate reads, and the employer's other sites and orders.
CREATE FUNCTION house.records_of_cases(wanted uuid[])
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
                c.programme, c.occupation, p.family_name, p.birth_date, k.id AS corridor_id
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
COMMENT ON FUNCTION house.records_of_cases IS
    'What the gates of cases can have read, each record with a mark of what it says.';

-- The same of one case.
CREATE OR REPLACE FUNCTION house.case_records(wanted uuid)
    RETURNS TABLE (source text, id uuid, mark text) LANGUAGE sql STABLE AS $$
    SELECT r.source, r.id, r.mark FROM house.records_of_cases(ARRAY[wanted]) r
$$;

-- The legs whose clearance stands on records that have changed, come or gone. A round looks at as many as
-- it has time for, in no order; at the departure every one is asked anyway.
CREATE FUNCTION house.changed_clearances()
    RETURNS SETOF uuid LANGUAGE sql AS $$
    WITH legs AS MATERIALIZED (
        SELECT d.id, d.case_file_id, d.clearance_records FROM deployment d
        WHERE d.state IN ('cleared', 'booked') ORDER BY random() LIMIT 500),
    kept AS (
        SELECT l.case_file_id AS case_id, k.source, k.id, k.mark FROM legs l
        CROSS JOIN jsonb_to_recordset(l.clearance_records) AS k (source text, id uuid, mark text)),
    changed AS (
        SELECT case_id FROM kept k
        FULL JOIN house.records_of_cases((SELECT array_agg(l.case_file_id) FROM legs l)) AS n
            USING (case_id, source, id)
        WHERE k.mark IS DISTINCT FROM n.mark)
    SELECT l.id FROM legs l WHERE l.case_file_id IN (SELECT c.case_id FROM changed c)
$$;
COMMENT ON FUNCTION house.changed_clearances IS
    'Legs that wait on a clearance which a change of records has made void.';
-- Few legs wait between clearance and departure; the house looks at them every round.
CREATE INDEX deployment_cleared ON deployment (agency_id, id) WHERE state IN ('cleared', 'booked');
