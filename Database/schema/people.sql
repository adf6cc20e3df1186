-- A county of GB/T 2260, and a language with its level.
CREATE DOMAIN hukou_code AS text CHECK (VALUE ~ '^[1-8][0-9]{5}$');
CREATE DOMAIN language_skill AS text CHECK (VALUE <> '');
CREATE DOMAIN sex AS text CHECK (VALUE IN ('F', 'M', 'X'));
CREATE DOMAIN skill_level AS text CHECK (VALUE IN ('unskilled', 'skilled', 'professional'));
CREATE DOMAIN education AS text CHECK (VALUE IN ('none', 'primary', 'lower_secondary',
    'upper_secondary', 'vocational', 'college', 'bachelor', 'master', 'doctorate'));
CREATE DOMAIN person_state AS text CHECK (VALUE IN ('registered', 'profiled', 'verified',
    'screened', 'eligible', 'pooled', 'matched', 'rejected', 'withdrawn', 'merged'));
-- People: persons with their passports and profiles, whom to call, what they agreed to and declared, the pool
-- of talent, and rejections.
CREATE TABLE person (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    native_name short_text NOT NULL,
    family_name romanised_name NOT NULL,
    given_name romanised_name,
    birth_date birth_date NOT NULL,
    sex sex NOT NULL,
    nationality country NOT NULL,
    languages language[] NOT NULL,
    resident_number_sealed bytea,
    resident_number_index bytea,
    -- What R-ID-001 found when the number was last read; null where it has not been read since.
    resident_number_agrees boolean,
    phone_sealed bytea,
    emergency_contact_sealed bytea,
    address_sealed bytea,
    skill_level skill_level,
    education education,
    -- GB/T 2260: the county of the household registration as of the profile, not of the first one.
    hukou_code hukou_code,
    -- ISCO-08: what the person can and would do.
    occupations occupation[] NOT NULL DEFAULT '{}',
    -- Language and level: ja:A2.
    language_skills language_skill[] NOT NULL DEFAULT '{}',
    profiled_on date,
    -- The human being who held the record against a passport: not the one to correct it afterwards.
    verified_by uuid,
    verified_on date,
    -- A name, birth date or nationality was corrected: what was found before is about someone else.
    identity_corrected_at timestamptz,
    merged_into uuid,
    state person_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT person_speaks CHECK (cardinality(languages) > 0),
    CONSTRAINT person_resident_number UNIQUE (agency_id, resident_number_index),
    CONSTRAINT person_resident_number_is_indexed
        CHECK ((resident_number_sealed IS NULL) = (resident_number_index IS NULL)),
    CONSTRAINT person_merged_into_another CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
    CONSTRAINT person_merged FOREIGN KEY (agency_id, merged_into) REFERENCES person (agency_id, id)
);
CREATE INDEX person_merged_into ON person (agency_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX person_born ON person (agency_id, birth_date);
CREATE INDEX person_by_state ON person (agency_id, state, id);
CREATE INDEX person_by_nationality ON person (agency_id, nationality, id);
CALL core.case_table('person', clearance => 'by_name');

CREATE VIEW person_known WITH (security_invoker = true) AS
    SELECT agency_id, id, languages, language_skills, nationality,
        emergency_contact_sealed IS NOT NULL AS has_contact, created_at AS registered_at, state
    FROM person;
COMMENT ON VIEW person_known IS 'Published: persons without what is personal: which languages they read and '
    'how well they state to know any, since when they are registered, whether somebody is named to be called.';
GRANT SELECT ON person_known TO homeward_app, homeward_auditor;

-- What a page may show of a person: what is sealed appears only as held or not.
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

CREATE DOMAIN passport_state AS text CHECK (VALUE IN ('valid', 'superseded'));
CREATE TABLE passport (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    issuer text NOT NULL CHECK (issuer ~ '^[A-Z]{1,3}$'),
    number_sealed bytea NOT NULL,
    number_index bytea NOT NULL,
    zone_sealed bytea NOT NULL,
    nationality text NOT NULL CHECK (nationality ~ '^[A-Z]{1,3}$'),
    expires_on date NOT NULL,
    state passport_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT passport_number UNIQUE (agency_id, issuer, number_index),
    CONSTRAINT passport_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX passport_of_person ON passport (agency_id, person_id);
CREATE INDEX passport_by_state ON passport (agency_id, state, id);
CALL core.case_table('passport', clearance => 'of_person');

CREATE VIEW passport_known WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, issuer, number_index, expires_on, state FROM passport;
COMMENT ON VIEW passport_known IS 'Published: passports without their numbers.';
GRANT SELECT ON passport_known TO homeward_app, homeward_auditor;

CREATE VIEW person_identity WITH (security_invoker = true) AS
    SELECT p.agency_id, p.id, p.native_name, concat_ws(' ', p.family_name, p.given_name) AS latin_name,
        p.birth_date, p.nationality,
        -- GB 11643: a resident number is China's.
        concat_ws(',', encode(p.resident_number_index, 'hex') || ':CHN',
            (SELECT string_agg(encode(t.number_index, 'hex') || ':' || t.issuer, ',') FROM passport t
                WHERE t.agency_id = p.agency_id AND t.person_id = p.id)) AS documents, p.state
    FROM person p;
COMMENT ON VIEW person_identity IS 'Published: who somebody is, as compared with lists of names; documents are the '
    'blind indexes of resident number and passports, each with a colon and its issuer as passports print it, with '
    'commas between.';
GRANT SELECT ON person_identity TO homeward_app, homeward_auditor;

CREATE DOMAIN work_entry_state AS text CHECK (VALUE IN ('stated', 'struck'));
CREATE TABLE work_entry (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    occupation occupation NOT NULL,
    country country NOT NULL,
    from_on date NOT NULL,
    -- Null: still at it.
    until_on date,
    employer_sealed bytea,
    state work_entry_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT work_entry_period CHECK (until_on IS NULL OR until_on >= from_on),
    CONSTRAINT work_entry_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX work_entry_of_person ON work_entry (agency_id, person_id);
CREATE INDEX work_entry_by_occupation ON work_entry (agency_id, occupation, id);
CREATE INDEX work_entry_by_state ON work_entry (agency_id, state, id);
CALL core.case_table('work_entry', clearance => 'of_person');

CREATE VIEW work_known WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, occupation, country, from_on, until_on
    FROM work_entry WHERE state = 'stated';
COMMENT ON VIEW work_known IS 'Published: the work that a person states to have done: what, where, from when until '
    'when; for whom is sealed.';
GRANT SELECT ON work_known TO homeward_app, homeward_auditor;

CREATE DOMAIN relation AS text CHECK (VALUE IN ('spouse', 'parent', 'child', 'sibling',
    'grandparent', 'relative', 'friend'));
CREATE DOMAIN contact_state AS text CHECK (VALUE IN ('named', 'removed'));
CREATE TABLE emergency_contact (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    relation relation NOT NULL,
    name_sealed bytea NOT NULL,
    phone_sealed bytea NOT NULL,
    language language NOT NULL,
    -- The order in which they are called: 1 first.
    place int NOT NULL CHECK (place BETWEEN 1 AND 9),
    -- The family's own word that it knows of the plan to go and agrees.
    family_consent_on date,
    family_consent_document short_text,
    state contact_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT emergency_contact_consent_has_document
        CHECK ((family_consent_on IS NULL) = (family_consent_document IS NULL)),
    CONSTRAINT emergency_contact_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX emergency_contact_of_person ON emergency_contact (agency_id, person_id);
CREATE UNIQUE INDEX emergency_contact_place ON emergency_contact (agency_id, person_id, place)
    WHERE state = 'named';
CREATE INDEX emergency_contact_by_state ON emergency_contact (agency_id, state, id);
CALL core.case_table('emergency_contact', clearance => 'of_person');

CREATE DOMAIN consent_purpose AS text CHECK (VALUE IN ('recruitment', 'talent_pool',
    'sensitive_data', 'third_party', 'cross_border'));
CREATE DOMAIN consent_state AS text CHECK (VALUE IN ('given', 'superseded', 'withdrawn'));
CREATE TABLE consent (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    purpose consent_purpose NOT NULL,
    text_version short_text NOT NULL,
    language language NOT NULL,
    notice_on date NOT NULL,
    given_on date NOT NULL,
    -- PIPL Art. 23 and 39: who will have the data is named, an employer of ours or another by name.
    employer_id uuid,
    recipient short_text,
    -- The day from which it no longer holds.
    ended_on date,
    state consent_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
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
CREATE INDEX consent_by_purpose ON consent (agency_id, purpose, id);
CREATE INDEX consent_by_state ON consent (agency_id, state, id);
CALL core.case_table('consent', clearance => 'of_person');

CREATE VIEW consent_known WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, purpose, employer_id, recipient, given_on, ended_on, state FROM consent;
COMMENT ON VIEW consent_known IS 'Published: what a person consented to, for whom, from when until when.';
GRANT SELECT ON consent_known TO homeward_app, homeward_auditor;

CREATE DOMAIN exit_declaration_state AS text CHECK (VALUE IN ('declared', 'clear', 'barred',
    'superseded'));
CREATE TABLE exit_declaration (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    declared_on date NOT NULL,
    language language NOT NULL,
    text_version short_text NOT NULL,
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
    source short_text,
    state exit_declaration_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
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
CREATE INDEX exit_declaration_by_state ON exit_declaration (agency_id, state, id);
CALL core.case_table('exit_declaration', clearance => 'of_person');

CREATE DOMAIN pool_member_state AS text CHECK (VALUE IN ('invited', 'active', 'reserved', 'placed',
    'lapsed', 'removed'));
CREATE TABLE pool_member (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    skill_level skill_level NOT NULL,
    available_from date NOT NULL,
    available_until date,
    invited_on date NOT NULL,
    confirmed_on date,
    -- The state's unified call-up: which authority, by which document, on which legal basis.
    called_up_on date,
    call_up_authority short_text,
    call_up_document short_text,
    call_up_basis short_text,
    state pool_member_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
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
CREATE INDEX pool_member_by_skill_level ON pool_member (agency_id, skill_level, id);
CREATE INDEX pool_member_by_state ON pool_member (agency_id, state, id);
CALL core.case_table('pool_member', clearance => 'none', because => 'no gate reads the pool');

CREATE DOMAIN rejection_ground AS text CHECK (VALUE IN ('qualification_missing',
    'language_insufficient', 'experience_insufficient', 'identity_not_established', 'under_age',
    'exit_barred', 'sanctions_match', 'destination_requirement', 'programme_limit',
    'untrue_statement', 'not_reached', 'no_suitable_order', 'match_score'));
CREATE DOMAIN rejection_state AS text CHECK (VALUE IN ('decided', 'explained', 'appealed', 'upheld',
    'reversed'));
CREATE TABLE rejection (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    -- A closed list in which no ground discriminates.
    grounds rejection_ground[] NOT NULL CHECK (cardinality(grounds) > 0),
    letter_sealed bytea NOT NULL,
    letter_language language NOT NULL,
    decided_by uuid NOT NULL,
    decided_on date NOT NULL,
    -- Where the person stood, to be put back there if the rejection does not stand.
    from_state person_state NOT NULL CHECK (from_state IN ('registered', 'profiled', 'verified',
        'screened', 'eligible', 'pooled', 'matched')),
    explained_on date,
    appeal_sealed bytea,
    appealed_on date,
    answer_sealed bytea,
    answered_by uuid,
    answered_on date,
    told_on date,
    state rejection_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    -- PIPL Art. 24: the check in Swift can be wrong, this one cannot.
    CONSTRAINT rejection_not_by_score_alone CHECK (NOT grounds <@ '{match_score}'),
    CONSTRAINT rejection_answered CHECK ((state IN ('upheld', 'reversed'))
        = (num_nonnulls(answered_by, answered_on) = 2)),
    CONSTRAINT rejection_answered_by_another CHECK (answered_by <> decided_by),
    CONSTRAINT rejection_told_after_its_answer CHECK (told_on >= answered_on),
    CONSTRAINT rejection_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX rejection_of_person ON rejection (agency_id, person_id);
CREATE INDEX rejection_by_state ON rejection (agency_id, state, id);
CALL core.case_table('rejection', clearance => 'of_person');

-- What a page shows of a rejection: arrays as JSON, nothing that is sealed.
CREATE VIEW rejection_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, to_json(grounds) AS grounds, letter_language, decided_on,
        explained_on, appealed_on, answered_on, state, created_at, updated_at, told_on
    FROM rejection;
COMMENT ON VIEW rejection_page IS 'Rejections as a page shows them, without the letters.';
GRANT SELECT ON rejection_page TO homeward_app, homeward_auditor;
