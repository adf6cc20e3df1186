-- 0016: Partners made whole: the licence's life, draws on the reserve, who leads the agency and who may speak for
-- it, what is known of employers, and the bodies that stand beside the worker.

-- Decree 620 Art. 5 to 7: a licence is applied for before it has a number.
ALTER TABLE licence ALTER COLUMN number DROP NOT NULL, ALTER COLUMN approved_on DROP NOT NULL;
ALTER TABLE licence DROP CONSTRAINT licence_state_check;
ALTER TABLE licence ADD CONSTRAINT licence_state_check CHECK (state IN ('draft', 'applied',
    'approved', 'registered', 'reserve_paid', 'active', 'rectification', 'suspended', 'ceasing',
    'ceased', 'revoked'));
ALTER TABLE licence
    ADD COLUMN credit_code text,
    ADD COLUMN legal_representative text,
    -- In fen of CNY.
    ADD COLUMN paid_in_capital_minor bigint CHECK (paid_in_capital_minor > 0),
    -- What the certificate covers, in the words of corridor.channel; NULL where nobody has said.
    ADD COLUMN channels text[] CONSTRAINT licence_channels_are_known CHECK (channels <@ ARRAY[
        'state_authorised_agency', 'nongovernmental_licensed', 'trainee_joint_venture',
        'third_country_project', 'contracted_project', 'g2g_public', 'local_seasonal_mou',
        'high_skilled', 'regional_cooperation', 'seafarer']),
    ADD COLUMN applied_on date,
    ADD COLUMN registered_on date,
    ADD COLUMN rectify_until date,
    ADD COLUMN cessation_plan text,
    ADD COLUMN cessation_filed_on date,
    ADD COLUMN cessation_receipt text;
ALTER TABLE licence
    ADD CONSTRAINT licence_granted_is_numbered CHECK (state IN ('draft', 'applied', 'revoked')
        OR (number IS NOT NULL AND approved_on IS NOT NULL)),
    ADD CONSTRAINT licence_scope_is_something CHECK (cardinality(channels) > 0),
    ADD CONSTRAINT licence_cessation_is_whole CHECK (
        num_nulls(cessation_plan, cessation_filed_on, cessation_receipt) IN (0, 3));

CREATE VIEW licence_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, number, authority, credit_code, legal_representative,
        paid_in_capital_minor, to_jsonb(channels) AS channels, applied_on, approved_on,
        registered_on, valid_until, rectify_until, cessation_filed_on, cessation_receipt, state,
        created_at, updated_at
    FROM licence;
GRANT SELECT ON licence_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW licence_shown IS 'Licences as the API shows them.';

CREATE TABLE licence_change (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    licence_id uuid NOT NULL,
    what text NOT NULL CHECK (what IN ('name', 'address', 'legal_representative', 'executives',
        'capital', 'scope', 'validity', 'registration', 'other')),
    description text NOT NULL,
    changed_on date NOT NULL,
    due_on date NOT NULL,
    reported_on date,
    receipt text,
    state text NOT NULL CHECK (state IN ('open', 'reported')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT licence_change_reported_when
        CHECK (state <> 'reported' OR (reported_on >= changed_on AND receipt IS NOT NULL)),
    CONSTRAINT licence_change_licence
        FOREIGN KEY (agency_id, licence_id) REFERENCES licence (agency_id, id)
);
CREATE INDEX licence_change_of_licence ON licence_change (agency_id, licence_id);
COMMENT ON TABLE licence_change IS
    'Changes of the licence or the registration, and when the authority was told.';
CALL house.case_table('licence_change');

CREATE TABLE branch (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    licence_id uuid NOT NULL,
    name text NOT NULL,
    credit_code text,
    address text NOT NULL,
    head text NOT NULL,
    -- A part of the licence's channels; NULL is all of them.
    channels text[] CONSTRAINT branch_scope_is_something CHECK (cardinality(channels) > 0),
    opened_on date NOT NULL,
    closed_on date,
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT branch_name UNIQUE (agency_id, name),
    CONSTRAINT branch_closed_when CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
    CONSTRAINT branch_closes_after_opening CHECK (closed_on >= opened_on),
    CONSTRAINT branch_licence FOREIGN KEY (agency_id, licence_id) REFERENCES licence (agency_id, id)
);
CREATE INDEX branch_of_licence ON branch (agency_id, licence_id);
COMMENT ON TABLE branch IS 'Branches: they work under the agency''s licence and within its scope.';
CALL house.case_table('branch');

-- A branch may do what it was given and the licence still covers; nothing once the licence rests.
CREATE VIEW branch_shown WITH (security_invoker = true) AS
    SELECT b.agency_id, b.id, b.version, b.licence_id, b.name, b.credit_code, b.address, b.head,
        (SELECT coalesce(jsonb_agg(c ORDER BY c), '[]') FROM unnest(l.channels) AS c
         WHERE b.channels IS NULL OR c = ANY (b.channels)) AS scope,
        b.state = 'open' AND l.state = 'active' AS may_work,
        b.opened_on, b.closed_on, b.state, b.created_at, b.updated_at
    FROM branch b JOIN licence l ON l.agency_id = b.agency_id AND l.id = b.licence_id;
GRANT SELECT ON branch_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW branch_shown IS 'Branches with the scope that the licence leaves them.';

-- Decree 620 Art. 6: at least three managers who know the business.
CREATE TABLE executive (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name text NOT NULL,
    position text NOT NULL,
    qualification text NOT NULL,
    appointed_on date NOT NULL,
    left_on date,
    state text NOT NULL CHECK (state IN ('serving', 'left')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT executive_left_when CHECK ((state = 'left') = (left_on IS NOT NULL)),
    CONSTRAINT executive_leaves_after_coming CHECK (left_on >= appointed_on)
);
COMMENT ON TABLE executive IS 'The agency''s managers who know the business.';
CALL house.case_table('executive');

-- Decree 620 Art. 17: a written plan for incidents abroad.
CREATE TABLE incident_plan (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    title text NOT NULL,
    summary text NOT NULL,
    adopted_on date NOT NULL,
    -- The adoption or the newest review: twelve months run from here.
    reviewed_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('current', 'superseded')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT incident_plan_reviewed_after_adoption CHECK (reviewed_on >= adopted_on)
);
CREATE UNIQUE INDEX incident_plan_once ON incident_plan (agency_id) WHERE state = 'current';
COMMENT ON TABLE incident_plan IS 'The written plan for incidents abroad, and when it was reviewed.';
CALL house.case_table('incident_plan');

-- Decree 620 Art. 8: whoever brings word of work in the villages informs, and nothing else. No column here
-- could give a sub-agent a right to contract, to collect or to sign.
CREATE TABLE sub_agent (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name text NOT NULL,
    other_names text[] NOT NULL DEFAULT '{}',
    -- Every name without case, spaces and punctuation, as payees are compared.
    name_keys text[] NOT NULL CHECK (cardinality(name_keys) > 0),
    kind text NOT NULL CHECK (kind IN ('individual', 'body')),
    credit_code text,
    area text NOT NULL,
    contact_sealed bytea,
    made_by uuid NOT NULL,
    vetted_on date,
    vetting text,
    authorised_by uuid,
    authorised_on date,
    state text NOT NULL CHECK (state IN ('proposed', 'vetted', 'authorised', 'suspended',
        'terminated')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT sub_agent_vetted_when
        CHECK (state IN ('proposed', 'terminated') OR (vetted_on IS NOT NULL AND vetting IS NOT NULL)),
    CONSTRAINT sub_agent_authorised_by_another CHECK (authorised_by <> made_by),
    CONSTRAINT sub_agent_authorised_when
        CHECK (state <> 'authorised' OR (authorised_by IS NOT NULL AND authorised_on IS NOT NULL))
);
CREATE INDEX sub_agent_by_name ON sub_agent USING gin (name_keys);
COMMENT ON TABLE sub_agent IS 'Who may inform about work for the agency, and do nothing else.';
CALL house.case_table('sub_agent');

CREATE VIEW sub_agent_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, name,
        nullif(array_to_string(other_names, '; '), '') AS other_names, kind, credit_code,
        area, contact_sealed IS NOT NULL AS has_contact, vetted_on, authorised_on, state,
        created_at, updated_at
    FROM sub_agent;
GRANT SELECT ON sub_agent_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW sub_agent_shown IS 'Sub-agents as the API shows them, without what is sealed.';

-- Decree 620 Art. 10: what was drawn stands against the amount until it is topped up.
ALTER TABLE reserve
    ADD COLUMN deposited_on date,
    ADD COLUMN drawn_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE reserve
    ADD CONSTRAINT reserve_drawn_within CHECK (drawn_minor BETWEEN 0 AND amount_minor);

CREATE TABLE reserve_draw (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    reserve_id uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('refund_of_fees', 'wages_owed', 'compensation',
        'return_or_emergency')),
    -- In fen of CNY, like the reserve.
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    person_id uuid,
    case_file_id uuid,
    persons int NOT NULL CHECK (persons > 0),
    reason text NOT NULL,
    authority_reference text NOT NULL,
    drawn_on date NOT NULL,
    due_on date NOT NULL,
    topped_up_minor bigint NOT NULL DEFAULT 0,
    topped_up_on date,
    state text NOT NULL CHECK (state IN ('open', 'topped_up')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT reserve_draw_topped_up_within CHECK (topped_up_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT reserve_draw_topped_up_whole
        CHECK ((state = 'topped_up') = (topped_up_minor = amount_minor)),
    CONSTRAINT reserve_draw_topped_up_when CHECK ((topped_up_minor > 0) = (topped_up_on IS NOT NULL)),
    CONSTRAINT reserve_draw_reserve
        FOREIGN KEY (agency_id, reserve_id) REFERENCES reserve (agency_id, id),
    CONSTRAINT reserve_draw_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT reserve_draw_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX reserve_draw_of_reserve ON reserve_draw (agency_id, reserve_id);
CREATE INDEX reserve_draw_of_person ON reserve_draw (agency_id, person_id);
CREATE INDEX reserve_draw_of_case ON reserve_draw (agency_id, case_file_id);
CREATE INDEX reserve_draw_open ON reserve_draw (agency_id, due_on) WHERE state = 'open';
COMMENT ON TABLE reserve_draw IS 'What was taken from the reserve, for what and whom, and its topping up.';
CALL house.case_table('reserve_draw');

ALTER TABLE employer DROP CONSTRAINT employer_state_check;
ALTER TABLE employer ADD CONSTRAINT employer_state_check CHECK (state IN ('prospect',
    'due_diligence', 'approved', 'active', 'restricted', 'blacklisted', 'closed'));
ALTER TABLE employer
    -- Why it was restricted or blacklisted, for whoever asks about a case that stopped.
    ADD COLUMN restricted_reason text,
    ADD COLUMN restricted_by uuid,
    ADD COLUMN lifted_by uuid,
    ADD COLUMN blacklisted_by uuid;
ALTER TABLE employer
    ADD CONSTRAINT employer_lifted_by_another CHECK (lifted_by <> restricted_by),
    ADD CONSTRAINT employer_blacklisted_by_another CHECK (blacklisted_by <> restricted_by),
    ADD CONSTRAINT employer_blacklisted_by_someone
        CHECK (state <> 'blacklisted' OR (blacklisted_by IS NOT NULL AND restricted_reason IS NOT NULL));

-- Where a country's minimum wage differs by region, the site says which one is its own (ISO 3166-2).
ALTER TABLE site ADD COLUMN region text CHECK (region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$');

CREATE TABLE employer_owner (
    agency_id uuid NOT NULL DEFAULT house.agency(),
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
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_owner_former_when CHECK ((state = 'former') = (ended_on IS NOT NULL)),
    CONSTRAINT employer_owner_entity_is_not_born CHECK (kind = 'person' OR birth_date IS NULL),
    CONSTRAINT employer_owner_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX employer_owner_of_employer ON employer_owner (agency_id, employer_id);
COMMENT ON TABLE employer_owner IS 'Who owns an employer: screened like the employer itself.';
CALL house.case_table('employer_owner');

CREATE TABLE employer_permit (
    agency_id uuid NOT NULL DEFAULT house.agency(),
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
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_permit_number UNIQUE (agency_id, employer_id, country, number),
    CONSTRAINT employer_permit_period CHECK (valid_until >= valid_from),
    CONSTRAINT employer_permit_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
COMMENT ON TABLE employer_permit IS 'Permits of employers to hire foreigners, with their quotas.';
CALL house.case_table('employer_permit');

CREATE TABLE employer_finding (
    agency_id uuid NOT NULL DEFAULT house.agency(),
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
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employer_finding_withdrawn_by_another CHECK (withdrawn_by <> made_by),
    CONSTRAINT employer_finding_withdrawn_when CHECK (state <> 'withdrawn'
        OR (withdrawn_by IS NOT NULL AND withdrawn_reason IS NOT NULL)),
    CONSTRAINT employer_finding_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX employer_finding_of_employer ON employer_finding (agency_id, employer_id);
COMMENT ON TABLE employer_finding IS 'What was found against an employer, with its day and source.';
CALL house.case_table('employer_finding');

CREATE TABLE due_diligence (
    agency_id uuid NOT NULL DEFAULT house.agency(),
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
    state text NOT NULL CHECK (state IN ('current', 'superseded')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT due_diligence_valid_after CHECK (valid_until > checked_on),
    CONSTRAINT due_diligence_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE UNIQUE INDEX due_diligence_once ON due_diligence (agency_id, employer_id)
    WHERE state = 'current';
CREATE INDEX due_diligence_of_employer ON due_diligence (agency_id, employer_id);
COMMENT ON TABLE due_diligence IS 'What the agency looked into before it trusted an employer.';
CALL house.case_table('due_diligence');

CREATE TABLE work_declaration (
    agency_id uuid NOT NULL DEFAULT house.agency(),
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
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT work_declaration_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE UNIQUE INDEX work_declaration_once ON work_declaration (agency_id, employer_id, occupation)
    WHERE state = 'declared';
CREATE INDEX work_declaration_of_employer ON work_declaration (agency_id, employer_id);
COMMENT ON TABLE work_declaration IS
    'What an employer declares of one kind of work: its nature, its pay, what local workers get.';
CALL house.case_table('work_declaration');

CREATE VIEW work_declaration_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, employer_id, occupation, to_jsonb(natures) AS natures,
        description, pay_minor, local_pay_minor, currency, pay_unit, hours_week, valid_from,
        evidence, state, created_at, updated_at
    FROM work_declaration;
GRANT SELECT ON work_declaration_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW work_declaration_shown IS 'Declarations of work as the API shows them.';

-- What ministries change: a row a period, never code.
CREATE TABLE minimum_wage (
    agency_id uuid NOT NULL DEFAULT house.agency(),
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
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT minimum_wage_period CHECK (valid_until >= valid_from),
    CONSTRAINT minimum_wage_confirmed_by_another CHECK (confirmed_by <> made_by),
    CONSTRAINT minimum_wage_confirmed_when CHECK (state <> 'confirmed' OR confirmed_by IS NOT NULL),
    CONSTRAINT minimum_wage_one_at_a_time EXCLUDE USING gist (agency_id WITH =, country WITH =,
        (coalesce(region, '')) WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
        WHERE (state <> 'superseded')
);
CREATE INDEX minimum_wage_of_country ON minimum_wage (agency_id, country);
COMMENT ON TABLE minimum_wage IS 'Minimum wages by country and region, each with its days and source.';
CALL house.case_table('minimum_wage');

-- Who stands beside the worker besides the agency.
CREATE TABLE body (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind text NOT NULL CHECK (kind IN ('training_centre', 'clinic', 'insurer', 'embassy', 'hotline',
        'diaspora_body', 'supervising_body', 'authority')),
    name text NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    registration_number text,
    languages text[] NOT NULL CHECK (cardinality(languages) > 0),
    phone text,
    email text,
    address text,
    hours text,
    services text[] NOT NULL DEFAULT '{}',
    contact_sealed bytea,
    last_contact_on date,
    last_contact_note text,
    consent_on date,
    consent_evidence text,
    state text NOT NULL CHECK (state IN ('proposed', 'listed', 'suspended', 'retired')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT body_once UNIQUE (agency_id, kind, country, name),
    -- People who help their countrymen are named to others only with their own word.
    CONSTRAINT body_diaspora_consents CHECK (kind <> 'diaspora_body' OR state <> 'listed'
        OR (consent_on IS NOT NULL AND consent_evidence IS NOT NULL)),
    CONSTRAINT body_hotline_can_be_called CHECK (kind <> 'hotline' OR phone IS NOT NULL)
);
CREATE INDEX body_of_country ON body (agency_id, country, kind);
COMMENT ON TABLE body IS 'The directory: centres, clinics, insurers, embassies, hotlines and others.';
CALL house.case_table('body');

CREATE VIEW body_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, kind, name, country, registration_number,
        to_jsonb(languages) AS languages, phone, email, address, hours,
        to_jsonb(services) AS services, contact_sealed IS NOT NULL AS has_contact,
        last_contact_on, consent_on, state, created_at, updated_at
    FROM body;
GRANT SELECT ON body_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW body_shown IS 'The directory as the API shows it, without what is sealed.';
