-- 0008: the three linked contracts of Decree 620 Art. 21, 23 and 27.

CREATE TABLE contract (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind text NOT NULL CHECK (kind IN ('cooperation', 'service', 'labour', 'employment')),
    employer_id uuid NOT NULL,
    -- A cooperation contract serves many cases; the others belong to one case and one cooperation.
    case_file_id uuid,
    person_id uuid,
    cooperation_id uuid,
    languages text[] NOT NULL,
    begins_on date NOT NULL,
    ends_on date NOT NULL,
    clauses jsonb NOT NULL,
    made_by uuid NOT NULL,
    approved_by uuid,
    disclosed_on date,
    disclosed_language text,
    copy_given boolean NOT NULL DEFAULT false,
    signed_by text[] NOT NULL DEFAULT '{}'
        CHECK (signed_by <@ ARRAY['worker', 'agency', 'employer']),
    signed_on date,
    filing_due timestamptz,
    filed_on date,
    filing_receipt text,
    state text NOT NULL CHECK (state IN
        ('draft', 'approved', 'signed_by_one', 'signed', 'filed', 'ended', 'void')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT contract_dates CHECK (ends_on > begins_on),
    CONSTRAINT contract_belongs CHECK (
        (kind = 'cooperation') = (case_file_id IS NULL AND person_id IS NULL
            AND cooperation_id IS NULL)
        AND (kind = 'cooperation' OR (case_file_id IS NOT NULL AND person_id IS NOT NULL
            AND cooperation_id IS NOT NULL))),
    CONSTRAINT contract_approved_by_another CHECK (approved_by <> made_by),
    CONSTRAINT contract_signed_has_date CHECK (state NOT IN ('signed', 'filed') OR signed_on IS NOT NULL),
    CONSTRAINT contract_filed_has_receipt
        CHECK (state <> 'filed' OR (filed_on IS NOT NULL AND filing_receipt IS NOT NULL)),
    CONSTRAINT contract_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT contract_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT contract_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT contract_cooperation
        FOREIGN KEY (agency_id, cooperation_id) REFERENCES contract (agency_id, id)
);
CREATE INDEX contract_of_employer ON contract (agency_id, employer_id);
CREATE INDEX contract_of_case ON contract (agency_id, case_file_id);
CREATE INDEX contract_of_person ON contract (agency_id, person_id);
CREATE INDEX contract_of_cooperation ON contract (agency_id, cooperation_id);
COMMENT ON TABLE contract IS 'Cooperation, service or labour, and employment contracts.';
CALL house.case_table('contract');

-- Decree 620 Art. 23: one contract binds agency and worker. Two approvals at the same moment
-- could each miss the other; this index cannot.
CREATE UNIQUE INDEX contract_one_service_or_labour ON contract (agency_id, case_file_id)
    WHERE kind IN ('service', 'labour')
    AND state IN ('approved', 'signed_by_one', 'signed', 'filed');

-- What the API shows: arrays as JSON.
CREATE VIEW contract_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, kind, employer_id, case_file_id, person_id, cooperation_id,
        to_jsonb(languages) AS languages, begins_on, ends_on, clauses, disclosed_on,
        disclosed_language, copy_given, to_jsonb(signed_by) AS signed_by, signed_on, filing_due,
        filed_on, filing_receipt, state, created_at, updated_at
    FROM contract;
COMMENT ON VIEW contract_page IS 'Contracts as the API shows them.';
GRANT SELECT ON contract_page TO homeward_app, homeward_auditor;
