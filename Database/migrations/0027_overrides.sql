-- 0027: a warning may also stop an employer's approval, an order's opening or a licence's application.
ALTER TABLE rule_override
    ADD employer_id uuid,
    ADD job_order_id uuid,
    ADD licence_id uuid,
    DROP CONSTRAINT rule_override_of_one,
    ADD CONSTRAINT rule_override_of_one
        CHECK (num_nonnulls(case_file_id, person_id, employer_id, job_order_id, licence_id) = 1),
    ADD CONSTRAINT rule_override_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    ADD CONSTRAINT rule_override_job_order
        FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order (agency_id, id),
    ADD CONSTRAINT rule_override_licence
        FOREIGN KEY (agency_id, licence_id) REFERENCES licence (agency_id, id);
CREATE INDEX rule_override_of_employer ON rule_override (agency_id, employer_id, id);
CREATE INDEX rule_override_of_job_order ON rule_override (agency_id, job_order_id, id);
CREATE INDEX rule_override_of_licence ON rule_override (agency_id, licence_id, id);
COMMENT ON TABLE rule_override IS
    'A warning that two people took upon themselves: for one record, one step, until a day.';
