-- 0007: fee lines. A deposit cannot be stored, under any name: Decree 620 Art. 25.

CREATE TABLE fee_line (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    -- The ILO taxonomy of 2019 without its third heading: what no one may ever be asked for
    -- (bond, deposit, collateral, penalty, bribe) has no word here.
    category text NOT NULL CONSTRAINT fee_line_category_is_lawful CHECK (category IN (
        'recruitment_service', 'medical', 'insurance', 'skills_test', 'training', 'equipment',
        'travel_lodging', 'administrative')),
    payer text NOT NULL CHECK (payer IN ('worker', 'agency', 'employer', 'state')),
    payee text NOT NULL,
    description text NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    basis text NOT NULL,
    disclosed_on date,
    disclosed_language text,
    state text NOT NULL CHECK (state IN ('proposed', 'disclosed', 'reversed')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT fee_line_disclosed_when
        CHECK (state <> 'disclosed' OR (disclosed_on IS NOT NULL AND disclosed_language IS NOT NULL)),
    CONSTRAINT fee_line_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT fee_line_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX fee_line_of_case ON fee_line (agency_id, case_file_id);
CREATE INDEX fee_line_of_person ON fee_line (agency_id, person_id);
COMMENT ON TABLE fee_line IS 'What is paid by whom to whom for a placement.';
CALL house.case_table('fee_line');
