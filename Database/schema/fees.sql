-- Fees: what is paid by whom to whom for a placement, at most how much, how it was shown, the double-entry
-- ledger, refunds and proofs. A deposit cannot be stored, under any name: Decree 620 Art. 25.

CREATE DOMAIN rate_state AS text CHECK (VALUE IN ('recorded', 'withdrawn'));
-- The rate of a day as an integer ratio: base_minor minor units of the base currency are worth
-- quote_minor minor units of the quote currency. No fraction is ever stored.
CREATE TABLE exchange_rate (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    base currency NOT NULL,
    quote currency NOT NULL,
    day date NOT NULL,
    base_minor minor_units NOT NULL CHECK (base_minor > 0),
    quote_minor minor_units NOT NULL CHECK (quote_minor > 0),
    source short_text NOT NULL,
    state rate_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT exchange_rate_of_two CHECK (base <> quote)
);
CREATE UNIQUE INDEX exchange_rate_once ON exchange_rate (agency_id, base, quote, day)
    WHERE state = 'recorded';
CREATE INDEX exchange_rate_by_base ON exchange_rate (agency_id, base, id);
CREATE INDEX exchange_rate_by_day ON exchange_rate (agency_id, day, id);
CREATE INDEX exchange_rate_by_quote ON exchange_rate (agency_id, quote, id);
CREATE INDEX exchange_rate_by_state ON exchange_rate (agency_id, state, id);
CALL core.case_table('exchange_rate', clearance => 'none',
    because => 'a rate a day would void every clearance; the departure asks with the newest');

CREATE DOMAIN cap_cover AS text CHECK (VALUE IN ('service_fee', 'sender_total', 'worker_total'));
CREATE DOMAIN cap_kind AS text CHECK (VALUE IN ('absolute', 'months_of_pay', 'share_of_pay'));
CREATE DOMAIN cap_effect AS text CHECK (VALUE IN ('blocks', 'warns'));
CREATE DOMAIN cap_state AS text CHECK (VALUE IN ('provisional', 'confirmed', 'withdrawn'));
-- What ministries, provinces and the agency's own policy allow at most: rows with a source and an
-- owner, in force for a time, never code.
CREATE TABLE fee_cap (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    -- Null means every one.
    destination country,
    programme short_text,
    -- Whose guidance it is (GB/T 2260); an agency records those that bind it.
    province province,
    covers cap_cover NOT NULL,
    kind cap_kind NOT NULL,
    -- Minor units, months, or thousandths of the pay of the whole term: by kind.
    value bigint NOT NULL CHECK (value >= 0),
    currency currency,
    effect cap_effect NOT NULL,
    effective_from date NOT NULL,
    -- The first day on which it holds no more.
    effective_until date,
    source long_text NOT NULL,
    owner_role duty_owner NOT NULL,
    made_by uuid NOT NULL,
    confirmed_by uuid,
    -- An end loosens a limit: one person asks for it, another one sets it.
    end_asked_by uuid,
    end_asked_until date,
    end_asked_why long_text,
    state cap_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT fee_cap_money_has_currency CHECK ((kind = 'absolute') = (currency IS NOT NULL)),
    CONSTRAINT fee_cap_ends_after_it_begins CHECK (effective_until > effective_from),
    CONSTRAINT fee_cap_confirmed_by_another CHECK (confirmed_by <> made_by),
    CONSTRAINT fee_cap_confirmed_by_someone
        CHECK (state <> 'confirmed' OR confirmed_by IS NOT NULL),
    CONSTRAINT fee_cap_end_is_asked_whole
        CHECK (num_nonnulls(end_asked_by, end_asked_until, end_asked_why) IN (0, 3))
);
CREATE INDEX fee_cap_of_corridor ON fee_cap (agency_id, destination, programme);
CALL core.case_table('fee_cap', clearance => 'by_name');

CREATE DOMAIN schedule_state AS text CHECK (VALUE IN ('draft', 'published', 'superseded',
    'withdrawn'));
-- What the agency lets everybody read of its fees before anyone asks: what the worker may be charged under which
-- category, how it is reckoned, and where that can be read.
CREATE TABLE fee_schedule (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    -- Null means every one.
    destination country,
    programme short_text,
    edition short_text NOT NULL,
    basis long_text NOT NULL,
    address short_text NOT NULL,
    valid_from date NOT NULL,
    -- The first day on which it holds no more.
    valid_until date,
    lines jsonb NOT NULL CHECK (jsonb_typeof(lines) = 'array'),
    made_by uuid NOT NULL,
    published_by uuid,
    published_on date,
    withdrawn_reason long_text,
    state schedule_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT fee_schedule_period CHECK (valid_until >= valid_from),
    CONSTRAINT fee_schedule_published_by_another CHECK (published_by <> made_by),
    CONSTRAINT fee_schedule_published_when CHECK (num_nonnulls(published_by, published_on) IN (0, 2)
        AND (state NOT IN ('published', 'superseded') OR published_on IS NOT NULL)),
    CONSTRAINT fee_schedule_withdrawn_why
        CHECK ((state = 'withdrawn') = (withdrawn_reason IS NOT NULL)),
    -- What held on a day is one schedule of its scope, also once it was superseded or withdrawn.
    CONSTRAINT fee_schedule_one_at_a_time EXCLUDE USING gist (agency_id WITH =,
        (coalesce(destination, '')) WITH =, (coalesce(programme, '')) WITH =,
        daterange(valid_from, valid_until) WITH &&) WHERE (published_on IS NOT NULL)
);
CREATE INDEX fee_schedule_of_corridor ON fee_schedule (agency_id, destination, programme);
CALL core.case_table('fee_schedule', clearance => 'by_name');

-- What the worker was shown, version by version; the digest is of the items as canonical JSON.
CREATE TABLE fee_statement (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    language language NOT NULL,
    shown_on date NOT NULL,
    items jsonb NOT NULL CHECK (jsonb_typeof(items) = 'array'),
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT fee_statement_number UNIQUE (agency_id, case_id, number),
    CONSTRAINT fee_statement_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT fee_statement_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX fee_statement_of_person ON fee_statement (agency_id, person_id);
CALL core.write_once_table('fee_statement', clearance => 'of_case');

CREATE VIEW fee_statement_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, case_id, number, language, shown_on, items,
        encode(digest, 'hex') AS digest, created_at, updated_at
    FROM fee_statement;
COMMENT ON VIEW fee_statement_page IS 'Statements of fees as the API shows them.';
GRANT SELECT ON fee_statement_page TO homeward_app, homeward_auditor;

CREATE DOMAIN lender AS text CHECK (VALUE IN ('recruiter', 'affiliate', 'sub_agent', 'employer',
    'bank', 'family', 'other'));
CREATE DOMAIN loan_state AS text CHECK (VALUE IN ('open', 'settled', 'withdrawn'));
-- A debt that the worker has taken on for the placement (ILO indicator 9).
CREATE TABLE worker_loan (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    lender_kind lender NOT NULL,
    lender short_text NOT NULL,
    amount_minor minor_units NOT NULL CHECK (amount_minor > 0),
    currency currency NOT NULL,
    taken_on date NOT NULL,
    settled_on date,
    settled_how long_text,
    state loan_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT worker_loan_settled_how
        CHECK (state <> 'settled' OR (settled_on IS NOT NULL AND settled_how IS NOT NULL)),
    CONSTRAINT worker_loan_settled_after CHECK (settled_on >= taken_on),
    CONSTRAINT worker_loan_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT worker_loan_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX worker_loan_of_person ON worker_loan (agency_id, person_id);
CREATE INDEX worker_loan_of_case ON worker_loan (agency_id, case_id);
CREATE INDEX worker_loan_by_lender_kind ON worker_loan (agency_id, lender_kind, id);
CREATE INDEX worker_loan_by_state ON worker_loan (agency_id, state, id);
CALL core.case_table('worker_loan', clearance => 'of_case');

-- The ILO taxonomy of 2019 without its third heading: what no one may ever be asked for
-- (bond, deposit, collateral, penalty, bribe) has no word here.
CREATE DOMAIN fee_category AS text CONSTRAINT fee_line_category_is_lawful CHECK (VALUE IN (
    'recruitment_service', 'medical', 'insurance', 'skills_test', 'training', 'equipment',
    'travel_lodging', 'administrative'));
CREATE DOMAIN payer AS text CHECK (VALUE IN ('worker', 'agency', 'employer', 'state'));
CREATE DOMAIN payee_kind AS text CONSTRAINT fee_line_payee_may_take_money CHECK (VALUE IN (
    'agency', 'employer', 'supervising_body', 'authority', 'provider'));
CREATE DOMAIN host_cost AS text CHECK (VALUE IN ('work_permit', 'foreign_worker_levy',
    'employer_insurance', 'support_cost', 'supervision_fee', 'host_training'));
CREATE DOMAIN fee_trigger AS text CHECK (VALUE IN ('contract_signed', 'training_certified',
    'visa_issued', 'departed', 'service_rendered'));
CREATE DOMAIN refund_cause AS text CHECK (VALUE IN ('withdrawn', 'early_end', 'over_cap',
    'employer_paid', 'collected_too_early'));
CREATE DOMAIN fee_state AS text CHECK (VALUE IN ('proposed', 'disclosed', 'consented', 'due',
    'paid', 'refundable', 'refunded', 'written_off', 'reversed'));
CREATE TABLE fee_line (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    category fee_category NOT NULL,
    payer payer NOT NULL,
    payee short_text NOT NULL,
    -- A sub-agent has no word here: Decree 620 Art. 8 lets nobody but the enterprise take money.
    payee_kind payee_kind,
    host_side host_cost,
    description short_text NOT NULL,
    amount_minor minor_units NOT NULL CHECK (amount_minor > 0),
    currency currency NOT NULL,
    rate_id uuid,
    -- The amount in yuan at the rate of the day, for lines in another currency.
    home_minor minor_units CHECK (home_minor >= 0),
    basis long_text NOT NULL,
    made_by uuid,
    disclosed_on date,
    disclosed_language language,
    statement_id uuid,
    statement_version int,
    consented_on date,
    consent_witness short_text,
    -- A line may name ahead the clause by which it falls due, and the days after it.
    due_trigger fee_trigger,
    due_days int CONSTRAINT fee_line_due_within_a_year CHECK (due_days BETWEEN 0 AND 365),
    due_on date,
    due_evidence long_text,
    paid_on date,
    receipt_number short_text,
    -- Number of the bank account that paid, sealed with the worker's key.
    paid_from_sealed bytea,
    refund_cause refund_cause,
    refund_minor minor_units,
    refund_basis text,
    refund_due_on date,
    refund_opened_by uuid,
    refunded_on date,
    refunded_minor minor_units,
    refund_interest_minor minor_units CHECK (refund_interest_minor >= 0),
    refund_receipt short_text,
    refunded_by uuid,
    refund_confirmed_on date,
    refund_confirmed_language language,
    write_off_asked_by uuid,
    written_off_on date,
    written_off_why long_text,
    written_off_by uuid,
    reversal_reason long_text,
    reversal_asked_by uuid,
    reversal_asked_in fee_state,
    reversed_on date,
    reversed_by uuid,
    state fee_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    -- The law of the destination puts these on the employer: no worker, no kin pays them on.
    CONSTRAINT fee_line_host_side_stays_there CHECK (payer <> 'worker'
        OR (host_side IS NULL AND coalesce(payee_kind, 'provider')
            NOT IN ('employer', 'supervising_body'))),
    CONSTRAINT fee_line_disclosed_when CHECK (state IN ('proposed', 'reversed')
        OR (disclosed_on IS NOT NULL AND disclosed_language IS NOT NULL)),
    CONSTRAINT fee_line_consented_when CHECK (state IN ('proposed', 'disclosed', 'reversed')
        OR (consented_on IS NOT NULL AND statement_id IS NOT NULL
            AND statement_version IS NOT NULL)),
    CONSTRAINT fee_line_consent_follows_disclosure CHECK (consented_on >= disclosed_on),
    CONSTRAINT fee_line_payment_follows_consent CHECK (paid_on >= consented_on),
    -- That a service was rendered no record shows: such a line waits for somebody's evidence.
    CONSTRAINT fee_line_clause_is_on_record CHECK (due_days IS NULL
        OR (due_trigger IS NOT NULL AND due_trigger IN
            ('contract_signed', 'training_certified', 'visa_issued', 'departed'))),
    CONSTRAINT fee_line_due_when CHECK (
        state IN ('proposed', 'disclosed', 'consented', 'reversed')
        OR (due_on IS NOT NULL AND due_trigger IS NOT NULL AND due_evidence IS NOT NULL)),
    CONSTRAINT fee_line_paid_has_receipt CHECK (
        state IN ('proposed', 'disclosed', 'consented', 'due', 'reversed')
        OR (paid_on IS NOT NULL AND receipt_number IS NOT NULL)),
    CONSTRAINT fee_line_refundable_when CHECK (
        state NOT IN ('refundable', 'refunded', 'written_off')
        OR num_nulls(refund_cause, refund_minor, refund_basis, refund_due_on,
            refund_opened_by) = 0),
    CONSTRAINT fee_line_refund_fits CHECK (refund_minor BETWEEN 1 AND amount_minor),
    CONSTRAINT fee_line_refunded_when CHECK (state <> 'refunded'
        OR num_nulls(refunded_on, refunded_minor, refund_receipt, refunded_by) = 0),
    -- A line may be paid back in more than one part: what went back earlier counts, and what is owed is
    -- beside it until it is paid.
    CONSTRAINT fee_line_refunded_in_full CHECK (refunded_minor <= amount_minor
        AND (state <> 'refunded' OR refunded_minor >= refund_minor)),
    CONSTRAINT fee_line_refunded_by_another CHECK (refunded_by <> refund_opened_by),
    CONSTRAINT fee_line_written_off_when CHECK (state <> 'written_off'
        OR num_nulls(written_off_on, written_off_why, written_off_by) = 0),
    CONSTRAINT fee_line_written_off_by_another CHECK (written_off_by <> refund_opened_by),
    CONSTRAINT fee_line_written_off_as_asked
        CHECK (written_off_by IS NULL OR written_off_by <> write_off_asked_by),
    CONSTRAINT fee_line_reversed_when CHECK (state <> 'reversed'
        OR num_nulls(reversed_on, reversal_reason, reversal_asked_by, reversed_by) = 0),
    CONSTRAINT fee_line_reversed_by_another CHECK (reversed_by <> reversal_asked_by),
    CONSTRAINT fee_line_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT fee_line_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT fee_line_statement
        FOREIGN KEY (agency_id, statement_id) REFERENCES fee_statement (agency_id, id),
    CONSTRAINT fee_line_rate
        FOREIGN KEY (agency_id, rate_id) REFERENCES exchange_rate (agency_id, id)
);
CREATE INDEX fee_line_of_case ON fee_line (agency_id, case_id);
CREATE INDEX fee_line_of_person ON fee_line (agency_id, person_id);
CREATE INDEX fee_line_of_statement ON fee_line (agency_id, statement_id);
CREATE INDEX fee_line_of_rate ON fee_line (agency_id, rate_id);
CREATE INDEX fee_line_refund_owed ON fee_line (agency_id, refund_due_on)
    WHERE state = 'refundable';
CREATE INDEX fee_line_paid ON fee_line (agency_id, paid_on);
CREATE INDEX fee_line_by_state ON fee_line (agency_id, state, id);
CREATE INDEX fee_line_by_category ON fee_line (agency_id, category, id);
CREATE INDEX fee_line_by_payer ON fee_line (agency_id, payer, id);
-- What the scheduler looks for, in the order in which it takes it.
CREATE INDEX fee_line_waiting ON fee_line (agency_id, id)
    WHERE state = 'consented' AND due_days IS NOT NULL;
CALL core.case_table('fee_line', clearance => 'of_case');

CREATE VIEW worker_fee WITH (security_invoker = true) AS
    SELECT agency_id, id, case_id, amount_minor, currency, consented_on, paid_on, state
    FROM fee_line WHERE payer = 'worker' AND state <> 'reversed';
COMMENT ON VIEW worker_fee IS 'Published: what the worker of a case is to pay or has paid; reversed lines are left '
    'out.';
GRANT SELECT ON worker_fee TO homeward_app, homeward_auditor;

-- What pages show. The heading is the ILO's: F1 recruitment fees, F2 related costs; F3 has no line.
CREATE VIEW fee_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, case_id, category,
        CASE category WHEN 'recruitment_service' THEN 'F1' ELSE 'F2' END AS heading,
        payer, payee, payee_kind, host_side, description, amount_minor, currency, rate_id,
        home_minor, basis, disclosed_on, disclosed_language, statement_id, statement_version,
        consented_on, due_trigger, due_on, paid_on, receipt_number, refund_cause, refund_minor,
        refund_basis, refund_due_on, refunded_on, refunded_minor, refund_interest_minor,
        refund_receipt, refund_confirmed_on, written_off_on, reversal_reason, reversed_on, state,
        created_at, updated_at, due_days
    FROM fee_line;
COMMENT ON VIEW fee_page IS 'Fee lines as the API shows them.';
GRANT SELECT ON fee_page TO homeward_app, homeward_auditor;

CREATE DOMAIN account_kind AS text CHECK (VALUE IN ('worker', 'interest', 'agency', 'employer',
    'state', 'payee'));
-- Double entry. An account is somebody's or something's, in one currency; what is credited has
-- been given, what is debited has been received.
CREATE TABLE ledger_account (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind account_kind NOT NULL,
    person_id uuid,
    employer_id uuid,
    name text,
    currency currency NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT ledger_account_once
        UNIQUE NULLS NOT DISTINCT (agency_id, kind, currency, person_id, employer_id, name),
    CONSTRAINT ledger_account_of_whom CHECK (
        (kind IN ('worker', 'interest')) = (person_id IS NOT NULL)
        AND (kind = 'employer') = (employer_id IS NOT NULL)
        AND (kind = 'payee') = (name IS NOT NULL)),
    CONSTRAINT ledger_account_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT ledger_account_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX ledger_account_of_person ON ledger_account (agency_id, person_id);
CREATE INDEX ledger_account_of_employer ON ledger_account (agency_id, employer_id);
CREATE INDEX ledger_account_by_currency ON ledger_account (agency_id, currency, id);
CALL core.write_once_table('ledger_account', clearance => 'of_person');

CREATE DOMAIN entry_kind AS text CHECK (VALUE IN ('payment', 'refund', 'reversal'));
CREATE TABLE ledger_entry (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind entry_kind NOT NULL,
    fee_line_id uuid NOT NULL,
    booked_on date NOT NULL,
    receipt_number short_text,
    reverses_id uuid,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    -- A contra entry undoes one entry, and no entry is undone twice.
    CONSTRAINT ledger_entry_reversed_once UNIQUE (agency_id, reverses_id),
    CONSTRAINT ledger_entry_reverses CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
    CONSTRAINT ledger_entry_has_receipt CHECK (kind = 'reversal' OR receipt_number IS NOT NULL),
    CONSTRAINT ledger_entry_line
        FOREIGN KEY (agency_id, fee_line_id) REFERENCES fee_line (agency_id, id),
    CONSTRAINT ledger_entry_reversed
        FOREIGN KEY (agency_id, reverses_id) REFERENCES ledger_entry (agency_id, id)
);
CREATE INDEX ledger_entry_of_line ON ledger_entry (agency_id, fee_line_id);
CREATE INDEX ledger_entry_by_day ON ledger_entry (agency_id, booked_on);
CALL core.write_once_table('ledger_entry', clearance => 'none',
    because => 'what it books is on its fee line');

CREATE TABLE ledger_posting (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    entry_id uuid NOT NULL,
    account_id uuid NOT NULL,
    debit_minor minor_units NOT NULL CHECK (debit_minor >= 0),
    credit_minor minor_units NOT NULL CHECK (credit_minor >= 0),
    currency currency NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT ledger_posting_has_one_side CHECK ((debit_minor = 0) <> (credit_minor = 0)),
    CONSTRAINT ledger_posting_entry
        FOREIGN KEY (agency_id, entry_id) REFERENCES ledger_entry (agency_id, id),
    CONSTRAINT ledger_posting_account
        FOREIGN KEY (agency_id, account_id) REFERENCES ledger_account (agency_id, id)
);
CREATE INDEX ledger_posting_of_entry ON ledger_posting (agency_id, entry_id);
CREATE INDEX ledger_posting_of_account ON ledger_posting (agency_id, account_id, id);
CALL core.write_once_table('ledger_posting', clearance => 'none',
    because => 'what it books is on its fee line');

-- At COMMIT each entry has both sides, sums to zero, and was written whole in one transaction; and no
-- worker was given back more than the worker gave: interest has an account of its own.
CREATE FUNCTION core.entry_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE entry uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
    IF NOT EXISTS (SELECT FROM ledger_posting p
            WHERE p.agency_id = NEW.agency_id AND p.entry_id = entry)
        OR EXISTS (SELECT FROM ledger_posting p
            WHERE p.agency_id = NEW.agency_id AND p.entry_id = entry
            GROUP BY p.currency HAVING sum(p.debit_minor) <> sum(p.credit_minor)) THEN
        RAISE EXCEPTION 'the postings of an entry do not sum to zero'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_sums_to_zero';
    END IF;
    IF NOT EXISTS (
        SELECT FROM audit.event_row r JOIN audit.event e
            ON e.agency_id = r.agency_id AND e.id = r.event_id
        WHERE r.agency_id = NEW.agency_id AND r.row_id = entry AND r.table_name = 'ledger_entry'
          AND e.transaction = pg_current_xact_id()) THEN
        RAISE EXCEPTION 'a posting was about to join an entry of an earlier transaction'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_is_written_whole';
    END IF;
    IF EXISTS (
        SELECT FROM ledger_posting p
            JOIN ledger_account a ON a.agency_id = p.agency_id AND a.id = p.account_id
            JOIN ledger_posting whole
                ON whole.agency_id = p.agency_id AND whole.account_id = p.account_id
        WHERE p.agency_id = NEW.agency_id AND p.entry_id = entry AND a.kind = 'worker'
        GROUP BY p.id, p.account_id
        HAVING sum(whole.debit_minor) > sum(whole.credit_minor)) THEN
        RAISE EXCEPTION 'a worker would be given back more than was paid'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_worker_not_below_zero';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balances AFTER INSERT ON ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION core.entry_balances('id');
CREATE CONSTRAINT TRIGGER balances AFTER INSERT ON ledger_posting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION core.entry_balances('entry_id');

CREATE VIEW ledger_posting_page WITH (security_invoker = true) AS
    SELECT p.agency_id, p.id, p.version, p.account_id, p.entry_id, e.kind, e.fee_line_id,
        e.booked_on, e.receipt_number, e.reverses_id, p.debit_minor, p.credit_minor, p.currency,
        p.created_at, p.updated_at
    FROM ledger_posting p
    JOIN ledger_entry e ON e.agency_id = p.agency_id AND e.id = p.entry_id;
COMMENT ON VIEW ledger_posting_page IS 'Postings with the entry that each belongs to.';
GRANT SELECT ON ledger_posting_page TO homeward_app, homeward_auditor;

CREATE DOMAIN proof_outcome AS text CHECK (VALUE IN ('clean', 'exceptions', 'unbalanced'));
-- The proof of a period: the sums of all postings, and what an auditor would ask about.
CREATE TABLE fee_proof (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    from_day date NOT NULL,
    -- The last day that counts.
    until_day date NOT NULL,
    entries int NOT NULL CHECK (entries >= 0),
    -- [{"currency": "CNY", "debit_minor": 1, "credit_minor": 1}]
    sums jsonb NOT NULL CHECK (jsonb_typeof(sums) = 'array'),
    -- [{"kind": "no-receipt", "fee": "fee_…", "words": "…"}]
    exceptions jsonb NOT NULL CHECK (jsonb_typeof(exceptions) = 'array'),
    -- SHA-256 over the postings of the period in their order: the same book gives the same digest.
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    outcome proof_outcome NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT fee_proof_period CHECK (until_day >= from_day)
);
CALL core.write_once_table('fee_proof', clearance => 'none', because => 'it is computed from the postings');

CREATE VIEW fee_proof_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, from_day, until_day, entries, sums, exceptions,
        encode(digest, 'hex') AS digest, outcome, created_at, updated_at
    FROM fee_proof;
COMMENT ON VIEW fee_proof_page IS 'Proofs of the fee ledger as the API shows them.';
GRANT SELECT ON fee_proof_page TO homeward_app, homeward_auditor;

-- What workers, once abroad, say to have paid (IRIS principle 1; R-FEE-012).
CREATE TABLE fee_survey (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    asked_on date NOT NULL,
    asked_by uuid NOT NULL,
    language language NOT NULL,
    stated_minor minor_units NOT NULL CHECK (stated_minor >= 0),
    -- What the ledger had on that day in the same currency; null where the two cannot be compared.
    booked_minor minor_units CHECK (booked_minor >= 0),
    currency currency NOT NULL,
    agrees boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT fee_survey_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT fee_survey_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX fee_survey_of_person ON fee_survey (agency_id, person_id);
CREATE INDEX fee_survey_of_case ON fee_survey (agency_id, case_id);
CREATE INDEX fee_survey_by_agrees ON fee_survey (agency_id, agrees, id);
CALL core.case_table('fee_survey', clearance => 'of_case');
