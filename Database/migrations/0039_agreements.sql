-- 0039: Agreements between countries as documents with clauses and an end; what a corridor's quota is counted by.

-- domain: bilateral and regional agreements are documents with clauses and expiry.
CREATE TABLE agreement (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind text NOT NULL CHECK (kind IN ('bilateral', 'trilateral', 'regional')),
    form text NOT NULL CHECK (form IN
        ('agreement', 'memorandum_of_cooperation', 'memorandum_of_understanding')),
    -- ISO 3166-1 alpha-2, each once.
    parties text[] NOT NULL,
    title text NOT NULL,
    reference text NOT NULL,
    signed_on date NOT NULL,
    in_force_from date,
    -- The last day on which it is in force; NULL where it states none.
    expires_on date,
    languages text[] NOT NULL CHECK (cardinality(languages) > 0),
    -- Counts the texts; agreement_text holds each of them.
    edition int NOT NULL DEFAULT 1 CHECK (edition > 0),
    source text NOT NULL,
    -- Who wrote the newest text into the records, and who let it count or set its end, as a second person.
    made_by uuid NOT NULL,
    decided_by uuid,
    ended_on date,
    end_reason text,
    state text NOT NULL CHECK (state IN ('drafted', 'in_force', 'expired', 'terminated')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT agreement_reference UNIQUE (agency_id, reference),
    CONSTRAINT agreement_parties CHECK (cardinality(parties) >= 2
        AND (kind <> 'bilateral' OR cardinality(parties) = 2)
        AND (kind <> 'trilateral' OR cardinality(parties) = 3)),
    CONSTRAINT agreement_days
        CHECK (in_force_from >= signed_on AND expires_on >= coalesce(in_force_from, signed_on)),
    CONSTRAINT agreement_in_force_when CHECK (state NOT IN ('in_force', 'expired')
        OR (in_force_from IS NOT NULL AND decided_by IS NOT NULL)),
    CONSTRAINT agreement_expired_when CHECK (state <> 'expired' OR expires_on IS NOT NULL),
    CONSTRAINT agreement_ended_when CHECK ((state = 'terminated') = (ended_on IS NOT NULL)
        AND (state = 'terminated') = (end_reason IS NOT NULL))
);
COMMENT ON TABLE agreement IS 'Agreements between countries on which corridors rest.';
CALL house.case_table('agreement');

CREATE TABLE agreement_text (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    agreement_id uuid NOT NULL,
    edition int NOT NULL CHECK (edition > 0),
    effective_from date NOT NULL,
    -- [{"code": "Art. 3", "text": "…"}]
    clauses jsonb NOT NULL CHECK (jsonb_typeof(clauses) = 'array'),
    source text NOT NULL,
    made_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT agreement_text_edition UNIQUE (agency_id, agreement_id, edition),
    CONSTRAINT agreement_text_agreement
        FOREIGN KEY (agency_id, agreement_id) REFERENCES agreement (agency_id, id)
);
COMMENT ON TABLE agreement_text IS 'The clauses of agreements, one row for each edition; none is changed.';
CALL house.write_once_table('agreement_text');

-- The agreement that a corridor rests on, where a review has named one.
ALTER TABLE corridor
    ADD COLUMN agreement_id uuid,
    ADD CONSTRAINT corridor_agreement
        FOREIGN KEY (agency_id, agreement_id) REFERENCES agreement (agency_id, id);
CREATE INDEX corridor_of_agreement ON corridor (agency_id, agreement_id);

CREATE VIEW agreement_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, kind, form, to_jsonb(parties) AS parties, title, reference,
        signed_on, in_force_from, expires_on, to_jsonb(languages) AS languages, edition, source,
        ended_on, end_reason, state, created_at, updated_at
    FROM agreement;
COMMENT ON VIEW agreement_page IS 'Agreements as the API shows them.';
GRANT SELECT ON agreement_page TO homeward_app, homeward_auditor;

CREATE OR REPLACE VIEW corridor_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, name, origin, destination, programme, channel, agency_role,
        opens_on, closes_on, closes_because, plan_applications_until, quota, minimum_age,
        maximum_age, weekly_hours_most, training_hours_least, language_required,
        to_jsonb(sender_kinds) AS sender_kinds, to_jsonb(visa_classes) AS visa_classes,
        passport_months_after_end, medical_months, stay_months_most, fee_regime,
        fee_months_of_pay, sources, approval_needed, approval_reference, agreement_reference,
        sender_accreditation, alert_level, alert_source, source, evidence, to_confirm, state,
        created_at, updated_at, agreement_id
    FROM corridor;

-- A quota is counted by the departures of a year, each looked up with its case; a leg to which a member of a
-- crew moved abroad is no departure.
CREATE INDEX deployment_departed ON deployment (agency_id, departed_on) INCLUDE (case_file_id)
    WHERE departed_on IS NOT NULL AND moved_from_id IS NULL;

-- What the gates can have read: the records of the cases, and what stands behind their corridors.
CREATE FUNCTION house.records_of_gates(wanted uuid[])
    RETURNS TABLE (case_id uuid, source text, id uuid, mark text) LANGUAGE sql STABLE AS $$
    SELECT r.case_id, r.source, r.id, r.mark FROM house.records_of_cases(wanted) r
    UNION ALL
    SELECT c.id, 'agreement', a.id, house.mark(to_jsonb(a))
    FROM case_file c
    JOIN corridor k ON k.agency_id = c.agency_id AND k.origin = 'CN'
        AND k.destination = c.destination AND k.programme = c.programme
    JOIN agreement a ON a.agency_id = k.agency_id AND a.id = k.agreement_id
    WHERE c.id = ANY (wanted)
$$;
COMMENT ON FUNCTION house.records_of_gates IS
    'What the gates of cases can have read, the agreements behind their corridors among it.';

CREATE OR REPLACE FUNCTION house.case_records(wanted uuid)
    RETURNS TABLE (source text, id uuid, mark text) LANGUAGE sql STABLE AS $$
    SELECT r.source, r.id, r.mark FROM house.records_of_gates(ARRAY[wanted]) r
$$;

CREATE OR REPLACE FUNCTION house.changed_clearances()
    RETURNS SETOF uuid LANGUAGE sql AS $$
    WITH legs AS MATERIALIZED (
        SELECT d.id, d.case_file_id, d.clearance_records FROM deployment d
        WHERE d.state IN ('cleared', 'booked') ORDER BY random() LIMIT 500),
    kept AS (
        SELECT l.case_file_id AS case_id, k.source, k.id, k.mark FROM legs l
        CROSS JOIN jsonb_to_recordset(l.clearance_records) AS k (source text, id uuid, mark text)),
    changed AS (
        SELECT case_id FROM kept k
        FULL JOIN house.records_of_gates((SELECT array_agg(l.case_file_id) FROM legs l)) AS n
            USING (case_id, source, id)
        WHERE k.mark IS DISTINCT FROM n.mark)
    SELECT l.id FROM legs l WHERE l.case_file_id IN (SELECT c.case_id FROM changed c)
$$;
