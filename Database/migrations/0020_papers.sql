-- 0020: Papers made whole: documents and who holds them, medical results, the way of a visa, consent and
-- beneficiaries of insurance. What is new on old tables may be null: a default would change the digests
-- of rows on record.

-- The word 'issued' stays for a visa that was issued: rows bear it, and their digests are in the log.
ALTER TABLE visa DROP CONSTRAINT visa_state_check;
ALTER TABLE visa ADD CONSTRAINT visa_state_check CHECK (state IN ('not_started',
    'coe_or_ccvi_applied', 'coe_or_ccvi_issued', 'visa_applied', 'issued', 'entry_done',
    'residence_card', 'expiring', 'renewed', 'expired', 'cancelled', 'refused'));
ALTER TABLE visa ALTER COLUMN number_sealed DROP NOT NULL;
ALTER TABLE visa ALTER COLUMN number_index DROP NOT NULL;
ALTER TABLE visa ALTER COLUMN valid_from DROP NOT NULL;
ALTER TABLE visa ALTER COLUMN valid_until DROP NOT NULL;
ALTER TABLE visa
    ADD COLUMN plan_applied_on date,
    ADD COLUMN eligibility_applied_on date,
    ADD COLUMN eligibility_issued_on date,
    ADD COLUMN eligibility_until date,
    -- The passport that the certificate was compared with, and the fields in which they differ.
    ADD COLUMN eligibility_passport_id uuid,
    ADD COLUMN eligibility_differs text[],
    ADD COLUMN applied_on date,
    ADD COLUMN entered_on date,
    -- Days spent in this status before this paper, as the authority counts them.
    ADD COLUMN days_used_before int CHECK (days_used_before >= 0),
    ADD COLUMN sixth_year_reason text CONSTRAINT visa_sixth_year_reason_is_known
        CHECK (sixth_year_reason IN ('skill_test_nearly_passed', 'recognised_by_immigration')),
    ADD COLUMN previous_stage_from date,
    ADD COLUMN pay_quarter_minor bigint CHECK (pay_quarter_minor > 0),
    ADD COLUMN pay_currency text CHECK (pay_currency ~ '^[A-Z]{3}$'),
    ADD COLUMN renews_id uuid,
    ADD CONSTRAINT visa_issued_has_number_and_days CHECK (
        state IN ('not_started', 'coe_or_ccvi_applied', 'coe_or_ccvi_issued', 'visa_applied',
            'cancelled', 'refused')
        OR (number_sealed IS NOT NULL AND number_index IS NOT NULL
            AND valid_from IS NOT NULL AND valid_until IS NOT NULL)),
    ADD CONSTRAINT visa_pay_has_currency
        CHECK ((pay_quarter_minor IS NULL) = (pay_currency IS NULL)),
    ADD CONSTRAINT visa_compared_with_passport
        CHECK ((eligibility_passport_id IS NULL) = (eligibility_differs IS NULL)),
    ADD CONSTRAINT visa_eligibility_passport
        FOREIGN KEY (agency_id, eligibility_passport_id) REFERENCES passport (agency_id, id),
    ADD CONSTRAINT visa_renews FOREIGN KEY (agency_id, renews_id) REFERENCES visa (agency_id, id);
CREATE INDEX visa_of_passport ON visa (agency_id, eligibility_passport_id);
CREATE INDEX visa_renewal_of ON visa (agency_id, renews_id);
DROP INDEX visa_number;
CREATE UNIQUE INDEX visa_number ON visa (agency_id, country, number_index)
    WHERE state IN ('issued', 'entry_done', 'residence_card', 'expiring');

-- What the API shows of a visa: no number, and of the pay only who may read papers sees it.
CREATE VIEW visa_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, case_file_id, country, class_code, valid_from,
        valid_until, plan_applied_on, eligibility_applied_on, eligibility_issued_on,
        eligibility_until, to_jsonb(eligibility_differs) AS eligibility_differs, applied_on,
        entered_on, days_used_before, sixth_year_reason, previous_stage_from, pay_quarter_minor,
        pay_currency, renews_id, state, created_at, updated_at
    FROM visa;
GRANT SELECT ON visa_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW visa_shown IS 'Visas and permits as the API shows them, without their numbers.';

ALTER TABLE policy DROP CONSTRAINT policy_state_check;
ALTER TABLE policy ADD CONSTRAINT policy_state_check CHECK (state IN ('quoted',
    'insured_consented', 'issued', 'active', 'claimed', 'settled', 'lapsed', 'cancelled'));
ALTER TABLE policy DROP CONSTRAINT policy_kind_check;
ALTER TABLE policy ADD CONSTRAINT policy_kind_check CHECK (kind IN ('accident', 'medical',
    'liability', 'host_social', 'kr_departure_guarantee', 'kr_return_cost', 'kr_wage_guarantee',
    'kr_accident'));
ALTER TABLE policy ALTER COLUMN number DROP NOT NULL;
ALTER TABLE policy ALTER COLUMN insured_consent_on DROP NOT NULL;
ALTER TABLE policy
    ADD COLUMN covers_death boolean,
    ADD COLUMN beneficiary_relationship text CONSTRAINT policy_beneficiary_is_known
        CHECK (beneficiary_relationship IN ('insured', 'spouse', 'child', 'parent', 'sibling',
            'grandparent', 'grandchild', 'other_relative', 'employer', 'agency', 'other')),
    ADD COLUMN beneficiary_sealed bytea,
    ADD COLUMN beneficiary_consent_on date,
    ADD COLUMN claimed_on date,
    -- What happened is a medical matter more often than not.
    ADD COLUMN claim_sealed bytea,
    ADD COLUMN settled_on date,
    ADD COLUMN settled_minor bigint CHECK (settled_minor >= 0),
    -- Insurance Law of the PRC Art. 34: no cover for death without the insured's written consent.
    ADD CONSTRAINT policy_issued_has_number_and_consent CHECK (
        state IN ('quoted', 'insured_consented', 'lapsed', 'cancelled')
        OR (number IS NOT NULL AND insured_consent_on IS NOT NULL)),
    ADD CONSTRAINT policy_consented_is_dated
        CHECK (state <> 'insured_consented' OR insured_consent_on IS NOT NULL);
DROP INDEX policy_number;
CREATE UNIQUE INDEX policy_number
    ON policy (agency_id, insurer, number, case_file_id, covered_from)
    WHERE state IN ('issued', 'active', 'claimed');

CREATE TABLE document (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid,
    kind text NOT NULL CHECK (kind IN ('passport', 'resident_card', 'household_register',
        'birth_certificate', 'marriage_certificate', 'criminal_record', 'diploma',
        'skill_certificate', 'work_certificate', 'recommendation', 'family_consent', 'pledge',
        'photograph', 'other')),
    issuer text,
    number_sealed bytea,
    number_index bytea,
    issued_on date,
    expires_on date,
    verified_by uuid,
    superseded_by_id uuid,
    state text NOT NULL CHECK (state IN ('requested', 'received', 'verified', 'rejected', 'valid',
        'expiring', 'expired', 'revoked', 'superseded')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT document_dates CHECK (expires_on > issued_on),
    CONSTRAINT document_number_is_indexed
        CHECK ((number_sealed IS NULL) = (number_index IS NULL)),
    CONSTRAINT document_received_has_issuer CHECK (state = 'requested' OR issuer IS NOT NULL),
    CONSTRAINT document_superseded_names_the_next
        CHECK ((state = 'superseded') = (superseded_by_id IS NOT NULL)),
    CONSTRAINT document_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT document_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT document_superseded_by
        FOREIGN KEY (agency_id, superseded_by_id) REFERENCES document (agency_id, id)
);
CREATE UNIQUE INDEX document_number ON document (agency_id, kind, issuer, number_index)
    WHERE state IN ('received', 'verified', 'valid', 'expiring');
CREATE INDEX document_of_person ON document (agency_id, person_id);
CREATE INDEX document_of_case ON document (agency_id, case_file_id);
CREATE INDEX document_next ON document (agency_id, superseded_by_id);
COMMENT ON TABLE document IS 'Documents of a person that a case needs, from the request to the end.';
CALL house.case_table('document');

-- The custody log. A document without an open line is with its worker, where it belongs.
CREATE TABLE handover (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    document_id uuid NOT NULL,
    person_id uuid NOT NULL,
    purpose text NOT NULL CONSTRAINT handover_purpose_is_known CHECK (purpose IN
        ('visa_filing', 'permit_filing', 'legalisation', 'translation', 'authority_check')),
    handed_to text NOT NULL,
    handed_on date NOT NULL,
    due_on date NOT NULL,
    returned_on date,
    state text NOT NULL CHECK (state IN ('handed_over', 'returned')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT handover_dates CHECK (due_on > handed_on AND returned_on >= handed_on),
    CONSTRAINT handover_returned_is_dated CHECK ((state = 'returned') = (returned_on IS NOT NULL)),
    CONSTRAINT handover_document
        FOREIGN KEY (agency_id, document_id) REFERENCES document (agency_id, id),
    CONSTRAINT handover_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE UNIQUE INDEX handover_open ON handover (agency_id, document_id)
    WHERE state = 'handed_over';
CREATE INDEX handover_of_document ON handover (agency_id, document_id);
CREATE INDEX handover_of_person ON handover (agency_id, person_id);
COMMENT ON TABLE handover IS 'Each time an original left its worker: for what, to whom, until when.';
CALL house.case_table('handover');

CREATE VIEW document_shown WITH (security_invoker = true) AS
    SELECT d.agency_id, d.id, d.version, d.person_id, d.case_file_id, d.kind, d.issuer, d.issued_on,
        d.expires_on, d.number_sealed IS NOT NULL AS has_number, d.superseded_by_id,
        CASE WHEN h.id IS NULL THEN 'with_worker' ELSE 'handed_over' END AS custody,
        h.due_on AS custody_due, d.state, d.created_at, d.updated_at
    FROM document d
    LEFT JOIN handover h ON h.agency_id = d.agency_id AND h.document_id = d.id
        AND h.state = 'handed_over';
GRANT SELECT ON document_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW document_shown IS 'Documents as the API shows them, with who holds the original.';

CREATE TABLE medical (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    clinic text NOT NULL,
    tests text[] NOT NULL CONSTRAINT medical_tests_are_known CHECK (tests <@ ARRAY[
        'general', 'blood', 'chest_xray', 'tuberculosis', 'hepatitis_b', 'syphilis', 'drugs',
        'vision', 'hearing', 'hiv', 'pregnancy']),
    scheduled_on date NOT NULL,
    examined_on date,
    outcome text CONSTRAINT medical_outcome_is_known
        CHECK (outcome IN ('fit', 'conditional', 'unfit')),
    valid_until date,
    -- A code of the closed list, never a diagnosis; both leave only through a disclosing action.
    reason_sealed bytea,
    findings_sealed bytea,
    state text NOT NULL CHECK (state IN
        ('scheduled', 'done', 'fit', 'conditional', 'unfit', 'expired')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT medical_result_is_dated CHECK (state IN ('scheduled', 'done')
        OR (examined_on IS NOT NULL AND outcome IS NOT NULL AND valid_until > examined_on)),
    CONSTRAINT medical_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT medical_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX medical_of_person ON medical (agency_id, person_id);
CREATE INDEX medical_of_case ON medical (agency_id, case_file_id);
COMMENT ON TABLE medical IS 'Medical examinations: fit or not and until when; everything else is sealed.';
CALL house.case_table('medical');
