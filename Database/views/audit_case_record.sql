-- Which records belong to a case: a refusal names its target only. A new table of a case adds its line.
CREATE OR REPLACE VIEW audit_case_record WITH (security_invoker = true) AS
SELECT agency_id, id, id AS case_file_id FROM case_file
UNION ALL SELECT agency_id, id, case_file_id FROM enrolment
UNION ALL SELECT agency_id, id, case_file_id FROM visa
UNION ALL SELECT agency_id, id, case_file_id FROM policy
UNION ALL SELECT agency_id, id, case_file_id FROM fee_line
UNION ALL SELECT agency_id, id, case_file_id FROM contract WHERE case_file_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_file_id FROM deployment
UNION ALL SELECT agency_id, id, case_file_id FROM rights_case
UNION ALL SELECT agency_id, id, case_file_id FROM incident_person
UNION ALL SELECT agency_id, id, case_file_id FROM repatriation
UNION ALL SELECT agency_id, id, case_file_id FROM task WHERE case_file_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_file_id FROM rule_override WHERE case_file_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_file_id FROM guide_handout
UNION ALL SELECT agency_id, id, case_file_id FROM job_order_place
UNION ALL SELECT agency_id, id, case_file_id FROM reserve_draw WHERE case_file_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_file_id FROM reservation WHERE case_file_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_file_id FROM transfer
UNION ALL SELECT agency_id, id, case_file_id FROM document WHERE case_file_id IS NOT NULL
UNION ALL SELECT agency_id, id, case_file_id FROM medical
UNION ALL SELECT agency_id, id, case_file_id FROM fee_statement
UNION ALL SELECT agency_id, id, case_file_id FROM worker_loan
UNION ALL SELECT agency_id, id, case_file_id FROM fee_survey;
COMMENT ON VIEW audit_case_record IS 'Every record of a case, the case itself among them.';
GRANT SELECT ON audit_case_record TO homeward_app, homeward_auditor;
