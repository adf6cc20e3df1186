-- Audit: what an export holds and what the history shows. It reads every table, so it is loaded last.

-- The tables whose rows an export holds. They are known by their columns and not by their trigger:
-- dropping the trigger must not take a table out of the auditor's sight.
CREATE FUNCTION audit.case_tables() RETURNS SETOF text LANGUAGE sql STABLE AS $$
    SELECT c.relname::text
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND (SELECT count(*) FROM pg_catalog.pg_attribute a
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             AND a.attname IN ('agency_id', 'id', 'version')) = 3
    ORDER BY c.relname
$$;
COMMENT ON FUNCTION audit.case_tables IS 'Tables whose rows events name.';

-- Rows of one of these tables as events digest them, in the order of ids, from after an id.
CREATE FUNCTION audit.case_rows(name text, past uuid, most int)
    RETURNS TABLE (id uuid, line text) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF name NOT IN (SELECT audit.case_tables()) THEN
        RAISE EXCEPTION '% is no table that events name', name USING ERRCODE = '42P01';
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT t.id, jsonb_strip_nulls(to_jsonb(t))::text FROM public.%I t
         WHERE $1 IS NULL OR t.id > $1 ORDER BY t.agency_id, t.id LIMIT $2', name)
        USING past, most;
END $$;
COMMENT ON FUNCTION audit.case_rows IS 'Rows of a case table as jsonb prints them, nulls left out.';

-- The history for pages. A subject is shown as its TypeID, which only the leaf holds.
CREATE VIEW audit_event_page WITH (security_invoker = true) AS
SELECT e.agency_id, e.id, 1 AS version, e.at, e.action, e.staff_id, e.subject_noun,
       convert_from(e.leaf, 'UTF8')::jsonb #>> '{subject,id}' AS subject,
       e.subject_id, e.case_id, l.idx,
       e.at AS created_at, e.at AS updated_at
FROM audit.event e
LEFT JOIN audit.leaf l ON l.agency_id = e.agency_id AND l.event_id = e.id;
COMMENT ON VIEW audit_event_page IS 'Events with their place in the log.';
GRANT SELECT ON audit_event_page TO homeward_app, homeward_auditor;

-- Which records belong to a case: a refusal names its target only. A new table of a case adds its line.
CREATE VIEW audit_case_record WITH (security_invoker = true) AS
SELECT agency_id, id, id AS case_id FROM case_file
UNION ALL SELECT agency_id, id, case_id FROM enrolment
UNION ALL SELECT agency_id, id, case_id FROM institute_enrolment
UNION ALL SELECT agency_id, id, case_id FROM visa
UNION ALL SELECT agency_id, id, case_id FROM policy
UNION ALL SELECT agency_id, id, case_id FROM fee_line
UNION ALL SELECT agency_id, id, case_id FROM contract WHERE case_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_id FROM deployment
UNION ALL SELECT agency_id, id, case_id FROM filing WHERE case_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_id FROM rights_case
UNION ALL SELECT agency_id, id, case_id FROM incident_person
UNION ALL SELECT agency_id, id, case_id FROM repatriation
UNION ALL SELECT agency_id, id, case_id FROM task WHERE case_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_id FROM rule_override WHERE case_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_id FROM guide_handout
UNION ALL SELECT agency_id, id, case_id FROM job_order_place
UNION ALL SELECT agency_id, id, case_id FROM reserve_draw WHERE case_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_id FROM reservation WHERE case_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_id FROM transfer
UNION ALL SELECT agency_id, id, case_id FROM document WHERE case_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_id FROM medical
UNION ALL SELECT agency_id, id, case_id FROM support_plan
UNION ALL SELECT agency_id, id, case_id FROM fee_statement
UNION ALL SELECT agency_id, id, case_id FROM worker_loan
UNION ALL SELECT agency_id, id, case_id FROM fee_survey;
COMMENT ON VIEW audit_case_record IS 'Every record of a case, the case itself among them.';
GRANT SELECT ON audit_case_record TO homeward_app, homeward_auditor;
