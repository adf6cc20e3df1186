-- Employers: foreign employers and their sites, what is known of them, what they declare of the work, and the
-- minimum wages that their pay is held against.

CREATE TABLE employer (
    agency_id uuid NOT NULL DEFAULT core.agency(),
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
    -- Why it was restricted or blacklisted, for whoever asks about a case that stopped.
    restricted_reason text,
    restricted_by uuid,
    -- Where the employer stood: a lifted restriction leads back there and no further.
    restricted_from text CHECK (restricted_from IN ('due_diligence', 'approved', 'active')),
    lifted_by uuid,
    blacklisted_by uuid,
    state text NOT NULL CHECK (state IN ('prospect', 'due_diligence', 'approved', 'active', 'restricted',
        'blacklisted', 'closed')),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_registration UNIQUE (agency_id, country, registration_number),
    CONSTRAINT employer_approved_by_another CHECK (approved_by <> made_by),
    CONSTRAINT employer_lifted_by_another CHECK (lifted_by <> restricted_by),
    CONSTRAINT employer_blacklisted_by_another CHECK (blacklisted_by <> restricted_by),
    CONSTRAINT employer_blacklisted_by_someone
        CHECK (state <> 'blacklisted' OR (blacklisted_by IS NOT NULL AND restricted_reason IS NOT NULL))
);
CALL core.case_table('employer', clearance => 'by_name');

CREATE TABLE site (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    name text NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    -- ISO 3166-2: which minimum wage is the site's own, where a country's differs by region.
    region text CHECK (region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    address text NOT NULL,
    time_zone text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT site_employer FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX site_of_employer ON site (agency_id, employer_id);
CALL core.case_table('site', clearance => 'by_name');

CREATE TABLE employer_owner (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    name text NOT NULL,
    native_name text,
    kind text NOT NULL CHECK (kind IN ('person', 'entity')),
    nationality text NOT NULL CHECK (nationality ~ '^[A-Z]{2}$'),
    -- Hundredths of a per cent: 2500 is a quarter.
    share_basis_points int CHECK (share_basis_points BETWEEN 0 AND 10000),
    birth_date date,
    source text NOT NULL,
    ended_on date,
    state text NOT NULL CHECK (state IN ('current', 'former')),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_owner_former_when CHECK ((state = 'former') = (ended_on IS NOT NULL)),
    CONSTRAINT employer_owner_entity_is_not_born CHECK (kind = 'person' OR birth_date IS NULL),
    CONSTRAINT employer_owner_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX employer_owner_of_employer ON employer_owner (agency_id, employer_id);
CALL core.case_table('employer_owner', clearance => 'of_employer');

CREATE TABLE employer_permit (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    -- NULL: good for every programme of the country.
    programme text,
    number text NOT NULL,
    authority text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    quota int CHECK (quota >= 0),
    evidence text,
    state text NOT NULL CHECK (state IN ('valid', 'withdrawn')),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_permit_number UNIQUE (agency_id, employer_id, country, number),
    CONSTRAINT employer_permit_period CHECK (valid_until >= valid_from),
    CONSTRAINT employer_permit_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CALL core.case_table('employer_permit', clearance => 'of_employer');

CREATE TABLE employer_finding (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('deposit_taken', 'documents_retained', 'wages_unpaid',
        'violence', 'private_life_restricted', 'papers_forged', 'other')),
    -- The last day on which it happened.
    happened_on date NOT NULL,
    source text NOT NULL,
    description text NOT NULL,
    made_by uuid NOT NULL,
    withdrawn_by uuid,
    withdrawn_reason text,
    state text NOT NULL CHECK (state IN ('recorded', 'withdrawn')),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_finding_withdrawn_by_another CHECK (withdrawn_by <> made_by),
    CONSTRAINT employer_finding_withdrawn_when CHECK (state <> 'withdrawn'
        OR (withdrawn_by IS NOT NULL AND withdrawn_reason IS NOT NULL)),
    CONSTRAINT employer_finding_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX employer_finding_of_employer ON employer_finding (agency_id, employer_id);
CALL core.case_table('employer_finding', clearance => 'of_employer');

-- It counts once a second person has confirmed it.
CREATE TABLE due_diligence (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    checked_on date NOT NULL,
    -- The last day on which it may be relied on: twelve months after the check.
    valid_until date NOT NULL,
    exists_legally boolean NOT NULL,
    is_entity boolean NOT NULL,
    permit_checked boolean NOT NULL,
    owners_listed boolean NOT NULL,
    site_visited_on date,
    adverse_cases int NOT NULL CHECK (adverse_cases >= 0),
    -- UNSCR 2375 ¶17 and ¶18: read by the screening of employers and projects.
    dprk_partner boolean NOT NULL,
    dprk_crew boolean NOT NULL,
    wages_lawful boolean NOT NULL,
    housing_adequate boolean NOT NULL,
    evidence text NOT NULL,
    made_by uuid NOT NULL,
    confirmed_by uuid,
    confirmed_at timestamptz,
    state text NOT NULL CHECK (state IN ('proposed', 'current', 'superseded')),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT due_diligence_valid_after CHECK (valid_until > checked_on),
    CONSTRAINT due_diligence_confirmed_by_another CHECK (confirmed_by <> made_by),
    CONSTRAINT due_diligence_confirmed_when CHECK (
        CASE WHEN state = 'proposed' THEN num_nonnulls(confirmed_by, confirmed_at) = 0
            ELSE num_nonnulls(confirmed_by, confirmed_at) IN (0, 2) END),
    CONSTRAINT due_diligence_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE UNIQUE INDEX due_diligence_once ON due_diligence (agency_id, employer_id)
    WHERE state = 'current';
CREATE INDEX due_diligence_of_employer ON due_diligence (agency_id, employer_id);
CALL core.case_table('due_diligence', clearance => 'of_employer');

CREATE TABLE work_declaration (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    occupation text NOT NULL CHECK (occupation ~ '^[0-9]{4}$'),
    -- What the work is, in closed words: none of the banned ones can be renamed into an innocent one.
    natures text[] NOT NULL CONSTRAINT work_declaration_natures_are_known CHECK (
        cardinality(natures) > 0 AND natures <@ ARRAY['ordinary', 'gambling', 'sexual_services',
        'adult_entertainment', 'explosives', 'toxic_ore_mining', 'radiation',
        'corrosive_chemicals', 'dangerous_animals', 'oxygen_poor_or_high_pressure',
        'handling_corpses']),
    description text NOT NULL,
    pay_minor bigint NOT NULL CHECK (pay_minor > 0),
    -- What a local worker gets in the same job, in the same currency and unit.
    local_pay_minor bigint NOT NULL CHECK (local_pay_minor > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    pay_unit text NOT NULL CHECK (pay_unit IN ('hour', 'day', 'month')),
    hours_week int NOT NULL CHECK (hours_week BETWEEN 1 AND 84),
    valid_from date NOT NULL,
    evidence text NOT NULL,
    state text NOT NULL CHECK (state IN ('declared', 'superseded')),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT work_declaration_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE UNIQUE INDEX work_declaration_once ON work_declaration (agency_id, employer_id, occupation)
    WHERE state = 'declared';
CREATE INDEX work_declaration_of_employer ON work_declaration (agency_id, employer_id);
CALL core.case_table('work_declaration', clearance => 'by_name');

CREATE VIEW work_declaration_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, employer_id, occupation, to_jsonb(natures) AS natures,
        description, pay_minor, local_pay_minor, currency, pay_unit, hours_week, valid_from,
        evidence, state, created_at, updated_at
    FROM work_declaration;
COMMENT ON VIEW work_declaration_shown IS 'Declarations of work as the API shows them.';
GRANT SELECT ON work_declaration_shown TO homeward_app, homeward_auditor;

-- What ministries change: a row a period, never code.
CREATE TABLE minimum_wage (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    -- ISO 3166-2; NULL where one rate holds for the whole country.
    region text CHECK (region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    -- Zero says that the law sets none.
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    pay_unit text NOT NULL CHECK (pay_unit IN ('hour', 'day', 'month')),
    valid_from date NOT NULL,
    valid_until date,
    source text NOT NULL,
    owner text NOT NULL,
    made_by uuid NOT NULL,
    confirmed_by uuid,
    state text NOT NULL CHECK (state IN ('provisional', 'confirmed', 'superseded')),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT minimum_wage_period CHECK (valid_until >= valid_from),
    CONSTRAINT minimum_wage_confirmed_by_another CHECK (confirmed_by <> made_by),
    CONSTRAINT minimum_wage_confirmed_when CHECK (state <> 'confirmed' OR confirmed_by IS NOT NULL),
    CONSTRAINT minimum_wage_one_at_a_time EXCLUDE USING gist (agency_id WITH =, country WITH =,
        (coalesce(region, '')) WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
        WHERE (state <> 'superseded')
);
CREATE INDEX minimum_wage_of_country ON minimum_wage (agency_id, country);
CALL core.case_table('minimum_wage', clearance => 'by_name');
