-- 0003: the agency's licence and reserve, foreign employers, their sites.

-- Decree 620 Art. 5 and 7: who may operate at all.
CREATE TABLE licence (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    number text NOT NULL,
    authority text NOT NULL,
    approved_on date NOT NULL,
    valid_until date,
    state text NOT NULL CHECK (state IN ('active', 'suspended', 'revoked')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT licence_number UNIQUE (agency_id, number)
);
COMMENT ON TABLE licence IS 'The agency''s permission to send workers abroad.';
CALL house.case_table('licence');

-- Decree 620 Art. 9: the risk reserve, in cash or as a bank's guarantee.
CREATE TABLE reserve (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    mode text NOT NULL CHECK (mode IN ('cash', 'guarantee')),
    bank text NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    guarantee_number text,
    valid_until date,
    state text NOT NULL CHECK (state IN ('held', 'released')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT reserve_guarantee_is_numbered CHECK (mode = 'cash' OR guarantee_number IS NOT NULL)
);
COMMENT ON TABLE reserve IS 'The agency''s risk reserve.';
CALL house.case_table('reserve');

CREATE TABLE employer (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name text NOT NULL,
    -- Decree 620 Art. 22: never an individual; held here as well as by R-EMP-001.
    kind text NOT NULL CONSTRAINT employer_is_an_entity CHECK (kind IN ('enterprise', 'institution')),
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    registration_number text NOT NULL,
    hiring_permit text,
    made_by uuid NOT NULL,
    approved_by uuid,
    state text NOT NULL CHECK (state IN ('prospect', 'approved', 'restricted', 'closed')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_registration UNIQUE (agency_id, country, registration_number),
    CONSTRAINT employer_approved_by_another CHECK (approved_by <> made_by)
);
COMMENT ON TABLE employer IS 'Foreign employers: enterprises and institutions.';
CALL house.case_table('employer');

CREATE TABLE site (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    name text NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    address text NOT NULL,
    time_zone text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT site_employer FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX site_of_employer ON site (agency_id, employer_id);
COMMENT ON TABLE site IS 'Where the work is done.';
CALL house.case_table('site');
