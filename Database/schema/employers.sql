-- Employers: foreign employers and their sites, what is known of them, what they declare of the work, and the
-- minimum wages that their pay is held against.

CREATE DOMAIN employer_kind AS text CHECK (VALUE IN ('enterprise', 'institution', 'individual'));
CREATE DOMAIN employer_state AS text CHECK (VALUE IN ('prospect', 'due_diligence', 'approved',
    'active', 'restricted', 'blacklisted', 'closed'));
CREATE TABLE employer (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name short_text NOT NULL,
    latin_name short_text,
    other_names short_text[] NOT NULL DEFAULT '{}' CHECK (cardinality(other_names) <= 20),
    -- Decree 620 Art. 22: never an individual; held here as well as by R-EMP-001.
    kind employer_kind NOT NULL CONSTRAINT employer_is_an_entity CHECK (kind IN ('enterprise', 'institution')),
    country country NOT NULL,
    registration_number text NOT NULL,
    hiring_permit short_text,
    made_by uuid NOT NULL,
    approved_by uuid,
    -- Why it was restricted or blacklisted, for whoever asks about a case that stopped.
    restricted_reason long_text,
    restricted_by uuid,
    -- Where the employer stood: a lifted restriction leads back there and no further.
    restricted_from employer_state CHECK (restricted_from IN ('due_diligence', 'approved', 'active')),
    lifted_by uuid,
    blacklisted_by uuid,
    state employer_state NOT NULL,
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

CREATE VIEW employer_known WITH (security_invoker = true) AS
    SELECT agency_id, id, name, latin_name, other_names, country, registration_number, state
    FROM employer;
COMMENT ON VIEW employer_known IS 'Published: employers with all their names, country, register number and '
    'state.';
GRANT SELECT ON employer_known TO homeward_app, homeward_auditor;

CREATE DOMAIN site_state AS text CHECK (VALUE IN ('open', 'closed'));
CREATE TABLE site (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    name short_text NOT NULL,
    country country NOT NULL,
    -- ISO 3166-2: which minimum wage is the site's own, where a country's differs by region.
    region region_code,
    address short_text NOT NULL,
    time_zone time_zone_name NOT NULL,
    state site_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT site_employer FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX site_of_employer ON site (agency_id, employer_id);
CALL core.case_table('site', clearance => 'by_name');

CREATE VIEW site_known WITH (security_invoker = true) AS
    SELECT agency_id, id, employer_id, country, state FROM site;
COMMENT ON VIEW site_known IS 'Published: sites of employers with their country and state.';
GRANT SELECT ON site_known TO homeward_app, homeward_auditor;

CREATE DOMAIN owner_kind AS text CHECK (VALUE IN ('person', 'entity'));
CREATE DOMAIN owner_state AS text CHECK (VALUE IN ('current', 'former'));
CREATE TABLE employer_owner (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    name short_text NOT NULL,
    native_name short_text,
    other_names short_text[] NOT NULL DEFAULT '{}' CHECK (cardinality(other_names) <= 20),
    kind owner_kind NOT NULL,
    nationality country NOT NULL,
    -- Hundredths of a per cent: 2500 is a quarter.
    share_basis_points int CHECK (share_basis_points BETWEEN 0 AND 10000),
    birth_date birth_date,
    source short_text NOT NULL,
    ended_on date,
    state owner_state NOT NULL,
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

CREATE VIEW owner_known WITH (security_invoker = true) AS
    SELECT agency_id, id, employer_id, name, native_name, other_names, nationality, birth_date, state
    FROM employer_owner;
COMMENT ON VIEW owner_known IS 'Published: owners of employers, as compared with lists of names; those who are '
    'owners no more have another state.';
GRANT SELECT ON owner_known TO homeward_app, homeward_auditor;

CREATE DOMAIN employer_permit_state AS text CHECK (VALUE IN ('valid', 'withdrawn'));
CREATE TABLE employer_permit (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    country country NOT NULL,
    -- NULL: good for every programme of the country.
    programme short_text,
    number short_text NOT NULL,
    authority short_text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    quota int CHECK (quota >= 0),
    evidence long_text,
    state employer_permit_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_permit_number UNIQUE (agency_id, employer_id, country, number),
    CONSTRAINT employer_permit_period CHECK (valid_until >= valid_from),
    CONSTRAINT employer_permit_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CALL core.case_table('employer_permit', clearance => 'of_employer');

CREATE DOMAIN finding_kind AS text CHECK (VALUE IN ('deposit_taken', 'documents_retained',
    'wages_unpaid', 'violence', 'private_life_restricted', 'papers_forged', 'dismissal',
    'worker_missing', 'other'));
CREATE DOMAIN finding_state AS text CHECK (VALUE IN ('recorded', 'withdrawn'));
CREATE TABLE employer_finding (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    kind finding_kind NOT NULL,
    -- The last day on which it happened.
    happened_on date NOT NULL,
    source short_text NOT NULL,
    description long_text NOT NULL,
    made_by uuid NOT NULL,
    withdrawn_by uuid,
    withdrawn_reason long_text,
    state finding_state NOT NULL,
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

CREATE DOMAIN due_diligence_state AS text CHECK (VALUE IN ('proposed', 'current', 'superseded'));
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
    -- Whether the host was asked for dismissals and missing workers of the year before (JP-SSWO Art. 2(1)(ii),
    -- (iii)); null where nobody asked.
    turnover_checked boolean,
    -- The look into the public record of bad credit (Decree 620 Art. 37); null where nobody looked.
    credit_checked_on date,
    credit_source short_text,
    credit_listed boolean,
    evidence long_text NOT NULL,
    made_by uuid NOT NULL,
    confirmed_by uuid,
    confirmed_at timestamptz,
    state due_diligence_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT due_diligence_valid_after CHECK (valid_until > checked_on),
    CONSTRAINT due_diligence_credit_is_whole
        CHECK (num_nonnulls(credit_checked_on, credit_source, credit_listed) IN (0, 3)),
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

CREATE VIEW diligence_exposure WITH (security_invoker = true) AS
    SELECT agency_id, id, employer_id, checked_on, dprk_partner AS has_partner, dprk_crew AS has_crew,
        coalesce(confirmed_at, created_at) AS known_at, state
    FROM due_diligence;
COMMENT ON VIEW diligence_exposure IS 'Published: what due diligence found of partners and crews from the DPRK at '
    'an employer, and when it was known.';
GRANT SELECT ON diligence_exposure TO homeward_app, homeward_auditor;

CREATE DOMAIN work_nature AS text CHECK (VALUE IN ('ordinary', 'gambling', 'sexual_services',
    'adult_entertainment', 'explosives', 'toxic_ore_mining', 'radiation', 'corrosive_chemicals',
    'dangerous_animals', 'oxygen_poor_or_high_pressure', 'handling_corpses'));
CREATE DOMAIN pay_unit AS text CHECK (VALUE IN ('hour', 'day', 'month'));
CREATE DOMAIN work_declaration_state AS text CHECK (VALUE IN ('declared', 'superseded'));
CREATE TABLE work_declaration (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    occupation occupation NOT NULL,
    -- What the work is, in closed words: none of the banned ones can be renamed into an innocent one.
    natures work_nature[] NOT NULL CONSTRAINT work_declaration_has_natures CHECK (cardinality(natures) > 0),
    description long_text NOT NULL,
    pay_minor minor_units NOT NULL CHECK (pay_minor > 0),
    -- What a local worker gets in the same job, in the same currency and unit.
    local_pay_minor minor_units NOT NULL CHECK (local_pay_minor > 0),
    currency currency NOT NULL,
    pay_unit pay_unit NOT NULL,
    hours_week int NOT NULL CHECK (hours_week BETWEEN 1 AND 84),
    valid_from date NOT NULL,
    evidence long_text NOT NULL,
    state work_declaration_state NOT NULL,
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

CREATE DOMAIN minimum_wage_state AS text CHECK (VALUE IN ('provisional', 'confirmed',
    'superseded'));
-- What ministries change: a row a period, never code.
CREATE TABLE minimum_wage (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    country country NOT NULL,
    -- ISO 3166-2; NULL where one rate holds for the whole country.
    region region_code,
    -- Zero says that the law sets none.
    amount_minor minor_units NOT NULL CHECK (amount_minor >= 0),
    currency currency NOT NULL,
    pay_unit pay_unit NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    source short_text NOT NULL,
    owner short_text NOT NULL,
    made_by uuid NOT NULL,
    confirmed_by uuid,
    state minimum_wage_state NOT NULL,
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
