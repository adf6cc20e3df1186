-- Repatriation: the way home, whatever the cause.

CREATE DOMAIN repatriation_cause AS text CHECK (VALUE IN ('contract_end', 'early_no_fault',
    'early_worker_fault', 'illness', 'injury', 'death_remains', 'evacuation', 'irregular',
    'rights_violation', 'family'));
CREATE DOMAIN cost_owner AS text CHECK (VALUE IN ('employer', 'agency', 'reserve', 'insurer',
    'state', 'worker'));
CREATE DOMAIN repatriation_state AS text CHECK (VALUE IN ('opened', 'cost_decided', 'ticketed',
    'travelling', 'arrived', 'closed', 'cancelled'));
CREATE TABLE repatriation (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    cause repatriation_cause NOT NULL,
    is_urgent boolean NOT NULL,
    noticed_at timestamptz NOT NULL,
    opened_by uuid,
    -- What a death asks for on the same day, each when it was done.
    kin_told_at timestamptz,
    embassy_told_at timestamptz,
    insurer_told_at timestamptz,
    remains_cared_at timestamptz,
    cost_owner cost_owner,
    cost_basis long_text,
    fault_document short_text,
    cost_decided_by uuid,
    ticket_due timestamptz,
    ticket_reference short_text,
    ticketed_at timestamptz,
    cost_minor minor_units CHECK (cost_minor >= 0),
    cost_currency currency,
    travelled_on date,
    arrived_on date,
    closed_at timestamptz,
    cancelled_on date,
    state repatriation_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    -- The worker is never the payer of last resort: without a documented decision of sole fault
    -- the database itself refuses the line.
    CONSTRAINT repatriation_worker_pays_only_at_fault CHECK (cost_owner <> 'worker'
        OR (cause = 'early_worker_fault' AND fault_document IS NOT NULL)),
    -- R-AUD-002: whoever opened the way home does not lay its cost upon the worker.
    CONSTRAINT repatriation_worker_pays_by_two
        CHECK (cost_owner <> 'worker' OR cost_decided_by <> opened_by),
    CONSTRAINT repatriation_arrives_after_travel CHECK (arrived_on >= travelled_on),
    CONSTRAINT repatriation_cost_is_whole CHECK ((cost_minor IS NULL) = (cost_currency IS NULL)),
    CONSTRAINT repatriation_cancelled_when
        CHECK ((state = 'cancelled') = (cancelled_on IS NOT NULL)),
    CONSTRAINT repatriation_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT repatriation_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX repatriation_of_person ON repatriation (agency_id, person_id);
CREATE INDEX repatriation_of_case ON repatriation (agency_id, case_id);
-- Nobody comes home twice at once.
CREATE UNIQUE INDEX repatriation_one_open ON repatriation (agency_id, case_id)
    WHERE state NOT IN ('closed', 'cancelled');
CREATE INDEX repatriation_by_cause ON repatriation (agency_id, cause, id);
CREATE INDEX repatriation_by_state ON repatriation (agency_id, state, id);
CALL core.case_table('repatriation', clearance => 'none', because => 'it lives beside the gate');

CREATE VIEW way_home WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, case_id, arrived_on, state,
        state NOT IN ('closed', 'cancelled') AS is_open
    FROM repatriation;
COMMENT ON VIEW way_home IS 'Published: the ways home of a case; one that is not open has ended at home or was '
    'given up.';
GRANT SELECT ON way_home TO homeward_app, homeward_auditor;
