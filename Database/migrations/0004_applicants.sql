-- 0004: persons, their passports, their cases.

CREATE TABLE person (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    native_name text NOT NULL,
    family_name text NOT NULL,
    given_name text,
    birth_date date NOT NULL,
    sex text NOT NULL CHECK (sex IN ('F', 'M', 'X')),
    nationality text NOT NULL CHECK (nationality ~ '^[A-Z]{2}$'),
    languages text[] NOT NULL,
    resident_number_sealed bytea,
    resident_number_index bytea,
    phone_sealed bytea,
    emergency_contact_sealed bytea,
    state text NOT NULL CHECK (state IN ('registered', 'verified', 'withdrawn')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT person_speaks CHECK (cardinality(languages) > 0),
    CONSTRAINT person_resident_number UNIQUE (agency_id, resident_number_index),
    CONSTRAINT person_resident_number_is_indexed
        CHECK ((resident_number_sealed IS NULL) = (resident_number_index IS NULL))
);
COMMENT ON TABLE person IS 'Human beings; applicant and worker are their roles.';
CALL house.case_table('person');

CREATE TABLE passport (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    issuer text NOT NULL CHECK (issuer ~ '^[A-Z]{1,3}$'),
    number_sealed bytea NOT NULL,
    number_index bytea NOT NULL,
    zone_sealed bytea NOT NULL,
    nationality text NOT NULL CHECK (nationality ~ '^[A-Z]{1,3}$'),
    expires_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('valid', 'superseded')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT passport_number UNIQUE (agency_id, issuer, number_index),
    CONSTRAINT passport_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX passport_of_person ON passport (agency_id, person_id);
COMMENT ON TABLE passport IS 'Passports as read from their machine-readable zone.';
CALL house.case_table('passport');

-- One placement of one person.
CREATE TABLE case_file (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    employer_id uuid NOT NULL,
    site_id uuid NOT NULL,
    destination text NOT NULL CHECK (destination ~ '^[A-Z]{2}$'),
    programme text NOT NULL,
    occupation text NOT NULL CHECK (occupation ~ '^[0-9]{4}$'),
    planned_departure date NOT NULL,
    planned_end date NOT NULL,
    hotline_card_on date,
    hotline_card_language text,
    data_consent_on date,
    state text NOT NULL CHECK (state IN ('open', 'closed', 'withdrawn')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT case_file_ends_after_departure CHECK (planned_end > planned_departure),
    CONSTRAINT case_file_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT case_file_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT case_file_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id)
);
CREATE INDEX case_file_of_person ON case_file (agency_id, person_id);
CREATE INDEX case_file_of_employer ON case_file (agency_id, employer_id);
CREATE INDEX case_file_of_site ON case_file (agency_id, site_id);
COMMENT ON TABLE case_file IS 'Placements: one person, one employer, from application to closing.';
CALL house.case_table('case_file');

-- What a page may show of a person: what is sealed appears only as held or not.
CREATE VIEW person_page WITH (security_invoker = true) AS
SELECT agency_id, id, version, native_name, family_name, given_name, birth_date, sex, nationality,
    to_json(languages) AS languages,
    resident_number_sealed IS NOT NULL AS has_resident_number,
    phone_sealed IS NOT NULL AS has_phone,
    emergency_contact_sealed IS NOT NULL AS has_emergency_contact,
    state, created_at, updated_at
FROM person;
COMMENT ON VIEW person_page IS 'Persons as a page shows them, without what is sealed.';
GRANT SELECT ON person_page TO homeward_app, homeward_auditor;
