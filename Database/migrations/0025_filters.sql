-- 0025: what lists are filtered by has an index, so that a rare word does not read a whole table.
CREATE INDEX person_by_state ON person (agency_id, state, id);
CREATE INDEX person_by_nationality ON person (agency_id, nationality, id);
CREATE INDEX passport_by_state ON passport (agency_id, state, id);
CREATE INDEX case_file_by_state ON case_file (agency_id, state, id);
CREATE INDEX enrolment_by_state ON enrolment (agency_id, state, id);
CREATE INDEX visa_by_state ON visa (agency_id, state, id);
CREATE INDEX policy_by_state ON policy (agency_id, state, id);
CREATE INDEX policy_by_kind ON policy (agency_id, kind, id);
CREATE INDEX fee_line_by_state ON fee_line (agency_id, state, id);
CREATE INDEX fee_line_by_category ON fee_line (agency_id, category, id);
CREATE INDEX fee_line_by_payer ON fee_line (agency_id, payer, id);
CREATE INDEX contract_by_state ON contract (agency_id, state, id);
CREATE INDEX contract_by_kind ON contract (agency_id, kind, id);
CREATE INDEX deployment_by_state ON deployment (agency_id, state, id);
CREATE INDEX task_by_state ON task (agency_id, state, id);
CREATE INDEX task_by_duty ON task (agency_id, duty, id);
CREATE INDEX task_by_role ON task (agency_id, owner_role, id);
