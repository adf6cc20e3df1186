-- Filings: what an authority must be told, by when, and what it answered.

CREATE DOMAIN filing_kind AS text CHECK (VALUE IN ('contract', 'embassy_departure',
    'overseas_personnel', 'manager_list_embassy', 'manager_list_commerce', 'recruitment',
    'licence_change', 'cessation', 'ru_contract_concluded', 'ru_contract_ended',
    'jp_contract_concluded', 'jp_contract_ended', 'kr_contract_ended'));
CREATE DOMAIN filing_acceptance AS text CHECK (VALUE IN ('accepted', 'no_objection'));
CREATE DOMAIN filing_state AS text CHECK (VALUE IN ('due', 'prepared', 'submitted', 'returned',
    'accepted', 'void'));
CREATE TABLE filing (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind filing_kind NOT NULL,
    -- The words say which authority is told; the body is the same one where the directory has it.
    recipient short_text NOT NULL,
    body_id uuid,
    -- What is told of: exactly one of these.
    contract_id uuid,
    deployment_id uuid,
    job_order_id uuid,
    licence_id uuid,
    licence_change_id uuid,
    manager_list_id uuid,
    -- The case and the person of that record, where it has them.
    case_id uuid,
    person_id uuid,
    happened_on date NOT NULL,
    -- Without a day where nothing but a later step asks for it.
    due_on date,
    due_at timestamptz,
    due_basis text,
    form_edition short_text,
    attachments jsonb NOT NULL DEFAULT '[]'
        CONSTRAINT filing_attachments_are_listed CHECK (jsonb_typeof(attachments) = 'array'),
    note long_text,
    prepared_on date,
    -- The first day decides whether it was in time, the last receipt is the one that counts.
    first_submitted_on date,
    submitted_on date,
    submissions int NOT NULL DEFAULT 0 CONSTRAINT filing_submissions_count CHECK (submissions >= 0),
    receipt short_text,
    returned_on date,
    missing_items short_text[],
    completion_due date,
    acceptance filing_acceptance,
    answered_on date,
    answer_reference short_text,
    void_reason long_text,
    state filing_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT filing_of_one CHECK (num_nonnulls(contract_id, deployment_id, job_order_id,
        licence_id, licence_change_id, manager_list_id) = 1),
    CONSTRAINT filing_due_is_whole CHECK (num_nulls(due_on, due_at, due_basis) IN (0, 3)),
    CONSTRAINT filing_prepared_when CHECK (state <> 'prepared' OR prepared_on IS NOT NULL),
    CONSTRAINT filing_submitted_is_whole CHECK (num_nulls(first_submitted_on, submitted_on, receipt)
        = CASE submissions WHEN 0 THEN 3 ELSE 0 END),
    CONSTRAINT filing_submitted_when
        CHECK (state NOT IN ('submitted', 'returned', 'accepted') OR submissions > 0),
    CONSTRAINT filing_submitted_in_order
        CHECK (first_submitted_on >= happened_on AND submitted_on >= first_submitted_on),
    CONSTRAINT filing_returned_is_whole CHECK (
        num_nulls(returned_on, missing_items, completion_due) IN (0, 3)),
    CONSTRAINT filing_returned_says_what CHECK (state <> 'returned' OR returned_on IS NOT NULL),
    CONSTRAINT filing_missing_is_something CHECK (cardinality(missing_items) > 0),
    CONSTRAINT filing_accepted_says_why CHECK ((state = 'accepted')
        = (acceptance IS NOT NULL AND answered_on IS NOT NULL)),
    CONSTRAINT filing_void_says_why CHECK ((state = 'void') = (void_reason IS NOT NULL)),
    CONSTRAINT filing_body FOREIGN KEY (agency_id, body_id) REFERENCES body (agency_id, id),
    CONSTRAINT filing_contract
        FOREIGN KEY (agency_id, contract_id) REFERENCES contract (agency_id, id),
    CONSTRAINT filing_deployment
        FOREIGN KEY (agency_id, deployment_id) REFERENCES deployment (agency_id, id),
    CONSTRAINT filing_job_order
        FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order (agency_id, id),
    CONSTRAINT filing_licence FOREIGN KEY (agency_id, licence_id) REFERENCES licence (agency_id, id),
    CONSTRAINT filing_licence_change
        FOREIGN KEY (agency_id, licence_change_id) REFERENCES licence_change (agency_id, id),
    CONSTRAINT filing_manager_list
        FOREIGN KEY (agency_id, manager_list_id) REFERENCES manager_list (agency_id, id),
    CONSTRAINT filing_case FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT filing_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX filing_of_body ON filing (agency_id, body_id);
CREATE INDEX filing_of_contract ON filing (agency_id, contract_id, id);
CREATE INDEX filing_of_deployment ON filing (agency_id, deployment_id, id);
CREATE INDEX filing_of_job_order ON filing (agency_id, job_order_id, id);
CREATE INDEX filing_of_licence ON filing (agency_id, licence_id, id);
CREATE INDEX filing_of_licence_change ON filing (agency_id, licence_change_id, id);
CREATE INDEX filing_of_manager_list ON filing (agency_id, manager_list_id, id);
CREATE INDEX filing_of_case ON filing (agency_id, case_id, id);
CREATE INDEX filing_of_person ON filing (agency_id, person_id);
-- An authority is told once of one thing: what was void makes room for another.
CREATE UNIQUE INDEX filing_once ON filing (agency_id, kind, coalesce(contract_id, deployment_id,
    job_order_id, licence_id, licence_change_id, manager_list_id)) WHERE state <> 'void';
-- The list of what is due is read by its day.
CREATE INDEX filing_waiting ON filing (agency_id, due_at)
    WHERE state IN ('due', 'prepared', 'returned');
-- What an authority has sent back holds a whole group; there are few of these at any time.
CREATE INDEX filing_returned ON filing (agency_id, id)
    WHERE returned_on IS NOT NULL AND state IN ('returned', 'prepared');
CREATE INDEX filing_by_state ON filing (agency_id, state, id);
CREATE INDEX filing_by_kind ON filing (agency_id, kind, id);
CALL core.case_table('filing', clearance => 'by_name');

-- Which states mean that the authority has it, and that it waits for what is missing, is written here.

CREATE VIEW filing_known WITH (security_invoker = true) AS
    SELECT agency_id, id, kind, contract_id, deployment_id, licence_id, licence_change_id,
        manager_list_id, case_id, due_on, first_submitted_on, submitted_on, completion_due,
        missing_items, answered_on, state, state IN ('submitted', 'accepted') AS is_filed,
        state = 'accepted' AS is_accepted,
        returned_on IS NOT NULL AND state IN ('returned', 'prepared') AS is_returned
    FROM filing WHERE state <> 'void';
COMMENT ON VIEW filing_known IS 'Published: what an authority must be told, but what was void. is_filed: it has it '
    'and has not sent it back; is_accepted: it let it pass; is_returned: it waits for what was missing.';
GRANT SELECT ON filing_known TO homeward_app, homeward_auditor;

CREATE VIEW filing_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, kind, recipient, body_id, contract_id, deployment_id,
        job_order_id, licence_id, licence_change_id, manager_list_id, case_id, person_id,
        happened_on, due_on, due_at, due_basis, form_edition, attachments, note, prepared_on,
        first_submitted_on, submitted_on, submissions, receipt, returned_on,
        to_jsonb(missing_items) AS missing_items, completion_due, acceptance, answered_on,
        answer_reference, void_reason, state, created_at, updated_at
    FROM filing;
COMMENT ON VIEW filing_shown IS 'Filings as the API shows them.';
GRANT SELECT ON filing_shown TO homeward_app, homeward_auditor;
