-- 0006: visas and insurance policies.

CREATE TABLE visa (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    class_code text NOT NULL,
    number_sealed bytea NOT NULL,
    number_index bytea NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    state text NOT NULL CHECK (state IN ('issued', 'cancelled')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT visa_dates CHECK (valid_until >= valid_from),
    CONSTRAINT visa_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT visa_case FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
-- One standing record a paper; a record that was cancelled as wrong may be made anew.
CREATE UNIQUE INDEX visa_number ON visa (agency_id, country, number_index) WHERE state = 'issued';
CREATE INDEX visa_of_case ON visa (agency_id, case_file_id);
CREATE INDEX visa_of_person ON visa (agency_id, person_id);
COMMENT ON TABLE visa IS 'Visas and permits.';
CALL house.case_table('visa');

CREATE TABLE policy (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('accident', 'medical', 'liability')),
    insurer text NOT NULL,
    number text NOT NULL,
    covered_from date NOT NULL,
    covered_until date NOT NULL,
    sum_minor bigint NOT NULL CHECK (sum_minor > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    insured_consent_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('issued', 'cancelled')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT policy_dates CHECK (covered_until >= covered_from),
    CONSTRAINT policy_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT policy_case FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
-- A group policy insures many workers under one number, and a renewal keeps it.
CREATE UNIQUE INDEX policy_number
    ON policy (agency_id, insurer, number, case_file_id, covered_from) WHERE state = 'issued';
CREATE INDEX policy_of_case ON policy (agency_id, case_file_id);
CREATE INDEX policy_of_person ON policy (agency_id, person_id);
COMMENT ON TABLE policy IS 'Insurance of a worker.';
CALL house.case_table('policy');
