-- Contracts: the three linked contracts of Decree 620 Art. 21, 23 and 27, and the wordings that drafts are
-- made from.

-- The clauses of a version are one document, written once with it; what is in it the database checks: a code and words,
-- and an amount only as a whole number with a currency of three letters, of pay perhaps gross or net.
CREATE FUNCTION core.clauses_are_sound(clauses jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
    SELECT jsonb_typeof(clauses) = 'array' AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(clauses) AS c
        WHERE jsonb_typeof(c) <> 'object' OR c ->> 'code' IS NULL OR c ->> 'text' IS NULL
            OR CASE WHEN NOT c ? 'value' THEN false
                WHEN (c ->> 'value') !~ '^[0-9]{1,16}$' THEN true
                -- A clause without a unit is in the first one of its code.
                ELSE (c ->> 'value')::bigint > CASE coalesce(c ->> 'unit', CASE c ->> 'code'
                        WHEN 'working_hours' THEN 'hours_per_week' WHEN 'overtime' THEN 'percent'
                        WHEN 'rest_leave' THEN 'days_per_week' WHEN 'term' THEN 'months'
                        WHEN 'employer_termination_compensation' THEN 'months_of_pay' END)
                    WHEN 'hours_per_day' THEN 24 WHEN 'hours_per_week' THEN 168
                    WHEN 'days_per_week' THEN 7 WHEN 'days_per_month' THEN 31
                    WHEN 'days_per_year' THEN 366 WHEN 'percent' THEN 400
                    WHEN 'months' THEN 1200 WHEN 'months_of_pay' THEN 1200
                    ELSE 9007199254740991 END END
            OR (c ? 'currency' AND (c ->> 'currency') !~ '^[A-Z]{3}$')
            OR (c ? 'basis' AND (c ->> 'basis') NOT IN ('gross', 'net'))
            OR (NOT c ? 'value' AND (c ? 'unit' OR c ? 'currency' OR c ? 'basis')))
$$;
COMMENT ON FUNCTION core.clauses_are_sound IS 'Whether a document of clauses is one that reads.';

CREATE DOMAIN contract_kind AS text CHECK (VALUE IN ('cooperation', 'service', 'labour',
    'employment'));
CREATE DOMAIN regime AS text CHECK (VALUE IN ('cooperation', 'contracted_project'));
CREATE DOMAIN template_state AS text CHECK (VALUE IN ('draft', 'published', 'superseded',
    'withdrawn'));
CREATE TABLE contract_template (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name short_text NOT NULL,
    kind contract_kind NOT NULL,
    -- Under which decree it is used: a labour contract of a contracted project has clauses of its own.
    regime regime NOT NULL DEFAULT 'cooperation',
    -- None: it serves every destination.
    destination country,
    languages language[] NOT NULL CHECK (cardinality(languages) > 0),
    clauses jsonb NOT NULL
        CONSTRAINT contract_template_clauses_are_sound CHECK (core.clauses_are_sound(clauses)),
    -- Counts the published wordings; a draft made from one keeps the id of that very edition.
    edition int NOT NULL DEFAULT 1 CHECK (edition > 0),
    supersedes_id uuid,
    made_by uuid NOT NULL,
    earlier_makers uuid[],
    published_by uuid,
    published_on date,
    state template_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT contract_template_of_project_is_labour
        CHECK (regime = 'cooperation' OR kind = 'labour'),
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
CALL core.case_table('contract_template', clearance => 'none',
    because => 'a contract keeps the clauses that it was drafted with');

CREATE DOMAIN contract_party AS text CHECK (VALUE IN ('worker', 'agency', 'employer'));
CREATE DOMAIN contract_ending AS text CHECK (VALUE IN ('worker_left', 'employer_ended', 'mutual',
    'illness', 'injury', 'death', 'employer_insolvent', 'evacuation', 'rights_violation',
    'case_withdrawn', 'other'));
CREATE DOMAIN fault_finding AS text CHECK (VALUE IN ('nobody', 'worker', 'employer', 'agency',
    'shared', 'undecided'));
CREATE DOMAIN contract_state AS text CHECK (VALUE IN ('draft', 'internal_review', 'approved',
    'sent', 'signed_by_one', 'signed', 'amended', 'ended_completed', 'ended_early', 'void'));
CREATE TABLE contract (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind contract_kind NOT NULL,
    employer_id uuid NOT NULL,
    -- A cooperation contract serves many cases; the others belong to one case and one cooperation, or to one case
    -- and the contracted project whose contractor employs the worker (Decree 527 Art. 12).
    case_id uuid,
    person_id uuid,
    cooperation_id uuid,
    project_id uuid,
    template_id uuid,
    -- A signed contract is never rewritten: its next version is a row that supersedes this one.
    edition int NOT NULL DEFAULT 1 CONSTRAINT contract_edition_counts CHECK (edition > 0),
    supersedes_id uuid,
    revision_reason long_text,
    languages language[] NOT NULL,
    begins_on date NOT NULL,
    ends_on date NOT NULL,
    clauses jsonb NOT NULL CONSTRAINT contract_clauses_are_sound CHECK (core.clauses_are_sound(clauses)),
    made_by uuid NOT NULL,
    earlier_makers uuid[],
    submitted_on date,
    submitted_by uuid,
    approved_on date,
    approved_by uuid,
    sent_on date,
    sent_to short_text,
    -- Decree 620 Art. 24: who told the worker which risks, and the worker's own yes. What the worker
    -- asked may touch the own health: it is in the sealed payload of the event alone.
    disclosed_on date,
    disclosed_language language,
    copy_given boolean NOT NULL DEFAULT false,
    explained_by short_text,
    risks_told long_text,
    disclosure_acknowledged boolean,
    signed_by contract_party[] NOT NULL DEFAULT '{}',
    -- [{"party": "worker", "signed_on": "2026-11-21", "witness": "…", "signatory": "…"}]
    signatures jsonb NOT NULL DEFAULT '[]'
        CONSTRAINT contract_signatures_are_listed CHECK (jsonb_typeof(signatures) = 'array'),
    signed_on date,
    ended_on date,
    -- Reason and finding of fault; the finding's words are in the sealed payload of the event.
    end_reason contract_ending,
    fault fault_finding,
    state contract_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT contract_dates CHECK (ends_on > begins_on),
    CONSTRAINT contract_belongs CHECK (
        (kind = 'cooperation') = (case_id IS NULL AND person_id IS NULL
            AND cooperation_id IS NULL AND project_id IS NULL)
        AND (kind = 'cooperation' OR (case_id IS NOT NULL AND person_id IS NOT NULL
            AND num_nulls(cooperation_id, project_id) = 1))
        AND (project_id IS NULL OR kind = 'labour')),
    CONSTRAINT contract_revision_has_reason
        CHECK ((supersedes_id IS NULL) = (revision_reason IS NULL)),
    CONSTRAINT contract_approved_by_another CHECK (approved_by <> made_by),
    CONSTRAINT contract_signed_has_date CHECK (signed_on IS NOT NULL OR state IN
        ('draft', 'internal_review', 'approved', 'sent', 'signed_by_one', 'void')),
    CONSTRAINT contract_ended_early_says_why CHECK (state <> 'ended_early'
        OR (ended_on IS NOT NULL AND end_reason IS NOT NULL AND fault IS NOT NULL)),
    CONSTRAINT contract_completed_has_day
        CHECK (state <> 'ended_completed' OR ended_on >= ends_on),
    CONSTRAINT contract_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT contract_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT contract_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT contract_cooperation
        FOREIGN KEY (agency_id, cooperation_id) REFERENCES contract (agency_id, id),
    CONSTRAINT contract_project
        FOREIGN KEY (agency_id, project_id) REFERENCES project (agency_id, id),
    CONSTRAINT contract_template
        FOREIGN KEY (agency_id, template_id) REFERENCES contract_template (agency_id, id),
    CONSTRAINT contract_earlier
        FOREIGN KEY (agency_id, supersedes_id) REFERENCES contract (agency_id, id)
);
CREATE INDEX contract_of_employer ON contract (agency_id, employer_id);
CREATE INDEX contract_of_case ON contract (agency_id, case_id);
CREATE INDEX contract_of_person ON contract (agency_id, person_id);
CREATE INDEX contract_of_cooperation ON contract (agency_id, cooperation_id);
CREATE INDEX contract_of_project ON contract (agency_id, project_id, id);
-- Decree 620 Art. 23: one contract binds agency and worker. Two approvals at the same moment
-- could each miss the other; this index cannot. A next version stands beside the one in force until its last
-- signature; then it alone remains.
CREATE UNIQUE INDEX contract_one_service_or_labour ON contract (agency_id, case_id)
    WHERE kind IN ('service', 'labour') AND (state = 'signed'
        OR (supersedes_id IS NULL AND state IN ('approved', 'sent', 'signed_by_one')));
CREATE INDEX contract_of_template ON contract (agency_id, template_id);
-- One next version at a time; a void one makes room for another.
CREATE UNIQUE INDEX contract_next ON contract (agency_id, supersedes_id)
    WHERE supersedes_id IS NOT NULL AND state <> 'void';
CREATE INDEX contract_of_earlier ON contract (agency_id, supersedes_id);
CREATE INDEX contract_by_state ON contract (agency_id, state, id);
CREATE INDEX contract_by_kind ON contract (agency_id, kind, id);
CALL core.case_table('contract', clearance => 'of_case_or_person');

-- Which states mean that a contract is kept, in force, signed or ended, and what its clauses say of pay and fee, is
-- written in the views that follow: other features read them.

CREATE VIEW contract_standing WITH (security_invoker = true) AS
    SELECT k.agency_id, k.id, k.kind, k.employer_id, k.case_id, k.person_id, k.cooperation_id,
        k.project_id, k.begins_on, k.ends_on, k.ended_on, k.signatures, k.signed_on, k.made_by, k.state,
        k.state IN ('approved', 'sent', 'signed_by_one', 'signed') AS is_kept,
        k.state NOT IN ('void', 'amended', 'ended_completed', 'ended_early') AS is_standing,
        k.state NOT IN ('draft', 'internal_review', 'approved', 'sent', 'signed_by_one', 'void')
            AS was_signed
    FROM contract k;
COMMENT ON VIEW contract_standing IS 'Contracts with what their states mean, for the views that are published.';
GRANT SELECT ON contract_standing TO homeward_app, homeward_auditor;

CREATE VIEW contract_known WITH (security_invoker = true) AS
    SELECT agency_id, id, kind, employer_id, case_id, person_id, cooperation_id, begins_on,
        ends_on, signed_on, made_by, state, is_kept, is_standing, was_signed
    FROM contract_standing;
COMMENT ON VIEW contract_known IS 'Published: contracts with their parties and days. is_kept: approved, and '
    'neither replaced, ended nor void, so that the parties mean to keep it; is_standing: the same with what is not '
    'approved yet; was_signed: signed by all, whatever became of it since.';
GRANT SELECT ON contract_known TO homeward_app, homeward_auditor;

CREATE VIEW contract_version WITH (security_invoker = true) AS
    SELECT k.agency_id, k.id AS contract_id, v.id AS version_id, k.kind, k.employer_id, k.case_id,
        v.begins_on, v.ends_on, v.signed_on, v.state,
        v.state = 'signed' AS is_in_force
    FROM contract k
    CROSS JOIN LATERAL (
        WITH RECURSIVE version AS (
            SELECT k.id, k.begins_on, k.ends_on, k.signed_on, k.state
            UNION
            SELECT n.id, n.begins_on, n.ends_on, n.signed_on, n.state FROM version
            JOIN contract n ON n.agency_id = k.agency_id AND n.supersedes_id = version.id)
        SELECT * FROM version) v;
COMMENT ON VIEW contract_version IS 'Published: each contract with itself and every version that came after it, '
    'signed or not.';
GRANT SELECT ON contract_version TO homeward_app, homeward_auditor;

CREATE VIEW contract_in_force WITH (security_invoker = true) AS
    SELECT agency_id, contract_id, version_id, kind, employer_id, case_id, begins_on, ends_on,
        signed_on
    FROM contract_version WHERE is_in_force;
COMMENT ON VIEW contract_in_force IS 'Published: the version that is in force of each contract: of contract_id '
    'itself, or of one that came after it.';
GRANT SELECT ON contract_in_force TO homeward_app, homeward_auditor;

CREATE VIEW contract_clause WITH (security_invoker = true) AS
    SELECT k.agency_id, k.id AS contract_id, clause ->> 'code' AS code,
        (clause ->> 'value')::bigint AS value, clause ->> 'unit' AS unit,
        (clause ->> 'currency')::currency AS currency, clause ->> 'basis' AS basis,
        clause ->> 'text' AS text, (clause ->> 'language')::language AS language
    FROM contract k CROSS JOIN LATERAL jsonb_array_elements(k.clauses) AS clause;
COMMENT ON VIEW contract_clause IS 'The clauses of contracts, a row each with its value, unit and currency where it '
    'can be counted.';
GRANT SELECT ON contract_clause TO homeward_app, homeward_auditor;

CREATE VIEW contract_pay WITH (security_invoker = true) AS
    SELECT k.agency_id, k.id AS contract_id, k.kind, k.employer_id, k.case_id, k.begins_on,
        k.ends_on, k.signed_on, k.state, k.is_kept, k.was_signed, c.value AS minor, c.currency,
        coalesce(c.unit, 'per_month') AS unit,
        (SELECT coalesce(
                max(h.value) FILTER (WHERE h.code = 'working_hours'
                    AND coalesce(h.unit, 'hours_per_week') = 'hours_per_week'),
                max(h.value) FILTER (WHERE h.code = 'working_hours' AND h.unit = 'hours_per_day')
                    * greatest(7 - min(h.value) FILTER (WHERE h.code = 'rest_leave'
                        AND coalesce(h.unit, 'days_per_week') = 'days_per_week'), 0))
            FROM contract_clause h WHERE h.agency_id = k.agency_id AND h.contract_id = k.id)
            AS hours_week,
        (SELECT max(h.value) FROM contract_clause h
            WHERE h.agency_id = k.agency_id AND h.contract_id = k.id
                AND h.code = 'working_hours' AND h.unit = 'hours_per_day') AS hours_day,
        (SELECT min(h.value) FROM contract_clause h
            WHERE h.agency_id = k.agency_id AND h.contract_id = k.id
                AND h.code = 'rest_leave' AND coalesce(h.unit, 'days_per_week') = 'days_per_week')
            AS rest_days_week,
        (SELECT max(h.value) FROM contract_clause h
            WHERE h.agency_id = k.agency_id AND h.contract_id = k.id AND h.code = 'overtime')
            AS overtime_percent,
        c.basis, coalesce(k.ended_on, k.ends_on) AS binds_until,
        k.kind = 'employment' OR k.project_id IS NOT NULL AS is_employment
    FROM contract_standing k
    JOIN contract_clause c ON c.agency_id = k.agency_id AND c.contract_id = k.id
    WHERE c.code = 'pay';
COMMENT ON VIEW contract_pay IS 'Published: the pay that a contract promises, a row for each clause on pay: minor '
    'is null where it is said in words alone, unit is per_hour, per_day, per_week, per_month, per_year or per_piece; '
    'hours_week is what the same contract states, hours by the day counted for the days that its rest leaves. '
    'hours_day, rest_days_week and overtime_percent are null where it does not state them, basis (gross or net) '
    'likewise; binds_until is the day on which it ended, else its last one. is_employment: it binds worker and '
    'employer, as the labour contract of a contracted project does with its contractor.';
GRANT SELECT ON contract_pay TO homeward_app, homeward_auditor;

CREATE VIEW contract_deduction WITH (security_invoker = true) AS
    SELECT agency_id, contract_id, value AS minor, currency FROM contract_clause
    WHERE code = 'deductions';
COMMENT ON VIEW contract_deduction IS 'Published: what a contract lets the employer deduct each month, a row for '
    'each clause; minor is null where it is said in words alone.';
GRANT SELECT ON contract_deduction TO homeward_app, homeward_auditor;

CREATE VIEW contract_fee WITH (security_invoker = true) AS
    SELECT agency_id, contract_id, value AS minor, currency FROM contract_clause
    WHERE code = 'service_fee' AND value IS NOT NULL;
COMMENT ON VIEW contract_fee IS 'Published: the service fee that a contract states as an amount.';
GRANT SELECT ON contract_fee TO homeward_app, homeward_auditor;

CREATE VIEW contract_signature WITH (security_invoker = true) AS
    SELECT k.agency_id, k.id AS contract_id, k.case_id, k.state,
        signature ->> 'party' AS party, (signature ->> 'signed_on')::date AS signed_on
    FROM contract k CROSS JOIN LATERAL jsonb_array_elements(k.signatures) AS signature
    WHERE k.state <> 'void';
COMMENT ON VIEW contract_signature IS 'Published: who signed which contract on which day; void contracts are left '
    'out.';
GRANT SELECT ON contract_signature TO homeward_app, homeward_auditor;

CREATE VIEW contract_binding WITH (security_invoker = true) AS
    SELECT k.agency_id, k.case_id, k.id AS contract_id, k.kind, (
            WITH RECURSIVE version AS (
                SELECT k.signed_on, k.supersedes_id
                UNION ALL
                SELECT e.signed_on, e.supersedes_id FROM version
                JOIN contract e ON e.agency_id = k.agency_id AND e.id = version.supersedes_id)
            SELECT min(version.signed_on) FROM version) AS signed_on,
        k.signed_on AS version_signed_on, k.begins_on, k.ends_on,
        CASE WHEN k.state IN ('ended_completed', 'ended_early')
            THEN coalesce(k.ended_on, k.ends_on) END AS ended_on,
        k.cooperation_id, (
            WITH RECURSIVE version AS (
                SELECT c.signed_on, c.supersedes_id, c.state FROM contract c
                WHERE c.agency_id = k.agency_id AND c.id = k.cooperation_id
                UNION ALL
                SELECT e.signed_on, e.supersedes_id, e.state FROM version
                JOIN contract e ON e.agency_id = k.agency_id AND e.id = version.supersedes_id)
            SELECT min(version.signed_on) FILTER (WHERE version.state <> 'void')
            FROM version) AS cooperation_signed_on
    FROM contract k
    WHERE k.kind IN ('service', 'labour') AND k.signed_on IS NOT NULL
        AND k.state NOT IN ('void', 'amended');
COMMENT ON VIEW contract_binding IS 'Published: what bound agency and worker, a row for each contract of them in its '
    'newest signed version: signed_on is the day of the first signature of any version, ended_on null while it binds.';
GRANT SELECT ON contract_binding TO homeward_app, homeward_auditor;

-- An order names its cooperation contract, and a contract names a case, which names its order: the circle is
-- closed here, after the last of the three.
ALTER TABLE job_order ADD CONSTRAINT job_order_cooperation
    FOREIGN KEY (agency_id, cooperation_id) REFERENCES contract (agency_id, id);
