-- 0022: Contracts made whole: templates, versions, review, filing with its return, early end.

CREATE TABLE contract_template (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('cooperation', 'service', 'labour', 'employment')),
    -- None: it serves every destination.
    destination text CHECK (destination ~ '^[A-Z]{2}$'),
    languages text[] NOT NULL CHECK (cardinality(languages) > 0),
    clauses jsonb NOT NULL,
    -- Counts the published wordings; a draft made from one keeps the id of that very edition.
    edition int NOT NULL DEFAULT 1 CHECK (edition > 0),
    supersedes_id uuid,
    made_by uuid NOT NULL,
    published_by uuid,
    published_on date,
    state text NOT NULL CHECK (state IN ('draft', 'published', 'superseded', 'withdrawn')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT contract_template_published_by_another CHECK (published_by <> made_by),
    CONSTRAINT contract_template_published_when CHECK (state NOT IN ('published', 'superseded')
        OR (published_by IS NOT NULL AND published_on IS NOT NULL)),
    CONSTRAINT contract_template_earlier FOREIGN KEY (agency_id, supersedes_id)
        REFERENCES contract_template (agency_id, id)
);
-- Two drafts of one next edition would leave two wordings in force.
CREATE UNIQUE INDEX contract_template_next ON contract_template (agency_id, supersedes_id)
    WHERE supersedes_id IS NOT NULL AND state <> 'withdrawn';
CREATE INDEX contract_template_of_earlier ON contract_template (agency_id, supersedes_id);
COMMENT ON TABLE contract_template IS
    'Wordings of contracts, clause by clause, in several languages and editions.';
CALL house.case_table('contract_template');

CREATE VIEW contract_template_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, name, kind, destination, to_jsonb(languages) AS languages,
        clauses, edition, supersedes_id, published_on, state, created_at, updated_at
    FROM contract_template;
COMMENT ON VIEW contract_template_page IS 'Templates as the API shows them.';
GRANT SELECT ON contract_template_page TO homeward_app, homeward_auditor;

ALTER TABLE contract
    ADD COLUMN template_id uuid,
    -- A signed contract is never rewritten: its next version is a row that supersedes this one.
    ADD COLUMN edition int NOT NULL DEFAULT 1 CONSTRAINT contract_edition_counts CHECK (edition > 0),
    ADD COLUMN supersedes_id uuid,
    ADD COLUMN revision_reason text,
    ADD COLUMN submitted_on date,
    ADD COLUMN submitted_by uuid,
    ADD COLUMN approved_on date,
    ADD COLUMN sent_on date,
    ADD COLUMN sent_to text,
    -- Decree 620 Art. 24: who told the worker which risks, and the worker's own yes. What the worker
    -- asked may touch the own health: it is in the sealed payload of the event alone.
    ADD COLUMN explained_by text,
    ADD COLUMN risks_told text,
    ADD COLUMN disclosure_acknowledged boolean,
    -- [{"party": "worker", "signed_on": "2026-11-21", "witness": "…", "signatory": "…"}]
    ADD COLUMN signatures jsonb NOT NULL DEFAULT '[]'
        CONSTRAINT contract_signatures_are_listed CHECK (jsonb_typeof(signatures) = 'array'),
    ADD COLUMN filing_basis text,
    ADD COLUMN returned_on date,
    ADD COLUMN missing_items text[],
    ADD COLUMN completion_due date,
    ADD COLUMN refiled_on date,
    ADD COLUMN effective_on date,
    ADD COLUMN acceptance text CONSTRAINT contract_acceptance_check
        CHECK (acceptance IN ('accepted', 'no_objection')),
    ADD COLUMN ended_on date,
    -- Reason and finding of fault; the finding's words are in the sealed payload of the event.
    ADD COLUMN end_reason text CONSTRAINT contract_end_reason_check CHECK (end_reason IN (
        'worker_left', 'employer_ended', 'mutual', 'illness', 'injury', 'death',
        'employer_insolvent', 'evacuation', 'rights_violation', 'case_withdrawn', 'other')),
    ADD COLUMN fault text CONSTRAINT contract_fault_check CHECK (fault IN (
        'nobody', 'worker', 'employer', 'agency', 'shared', 'undecided')),
    ADD CONSTRAINT contract_template FOREIGN KEY (agency_id, template_id)
        REFERENCES contract_template (agency_id, id),
    ADD CONSTRAINT contract_earlier FOREIGN KEY (agency_id, supersedes_id)
        REFERENCES contract (agency_id, id),
    ADD CONSTRAINT contract_revision_has_reason
        CHECK ((supersedes_id IS NULL) = (revision_reason IS NULL)),
    DROP CONSTRAINT contract_state_check,
    ADD CONSTRAINT contract_state_check CHECK (state IN ('draft', 'internal_review', 'approved', 'sent',
        'signed_by_one', 'signed', 'filed', 'returned', 'effective', 'amended', 'ended_completed',
        'ended_early', 'void')),
    DROP CONSTRAINT contract_signed_has_date,
    ADD CONSTRAINT contract_signed_has_date CHECK (signed_on IS NOT NULL OR state IN
        ('draft', 'internal_review', 'approved', 'sent', 'signed_by_one', 'void')),
    DROP CONSTRAINT contract_filed_has_receipt,
    ADD CONSTRAINT contract_filed_has_receipt CHECK (state NOT IN ('filed', 'returned', 'effective')
        OR (filed_on IS NOT NULL AND filing_receipt IS NOT NULL)),
    ADD CONSTRAINT contract_returned_says_what CHECK (state <> 'returned'
        OR (returned_on IS NOT NULL AND cardinality(missing_items) > 0
            AND completion_due IS NOT NULL)),
    ADD CONSTRAINT contract_effective_says_why CHECK (state <> 'effective'
        OR (effective_on IS NOT NULL AND acceptance IS NOT NULL)),
    ADD CONSTRAINT contract_ended_early_says_why CHECK (state <> 'ended_early'
        OR (ended_on IS NOT NULL AND end_reason IS NOT NULL AND fault IS NOT NULL)),
    ADD CONSTRAINT contract_completed_has_day
        CHECK (state <> 'ended_completed' OR ended_on >= ends_on);
CREATE INDEX contract_of_template ON contract (agency_id, template_id);
-- One next version at a time; a void one makes room for another.
CREATE UNIQUE INDEX contract_next ON contract (agency_id, supersedes_id)
    WHERE supersedes_id IS NOT NULL AND state <> 'void';
-- What the authority has sent back holds the whole group; there are few of these at any time.
CREATE INDEX contract_returned ON contract (agency_id, cooperation_id) WHERE state = 'returned';
CREATE INDEX contract_of_earlier ON contract (agency_id, supersedes_id);

-- A next version stands beside the one in force until its last signature; then it alone remains.
DROP INDEX contract_one_service_or_labour;
CREATE UNIQUE INDEX contract_one_service_or_labour ON contract (agency_id, case_file_id)
    WHERE kind IN ('service', 'labour') AND (state IN ('signed', 'filed', 'returned', 'effective')
        OR (supersedes_id IS NULL AND state IN ('approved', 'sent', 'signed_by_one')));

DROP VIEW contract_page;
CREATE VIEW contract_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, kind, employer_id, case_file_id, person_id, cooperation_id,
        template_id, edition, supersedes_id, revision_reason, to_jsonb(languages) AS languages,
        begins_on, ends_on, clauses, submitted_on, approved_on, sent_on, sent_to, disclosed_on,
        disclosed_language, copy_given, explained_by, risks_told, disclosure_acknowledged,
        to_jsonb(signed_by) AS signed_by, signatures, signed_on,
        filing_due, filing_basis, filed_on, filing_receipt, returned_on,
        to_jsonb(missing_items) AS missing_items, completion_due, refiled_on, effective_on,
        acceptance, ended_on, end_reason, fault, state, created_at, updated_at
    FROM contract;
COMMENT ON VIEW contract_page IS 'Contracts as the API shows them.';
GRANT SELECT ON contract_page TO homeward_app, homeward_auditor;
