-- Rights: a complaint or a detected wrong.

CREATE DOMAIN rights_category AS text CHECK (VALUE IN ('wages', 'deductions', 'hours',
    'contract_substitution', 'fees_refund', 'documents_held', 'housing', 'safety_injury', 'medical',
    'harassment_sexual', 'violence', 'discrimination', 'movement', 'employer_insolvency',
    'transfer', 'imprisonment', 'missing', 'death_remains', 'repatriation', 'privacy',
    'agent_fraud', 'other'));
CREATE DOMAIN reporter AS text CHECK (VALUE IN ('worker', 'family', 'staff', 'anonymous'));
CREATE DOMAIN rights_priority AS text CHECK (VALUE IN ('usual', 'urgent'));
CREATE DOMAIN rights_case_state AS text CHECK (VALUE IN ('received', 'acknowledged', 'triaged',
    'claimed', 'remedied', 'confirmed', 'closed', 'reopened'));
CREATE TABLE rights_case (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    category rights_category NOT NULL,
    reporter reporter NOT NULL,
    language language NOT NULL,
    narrative_sealed bytea NOT NULL,
    safe_contact_sealed bytea,
    received_at timestamptz NOT NULL,
    acknowledge_due timestamptz NOT NULL,
    acknowledged_at timestamptz,
    triage_due timestamptz NOT NULL,
    triaged_at timestamptz,
    -- The eleven ILO indicators of forced labour, each with its level of evidence.
    indicators jsonb NOT NULL DEFAULT '[]',
    priority rights_priority,
    employer_notice_consent boolean NOT NULL DEFAULT false,
    -- The agency's first report to the reporter, and until when the case should be settled.
    report_due timestamptz,
    reported_at timestamptz,
    settle_by date,
    claim_minor minor_units CHECK (claim_minor > 0),
    claim_currency currency,
    claim_clause text,
    -- The reckoning with its typed lines, read back as it was.
    claim_basis jsonb CONSTRAINT rights_case_claim_basis_is_one
        CHECK (jsonb_typeof(claim_basis) = 'object'),
    remedy_minor minor_units CHECK (remedy_minor >= 0),
    remedy_currency currency,
    remedy_evidence short_text,
    remedied_at timestamptz,
    confirmed_at timestamptz,
    confirmed_language language,
    -- Vain attempts count once a day: three calls in an hour are one attempt.
    failed_contacts int NOT NULL DEFAULT 0 CHECK (failed_contacts >= 0),
    last_failed_on date,
    -- Every human being who worked on the case; none of them closes it.
    handled_by uuid[] NOT NULL DEFAULT '{}',
    closed_at timestamptz,
    closed_by uuid,
    state rights_case_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT rights_case_claim_is_whole
        CHECK ((claim_minor IS NULL) = (claim_currency IS NULL)),
    CONSTRAINT rights_case_remedy_is_whole
        CHECK ((remedy_minor IS NULL) = (remedy_currency IS NULL)),
    CONSTRAINT rights_case_remedy_fits_claim CHECK (remedy_currency = claim_currency),
    CONSTRAINT rights_case_closed_by_another
        CHECK (closed_by <> ALL (handled_by) AND (state <> 'closed' OR closed_by IS NOT NULL)),
    CONSTRAINT rights_case_closed_with_a_word CHECK (state <> 'closed'
        OR confirmed_at IS NOT NULL OR failed_contacts >= 3),
    CONSTRAINT rights_case_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT rights_case_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX rights_case_of_person ON rights_case (agency_id, person_id);
CREATE INDEX rights_case_of_case ON rights_case (agency_id, case_id);
CREATE INDEX rights_case_by_priority ON rights_case (agency_id, priority, id);
CREATE INDEX rights_case_by_state ON rights_case (agency_id, state, id);
CALL core.case_table('rights_case', clearance => 'none', because => 'it lives beside the gate');

CREATE VIEW rights_case_open WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, case_id, state,
        -- What was taken for the placement: a complaint of it, or the indicator under which the ILO counts
        -- costs beyond the caps, loans of a recruiter, bribes and deposits.
        category IN ('fees_refund', 'deductions', 'agent_fraud')
            OR indicators @> '[{"indicator": "debt_bondage"}]' AS is_about_fees
    FROM rights_case WHERE state <> 'closed';
COMMENT ON VIEW rights_case_open IS 'Published: rights cases that are not closed.';
GRANT SELECT ON rights_case_open TO homeward_app, homeward_auditor;
