-- 0011: the way home, whatever the cause.

CREATE TABLE repatriation (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    cause text NOT NULL CHECK (cause IN ('contract_end', 'early_no_fault', 'early_worker_fault',
        'illness', 'injury', 'death_remains', 'evacuation', 'irregular', 'rights_violation',
        'family')),
    is_urgent boolean NOT NULL,
    noticed_at timestamptz NOT NULL,
    ticket_due timestamptz,
    cost_owner text CHECK (cost_owner IN ('employer', 'agency', 'reserve', 'insurer', 'state', 'worker')),
    cost_basis text,
    fault_document text,
    cost_decided_by uuid,
    ticket_reference text,
    ticketed_at timestamptz,
    cost_minor bigint CHECK (cost_minor >= 0),
    cost_currency text CHECK (cost_currency ~ '^[A-Z]{3}$'),
    travelled_on date,
    arrived_on date,
    closed_at timestamptz,
    state text NOT NULL CHECK (state IN
        ('opened', 'cost_decided', 'ticketed', 'travelling', 'arrived', 'closed')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    -- The worker is never the payer of last resort: without a documented decision of sole fault
    -- the database itself refuses the line.
    CONSTRAINT repatriation_worker_pays_only_at_fault CHECK (cost_owner <> 'worker'
        OR (cause = 'early_worker_fault' AND fault_document IS NOT NULL)),
    CONSTRAINT repatriation_arrives_after_travel CHECK (arrived_on >= travelled_on),
    CONSTRAINT repatriation_cost_is_whole CHECK ((cost_minor IS NULL) = (cost_currency IS NULL)),
    CONSTRAINT repatriation_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT repatriation_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX repatriation_of_person ON repatriation (agency_id, person_id);
CREATE INDEX repatriation_of_case ON repatriation (agency_id, case_file_id);
COMMENT ON TABLE repatriation IS 'Ways home.';
CALL house.case_table('repatriation');
