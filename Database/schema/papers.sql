-- Papers: visas and permits, insurance, documents and who holds them, medical results.

CREATE DOMAIN visa_entries AS text CHECK (VALUE IN ('single', 'double', 'multiple'));
CREATE DOMAIN sixth_year_reason AS text CHECK (VALUE IN ('skill_test_nearly_passed',
    'recognised_by_immigration'));
CREATE DOMAIN visa_state AS text CHECK (VALUE IN ('not_started', 'coe_or_ccvi_applied',
    'coe_or_ccvi_issued', 'visa_applied', 'issued', 'entry_done', 'residence_card', 'expiring',
    'renewed', 'expired', 'cancelled', 'refused'));
CREATE DOMAIN experience_reason AS text CHECK (VALUE IN ('schooled', 'prepared', 'cooperation'));
CREATE DOMAIN stage_repeat_reason AS text CHECK (VALUE IN ('host_failed', 'plan_revoked',
    'rights_abused', 'disaster'));
CREATE TABLE visa (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    renews_id uuid,
    country country NOT NULL,
    class_code short_text NOT NULL,
    issuer short_text,
    entries visa_entries,
    number_sealed bytea,
    number_index bytea,
    plan_applied_on date,
    eligibility_applied_on date,
    eligibility_issued_on date,
    eligibility_until date,
    -- The passport that the certificate was compared with, and the fields in which they differ.
    eligibility_passport_id uuid,
    eligibility_differs text[],
    applied_on date,
    valid_from date,
    valid_until date,
    entered_on date,
    -- Days spent in this status before this paper, as the authority counts them.
    days_used_before int CHECK (days_used_before >= 0),
    sixth_year_reason sixth_year_reason,
    previous_stage_from date,
    -- What stands for experience of a trainee who has none, and why a stage is gone through once more.
    experience_reason experience_reason,
    stage_repeat_reason stage_repeat_reason,
    -- `issued` is a visa before its holder has entered.
    state visa_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT visa_dates CHECK (valid_until >= valid_from),
    CONSTRAINT visa_issued_has_number_and_days CHECK (
        state IN ('not_started', 'coe_or_ccvi_applied', 'coe_or_ccvi_issued', 'visa_applied',
            'cancelled', 'refused')
        OR (number_sealed IS NOT NULL AND number_index IS NOT NULL
            AND valid_from IS NOT NULL AND valid_until IS NOT NULL)),
    CONSTRAINT visa_compared_with_passport
        CHECK ((eligibility_passport_id IS NULL) = (eligibility_differs IS NULL)),
    CONSTRAINT visa_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT visa_case FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT visa_renews FOREIGN KEY (agency_id, renews_id) REFERENCES visa (agency_id, id),
    CONSTRAINT visa_eligibility_passport
        FOREIGN KEY (agency_id, eligibility_passport_id) REFERENCES passport (agency_id, id)
);
-- One standing record a paper; a record that was cancelled as wrong may be made anew.
CREATE UNIQUE INDEX visa_number ON visa (agency_id, country, number_index)
    WHERE state IN ('issued', 'entry_done', 'residence_card', 'expiring');
CREATE INDEX visa_of_case ON visa (agency_id, case_id);
CREATE INDEX visa_of_person ON visa (agency_id, person_id);
CREATE INDEX visa_of_passport ON visa (agency_id, eligibility_passport_id);
CREATE INDEX visa_renewal_of ON visa (agency_id, renews_id);
CREATE INDEX visa_by_state ON visa (agency_id, state, id);
CALL core.case_table('visa', clearance => 'of_case');

CREATE VIEW visa_issued WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, case_id FROM visa
    WHERE state IN ('issued', 'entry_done', 'residence_card', 'expiring', 'renewed', 'expired');
COMMENT ON VIEW visa_issued IS 'Published: visas that were issued and not taken back, whether they still hold or '
    'not.';
GRANT SELECT ON visa_issued TO homeward_app, homeward_auditor;

-- What the API shows of a visa: all but its number.
CREATE VIEW visa_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, case_id, country, class_code, valid_from,
        valid_until, plan_applied_on, eligibility_applied_on, eligibility_issued_on,
        eligibility_until, to_jsonb(eligibility_differs) AS eligibility_differs, applied_on,
        entered_on, days_used_before, sixth_year_reason, previous_stage_from, experience_reason,
        stage_repeat_reason, renews_id, state, created_at, updated_at, issuer, entries
    FROM visa;
COMMENT ON VIEW visa_shown IS 'Visas and permits as the API shows them, without their numbers.';
GRANT SELECT ON visa_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN policy_kind AS text CHECK (VALUE IN ('accident', 'medical', 'liability',
    'host_social', 'kr_departure_guarantee', 'kr_return_cost', 'kr_wage_guarantee', 'kr_accident'));
CREATE DOMAIN beneficiary AS text CHECK (VALUE IN ('insured', 'spouse', 'child', 'parent',
    'sibling', 'grandparent', 'grandchild', 'other_relative', 'employer', 'agency', 'other'));
CREATE DOMAIN policy_state AS text CHECK (VALUE IN ('quoted', 'insured_consented', 'issued',
    'active', 'claimed', 'settled', 'lapsed', 'cancelled'));
CREATE DOMAIN policy_taker AS text CHECK (VALUE IN ('agency', 'contractor', 'employer', 'worker'));
CREATE TABLE policy (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind policy_kind NOT NULL,
    insurer short_text NOT NULL,
    -- Decree 527 Art. 14 asks who took it out; null where that is not said.
    taken_out_by policy_taker,
    number short_text,
    covered_from date NOT NULL,
    covered_until date NOT NULL,
    sum_minor minor_units NOT NULL CHECK (sum_minor > 0),
    currency currency NOT NULL,
    covers_death boolean,
    insured_consent_on date,
    beneficiary_relationship beneficiary,
    beneficiary_sealed bytea,
    beneficiary_consent_on date,
    claimed_on date,
    -- What happened is a medical matter more often than not.
    claim_sealed bytea,
    settled_on date,
    settled_minor minor_units CHECK (settled_minor >= 0),
    state policy_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT policy_dates CHECK (covered_until >= covered_from),
    -- Insurance Law of the PRC Art. 34: no cover for death without the insured's written consent.
    CONSTRAINT policy_issued_has_number_and_consent CHECK (
        state IN ('quoted', 'insured_consented', 'lapsed', 'cancelled')
        OR (number IS NOT NULL AND insured_consent_on IS NOT NULL)),
    CONSTRAINT policy_consented_is_dated
        CHECK (state <> 'insured_consented' OR insured_consent_on IS NOT NULL),
    CONSTRAINT policy_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT policy_case FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
-- A group policy insures many workers under one number, and a renewal keeps it.
CREATE UNIQUE INDEX policy_number
    ON policy (agency_id, insurer, number, case_id, covered_from)
    WHERE state IN ('issued', 'active', 'claimed');
CREATE INDEX policy_of_case ON policy (agency_id, case_id);
CREATE INDEX policy_of_person ON policy (agency_id, person_id);
CREATE INDEX policy_by_state ON policy (agency_id, state, id);
CREATE INDEX policy_by_kind ON policy (agency_id, kind, id);
CALL core.case_table('policy', clearance => 'of_case');

CREATE DOMAIN document_kind AS text CHECK (VALUE IN ('passport', 'resident_card',
    'household_register', 'birth_certificate', 'marriage_certificate', 'criminal_record', 'diploma',
    'skill_certificate', 'work_certificate', 'recommendation', 'family_consent', 'pledge',
    'photograph', 'other'));
CREATE DOMAIN document_state AS text CHECK (VALUE IN ('requested', 'received', 'verified',
    'rejected', 'valid', 'expiring', 'expired', 'revoked', 'superseded'));
CREATE TABLE document (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid,
    kind document_kind NOT NULL,
    issuer short_text,
    number_sealed bytea,
    number_index bytea,
    issued_on date,
    expires_on date,
    verified_by uuid,
    superseded_by_id uuid,
    state document_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
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
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT document_superseded_by
        FOREIGN KEY (agency_id, superseded_by_id) REFERENCES document (agency_id, id)
);
CREATE UNIQUE INDEX document_number ON document (agency_id, kind, issuer, number_index)
    WHERE state IN ('received', 'verified', 'valid', 'expiring');
CREATE INDEX document_of_person ON document (agency_id, person_id);
CREATE INDEX document_of_case ON document (agency_id, case_id);
CREATE INDEX document_next ON document (agency_id, superseded_by_id);
CREATE INDEX document_by_kind ON document (agency_id, kind, id);
CREATE INDEX document_by_state ON document (agency_id, state, id);
CALL core.case_table('document', clearance => 'of_case_or_person');

CREATE DOMAIN handover_purpose AS text CHECK (VALUE IN ('visa_filing', 'permit_filing',
    'legalisation', 'translation', 'authority_check'));
CREATE DOMAIN handover_state AS text CHECK (VALUE IN ('handed_over', 'returned'));
-- The custody log. A document without an open line is with its worker, where it belongs.
CREATE TABLE handover (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    document_id uuid NOT NULL,
    person_id uuid NOT NULL,
    purpose handover_purpose NOT NULL,
    handed_to short_text NOT NULL,
    handed_on date NOT NULL,
    due_on date NOT NULL,
    returned_on date,
    state handover_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
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
CREATE INDEX handover_by_state ON handover (agency_id, state, id);
CALL core.case_table('handover', clearance => 'of_person');

CREATE VIEW document_shown WITH (security_invoker = true) AS
    SELECT d.agency_id, d.id, d.version, d.person_id, d.case_id, d.kind, d.issuer, d.issued_on,
        d.expires_on, d.number_sealed IS NOT NULL AS has_number, d.superseded_by_id,
        CASE WHEN h.id IS NULL THEN 'with_worker' ELSE 'handed_over' END AS custody,
        h.due_on AS custody_due, d.state, d.created_at, d.updated_at
    FROM document d
    LEFT JOIN handover h ON h.agency_id = d.agency_id AND h.document_id = d.id
        AND h.state = 'handed_over';
COMMENT ON VIEW document_shown IS 'Documents as the API shows them, with who holds the original.';
GRANT SELECT ON document_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN medical_test AS text CHECK (VALUE IN ('general', 'blood', 'chest_xray',
    'tuberculosis', 'hepatitis_b', 'syphilis', 'drugs', 'vision', 'hearing', 'hiv', 'pregnancy'));
CREATE DOMAIN medical_outcome AS text CHECK (VALUE IN ('fit', 'conditional', 'unfit'));
CREATE DOMAIN medical_state AS text CHECK (VALUE IN ('scheduled', 'done', 'fit', 'conditional',
    'unfit', 'expired'));
CREATE TABLE medical (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    clinic short_text NOT NULL,
    tests medical_test[] NOT NULL,
    scheduled_on date NOT NULL,
    examined_on date,
    outcome medical_outcome,
    valid_until date,
    -- A code of the closed list, never a diagnosis; both leave only through a disclosing action.
    reason_sealed bytea,
    findings_sealed bytea,
    state medical_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT medical_result_is_dated CHECK (state IN ('scheduled', 'done')
        OR (examined_on IS NOT NULL AND outcome IS NOT NULL AND valid_until > examined_on)),
    CONSTRAINT medical_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT medical_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX medical_of_person ON medical (agency_id, person_id);
CREATE INDEX medical_of_case ON medical (agency_id, case_id);
CALL core.case_table('medical', clearance => 'of_case');

-- Whoever may read papers sees that there is a result and until when, never which.
CREATE VIEW medical_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, case_id, scheduled_on, examined_on,
        CASE WHEN state = 'scheduled' THEN 'scheduled' ELSE 'done' END AS state,
        created_at, updated_at
    FROM medical;
COMMENT ON VIEW medical_shown IS
    'Examinations as the API shows them, without what was found and whether anything was.';
GRANT SELECT ON medical_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN support_item AS text CHECK (VALUE IN ('pre_entry_guidance', 'airport', 'housing',
    'orientation', 'procedures', 'japanese_study', 'consultation', 'exchange', 'job_change',
    'interviews'));
CREATE DOMAIN support_implementer AS text CHECK (VALUE IN ('host', 'registered_organisation'));
CREATE DOMAIN support_plan_state AS text CHECK (VALUE IN ('drafted', 'given', 'superseded',
    'withdrawn'));
-- How the host of a specified skilled worker (i) helps it to live in Japan; filed with the visa.
CREATE TABLE support_plan (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    implementer support_implementer NOT NULL,
    -- Which registered organisation carries it out, where the host does not.
    organisation short_text,
    items support_item[] NOT NULL,
    languages language[] NOT NULL,
    costs_on_host boolean NOT NULL,
    made_by uuid NOT NULL,
    given_by uuid,
    given_on date,
    given_language language,
    -- The last of the regular interviews.
    interviewed_on date,
    interview_language language,
    supervisor_heard boolean,
    state support_plan_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT support_plan_organisation_is_named
        CHECK ((implementer = 'registered_organisation') = (organisation IS NOT NULL)),
    CONSTRAINT support_plan_given_by_another CHECK (given_by <> made_by),
    CONSTRAINT support_plan_given_whole CHECK (num_nonnulls(given_by, given_on, given_language) IN (0, 3)
        AND (state NOT IN ('given', 'superseded') OR given_on IS NOT NULL)),
    CONSTRAINT support_plan_interview_is_whole
        CHECK (num_nonnulls(interviewed_on, interview_language, supervisor_heard) IN (0, 3)),
    CONSTRAINT support_plan_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT support_plan_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE UNIQUE INDEX support_plan_given_once ON support_plan (agency_id, case_id)
    WHERE state = 'given';
CREATE INDEX support_plan_of_person ON support_plan (agency_id, person_id);
CREATE INDEX support_plan_of_case ON support_plan (agency_id, case_id);
CREATE INDEX support_plan_by_state ON support_plan (agency_id, state, id);
CALL core.case_table('support_plan', clearance => 'of_case');
