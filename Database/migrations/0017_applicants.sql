-- 0017: Applicants made whole: profile, consents, kin, exit bars, the pool and its reservations,
-- rejections with their letters, and what of a person's data went abroad.

ALTER TABLE person DROP CONSTRAINT person_state_check;
ALTER TABLE person ADD CONSTRAINT person_state_check CHECK (state IN ('registered', 'profiled',
    'verified', 'screened', 'eligible', 'pooled', 'matched', 'rejected', 'withdrawn', 'merged'));
ALTER TABLE person
    ADD COLUMN skill_level text CHECK (skill_level IN ('unskilled', 'skilled', 'professional')),
    ADD COLUMN education text CHECK (education IN ('none', 'primary', 'lower_secondary',
        'upper_secondary', 'vocational', 'college', 'bachelor', 'master', 'doctorate')),
    -- GB/T 2260: the county of the household registration as of the profile, not of the first one.
    ADD COLUMN hukou_code text CHECK (hukou_code ~ '^[1-8][0-9]{5}$'),
    -- ISCO-08: what the person can and would do.
    ADD COLUMN occupations text[] NOT NULL DEFAULT '{}',
    -- Language and level: ja:A2.
    ADD COLUMN language_skills text[] NOT NULL DEFAULT '{}',
    ADD COLUMN address_sealed bytea,
    ADD COLUMN profiled_on date,
    -- The human being who held the record against a passport: not the one to correct it afterwards.
    ADD COLUMN verified_by uuid,
    ADD COLUMN verified_on date,
    -- What R-ID-001 found when the number was last read; null where it has not been since.
    ADD COLUMN resident_number_agrees boolean,
    -- A name, birth date or nationality was corrected: what was found before is about someone else.
    ADD COLUMN identity_corrected_at timestamptz,
    ADD COLUMN merged_into uuid,
    ADD CONSTRAINT person_merged_into_another CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
    ADD CONSTRAINT person_merged FOREIGN KEY (agency_id, merged_into)
        REFERENCES person (agency_id, id);
CREATE INDEX person_merged_into ON person (agency_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX person_born ON person (agency_id, birth_date);

DROP VIEW person_page;
CREATE VIEW person_page WITH (security_invoker = true) AS
SELECT agency_id, id, version, native_name, family_name, given_name, birth_date, sex, nationality,
    to_json(languages) AS languages,
    resident_number_sealed IS NOT NULL AS has_resident_number,
    phone_sealed IS NOT NULL AS has_phone,
    emergency_contact_sealed IS NOT NULL AS has_emergency_contact,
    address_sealed IS NOT NULL AS has_address,
    skill_level, education, hukou_code, to_json(occupations) AS occupations,
    to_json(language_skills) AS language_skills, profiled_on, verified_on, merged_into,
    state, created_at, updated_at
FROM person;
COMMENT ON VIEW person_page IS 'Persons as a page shows them, without what is sealed.';
GRANT SELECT ON person_page TO homeward_app, homeward_auditor;

ALTER TABLE case_file
    ADD COLUMN job_order_id uuid,
    -- The application to the programme, where it came before the case was opened.
    ADD COLUMN applied_on date,
    -- The selection for the place, from which the waiting time runs, and the latest word to go on.
    ADD COLUMN selected_on date,
    ADD COLUMN reconfirmed_on date,
    ADD CONSTRAINT case_file_job_order FOREIGN KEY (agency_id, job_order_id)
        REFERENCES job_order (agency_id, id);
CREATE INDEX case_file_of_job_order ON case_file (agency_id, job_order_id);

CREATE TABLE work_entry (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    occupation text NOT NULL CHECK (occupation ~ '^[0-9]{4}$'),
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    from_on date NOT NULL,
    -- Null: still at it.
    until_on date,
    employer_sealed bytea,
    state text NOT NULL CHECK (state IN ('stated', 'struck')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT work_entry_period CHECK (until_on IS NULL OR until_on >= from_on),
    CONSTRAINT work_entry_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX work_entry_of_person ON work_entry (agency_id, person_id);
COMMENT ON TABLE work_entry IS 'What a person has worked as, where and how long.';
CALL house.case_table('work_entry');

CREATE TABLE emergency_contact (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    relation text NOT NULL CHECK (relation IN ('spouse', 'parent', 'child', 'sibling',
        'grandparent', 'relative', 'friend')),
    name_sealed bytea NOT NULL,
    phone_sealed bytea NOT NULL,
    language text NOT NULL,
    -- The order in which they are called: 1 first.
    place int NOT NULL CHECK (place BETWEEN 1 AND 9),
    -- The family's own word that it knows of the plan to go and agrees.
    family_consent_on date,
    family_consent_document text,
    state text NOT NULL CHECK (state IN ('named', 'removed')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT emergency_contact_consent_has_document
        CHECK ((family_consent_on IS NULL) = (family_consent_document IS NULL)),
    CONSTRAINT emergency_contact_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX emergency_contact_of_person ON emergency_contact (agency_id, person_id);
CREATE UNIQUE INDEX emergency_contact_place ON emergency_contact (agency_id, person_id, place)
    WHERE state = 'named';
COMMENT ON TABLE emergency_contact IS 'Whom to tell in an emergency, sealed, in the order of calls.';
CALL house.case_table('emergency_contact');

CREATE TABLE consent (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('recruitment', 'talent_pool', 'sensitive_data',
        'third_party', 'cross_border')),
    text_version text NOT NULL,
    language text NOT NULL,
    notice_on date NOT NULL,
    given_on date NOT NULL,
    -- PIPL Art. 23 and 39: who will have the data is named, an employer of ours or another by name.
    employer_id uuid,
    recipient text,
    -- The day from which it no longer holds.
    ended_on date,
    state text NOT NULL CHECK (state IN ('given', 'superseded', 'withdrawn')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT consent_follows_its_notice CHECK (notice_on <= given_on),
    CONSTRAINT consent_ended_when CHECK ((state = 'given') = (ended_on IS NULL)),
    CONSTRAINT consent_names_its_recipient CHECK (num_nonnulls(employer_id, recipient)
        = CASE WHEN purpose IN ('third_party', 'cross_border') THEN 1 ELSE 0 END),
    CONSTRAINT consent_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT consent_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX consent_of_person ON consent (agency_id, person_id);
CREATE INDEX consent_of_employer ON consent (agency_id, employer_id);
CREATE UNIQUE INDEX consent_once ON consent (agency_id, person_id, purpose, employer_id, recipient)
    NULLS NOT DISTINCT WHERE state = 'given';
COMMENT ON TABLE consent IS 'What a person agreed to, purpose by purpose, to which text in which language.';
CALL house.case_table('consent');

CREATE TABLE exit_declaration (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    declared_on date NOT NULL,
    language text NOT NULL,
    text_version text NOT NULL,
    -- Exit and Entry Administration Law Art. 12 and 75.
    sentence boolean NOT NULL,
    court_order boolean NOT NULL,
    repatriation_ban boolean NOT NULL,
    -- The last day of that ban; null where the person does not know it.
    ban_until date,
    details_sealed bytea,
    declared_to uuid NOT NULL,
    checked_by uuid,
    checked_on date,
    source text,
    state text NOT NULL CHECK (state IN ('declared', 'clear', 'barred', 'superseded')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT exit_declaration_ban_ends CHECK (ban_until IS NULL OR repatriation_ban),
    CONSTRAINT exit_declaration_checked CHECK (state NOT IN ('clear', 'barred')
        OR num_nonnulls(checked_by, checked_on, source) = 3),
    CONSTRAINT exit_declaration_clear_of_bars
        CHECK (state <> 'clear' OR NOT (sentence OR court_order)),
    CONSTRAINT exit_declaration_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX exit_declaration_of_person ON exit_declaration (agency_id, person_id);
CREATE UNIQUE INDEX exit_declaration_once ON exit_declaration (agency_id, person_id)
    WHERE state <> 'superseded';
COMMENT ON TABLE exit_declaration IS 'What a person declares of bars to leaving, and what the check found.';
CALL house.case_table('exit_declaration');

CREATE TABLE pool_member (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    skill_level text NOT NULL CHECK (skill_level IN ('unskilled', 'skilled', 'professional')),
    available_from date NOT NULL,
    available_until date,
    invited_on date NOT NULL,
    confirmed_on date,
    -- The state's unified call-up: which authority, by which document, on which legal basis.
    called_up_on date,
    call_up_authority text,
    call_up_document text,
    call_up_basis text,
    state text NOT NULL CHECK (state IN ('invited', 'active', 'reserved', 'placed', 'lapsed',
        'removed')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT pool_member_available CHECK (available_until IS NULL
        OR available_until >= available_from),
    CONSTRAINT pool_member_confirmed
        CHECK (state IN ('invited', 'removed') OR confirmed_on IS NOT NULL),
    CONSTRAINT pool_member_call_up_is_whole CHECK (num_nonnulls(called_up_on, call_up_authority,
        call_up_document, call_up_basis) IN (0, 4)),
    CONSTRAINT pool_member_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX pool_member_of_person ON pool_member (agency_id, person_id);
CREATE UNIQUE INDEX pool_member_once ON pool_member (agency_id, person_id)
    WHERE state IN ('invited', 'active', 'reserved', 'lapsed');
CREATE INDEX pool_member_active ON pool_member (agency_id, confirmed_on) WHERE state = 'active';
COMMENT ON TABLE pool_member IS 'The reserve of talent: who is at hand, since when confirmed.';
CALL house.case_table('pool_member');

CREATE TABLE reservation (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    pool_member_id uuid,
    job_order_id uuid NOT NULL,
    reserved_on date NOT NULL,
    -- The last day; on the next one the place is free again, whatever the state says.
    reserved_until date NOT NULL,
    case_file_id uuid,
    released_on date,
    state text NOT NULL CHECK (state IN ('held', 'placed', 'released')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT reservation_at_most_30_days
        CHECK (reserved_until BETWEEN reserved_on AND reserved_on + 30),
    CONSTRAINT reservation_placed_has_case CHECK (state <> 'placed' OR case_file_id IS NOT NULL),
    CONSTRAINT reservation_released_when CHECK ((state = 'released') = (released_on IS NOT NULL)),
    CONSTRAINT reservation_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT reservation_member
        FOREIGN KEY (agency_id, pool_member_id) REFERENCES pool_member (agency_id, id),
    CONSTRAINT reservation_job_order
        FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order (agency_id, id),
    CONSTRAINT reservation_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX reservation_of_person ON reservation (agency_id, person_id);
CREATE INDEX reservation_of_member ON reservation (agency_id, pool_member_id);
CREATE INDEX reservation_of_job_order ON reservation (agency_id, job_order_id);
CREATE INDEX reservation_of_case ON reservation (agency_id, case_file_id);
CREATE UNIQUE INDEX reservation_once ON reservation (agency_id, person_id) WHERE state = 'held';
COMMENT ON TABLE reservation IS 'Persons kept for a job order, for thirty days at most.';
CALL house.case_table('reservation');

CREATE TABLE rejection (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    -- A closed list in which no ground discriminates.
    grounds text[] NOT NULL CHECK (cardinality(grounds) > 0 AND grounds <@ ARRAY[
        'qualification_missing', 'language_insufficient', 'experience_insufficient',
        'identity_not_established', 'under_age', 'exit_barred', 'sanctions_match',
        'destination_requirement', 'programme_limit', 'untrue_statement', 'not_reached',
        'no_suitable_order', 'match_score']),
    letter_sealed bytea NOT NULL,
    letter_language text NOT NULL,
    decided_by uuid NOT NULL,
    decided_on date NOT NULL,
    -- Where the person stood, to be put back there if the rejection does not stand.
    from_state text NOT NULL CHECK (from_state IN ('registered', 'profiled', 'verified',
        'screened', 'eligible', 'pooled', 'matched')),
    explained_on date,
    appeal_sealed bytea,
    appealed_on date,
    answered_by uuid,
    answered_on date,
    state text NOT NULL CHECK (state IN ('decided', 'explained', 'appealed', 'upheld', 'reversed')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    -- PIPL Art. 24: the check in Swift can be wrong, this one cannot.
    CONSTRAINT rejection_not_by_score_alone CHECK (NOT grounds <@ ARRAY['match_score']),
    CONSTRAINT rejection_answered CHECK ((state IN ('upheld', 'reversed'))
        = (num_nonnulls(answered_by, answered_on) = 2)),
    CONSTRAINT rejection_answered_by_another CHECK (answered_by <> decided_by),
    CONSTRAINT rejection_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX rejection_of_person ON rejection (agency_id, person_id);
COMMENT ON TABLE rejection IS 'Applicants turned down: on which grounds, explained how, appealed or not.';
CALL house.case_table('rejection');

CREATE TABLE transfer (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    employer_id uuid NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    kinds text[] NOT NULL CHECK (cardinality(kinds) > 0),
    purpose text NOT NULL,
    -- PIPL Art. 38 and the provisions of 2024 on cross-border data flows, Art. 5.
    legal_route text NOT NULL CHECK (legal_route IN ('security_assessment', 'certification',
        'standard_contract', 'contract_necessity', 'staff_management', 'legal_duty', 'emergency')),
    -- The impact assessment of PIPL Art. 55, which is kept for three years.
    assessment text NOT NULL,
    assessed_on date NOT NULL,
    transferred_on date NOT NULL,
    stopped_on date,
    state text NOT NULL CHECK (state IN ('recorded', 'stopped')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT transfer_follows_its_assessment CHECK (assessed_on <= transferred_on),
    CONSTRAINT transfer_stopped_when CHECK ((state = 'stopped') = (stopped_on IS NOT NULL)),
    CONSTRAINT transfer_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT transfer_case FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT transfer_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX transfer_of_person ON transfer (agency_id, person_id);
CREATE INDEX transfer_of_case ON transfer (agency_id, case_file_id);
CREATE INDEX transfer_of_employer ON transfer (agency_id, employer_id);
COMMENT ON TABLE transfer IS 'Personal data that went to an employer abroad: what, why, on which legal route.';
CALL house.case_table('transfer');

-- What the API shows where arrays must be JSON, without what is sealed.
CREATE VIEW rejection_page WITH (security_invoker = true) AS
SELECT agency_id, id, version, person_id, to_json(grounds) AS grounds, letter_language, decided_on,
    explained_on, appealed_on, answered_on, state, created_at, updated_at
FROM rejection;
COMMENT ON VIEW rejection_page IS 'Rejections as a page shows them, without the letters.';
GRANT SELECT ON rejection_page TO homeward_app, homeward_auditor;
CREATE VIEW transfer_page WITH (security_invoker = true) AS
SELECT agency_id, id, version, person_id, case_file_id, employer_id, country,
    to_json(kinds) AS kinds, purpose, legal_route, assessment, assessed_on, transferred_on,
    stopped_on, state, created_at, updated_at
FROM transfer;
COMMENT ON VIEW transfer_page IS 'Transfers as a page shows them, their kinds as JSON.';
GRANT SELECT ON transfer_page TO homeward_app, homeward_auditor;
