-- 0031: what workers say, once abroad, to have paid (IRIS principle 1; R-FEE-012).
CREATE TABLE fee_survey (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    asked_on date NOT NULL,
    asked_by uuid NOT NULL,
    language text NOT NULL,
    stated_minor bigint NOT NULL CHECK (stated_minor >= 0),
    -- What the ledger had on that day in the same currency; null where the two cannot be compared.
    booked_minor bigint CHECK (booked_minor >= 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    agrees boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT fee_survey_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT fee_survey_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX fee_survey_of_person ON fee_survey (agency_id, person_id);
CREATE INDEX fee_survey_of_case ON fee_survey (agency_id, case_file_id);
CREATE INDEX fee_survey_by_agrees ON fee_survey (agency_id, agrees, id);
COMMENT ON TABLE fee_survey IS 'What workers abroad say to have paid, beside what the ledger had.';
CALL house.case_table('fee_survey');
