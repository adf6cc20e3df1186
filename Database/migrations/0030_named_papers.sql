-- 0030: a job order names its cooperation contract, a visa who issued it and for how many entries; the
-- outcome of an examination is for the medical role alone. What is new on old tables may be null: a
-- default would change the digests of rows on record.
ALTER TABLE job_order
    ADD COLUMN cooperation_id uuid,
    ADD CONSTRAINT job_order_cooperation
        FOREIGN KEY (agency_id, cooperation_id) REFERENCES contract (agency_id, id);
CREATE INDEX job_order_of_cooperation ON job_order (agency_id, cooperation_id);

CREATE OR REPLACE VIEW job_order_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, reference, employer_id, site_id, corridor_id, occupation,
        headcount, filled, pay_minor, pay_currency, pay_unit, pay_components, deductions,
        worker_costs, hours_week, housing, contract_months,
        to_jsonb(nationalities) AS nationalities, sex_term, minimum_age, maximum_age,
        requirements, terms_basis, opens_on, closes_on, employer_signatory, signed_on, authority,
        authority_reference, authority_checked_on, hold_reason, state, created_at, updated_at,
        cooperation_id
    FROM job_order;

ALTER TABLE visa
    ADD COLUMN issuer text,
    ADD COLUMN entries text CONSTRAINT visa_entries_is_known
        CHECK (entries IN ('single', 'double', 'multiple'));

CREATE OR REPLACE VIEW visa_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, case_file_id, country, class_code, valid_from,
        valid_until, plan_applied_on, eligibility_applied_on, eligibility_issued_on,
        eligibility_until, to_jsonb(eligibility_differs) AS eligibility_differs, applied_on,
        entered_on, days_used_before, sixth_year_reason, previous_stage_from, pay_quarter_minor,
        pay_currency, renews_id, state, created_at, updated_at, issuer, entries
    FROM visa;

-- Whoever may read papers sees that there is a result and until when, never which.
CREATE VIEW medical_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, case_file_id, scheduled_on, examined_on, valid_until,
        CASE WHEN state IN ('fit', 'conditional', 'unfit') THEN 'judged' ELSE state END AS state,
        created_at, updated_at
    FROM medical;
GRANT SELECT ON medical_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW medical_shown IS 'Examinations as the API shows them, without what was found.';
