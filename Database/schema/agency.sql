-- Agency: the tenant, its licence and branches, who leads it, its plan for incidents, and the risk reserve.

-- The tenant itself. Its row is its own agency.
CREATE TABLE agency (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name short_text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT agency_is_its_own CHECK (agency_id = id)
);
CALL core.case_table('agency', clearance => 'none', because => 'no gate reads more of it than its name');

CREATE VIEW agency_known WITH (security_invoker = true) AS
    SELECT agency_id, id, version, name FROM agency;
COMMENT ON VIEW agency_known IS 'Published: the agency with its name.';
GRANT SELECT ON agency_known TO homeward_app, homeward_auditor;

-- What runs out by itself is looked for in every agency; the scheduler may ask which there are.
GRANT SELECT ON agency TO homeward_owner;
CREATE POLICY every ON agency FOR SELECT TO homeward_owner USING (true);
CREATE FUNCTION core.agencies()
    RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT id FROM public.agency
$$;
ALTER FUNCTION core.agencies OWNER TO homeward_owner;
REVOKE ALL ON FUNCTION core.agencies FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.agencies TO homeward_app;
COMMENT ON FUNCTION core.agencies IS 'Every agency, and nothing of any.';

CREATE DOMAIN licence_state AS text CHECK (VALUE IN ('recorded', 'draft', 'applied', 'approved',
    'registered', 'reserve_paid', 'active', 'rectification', 'suspended', 'lifted', 'ceasing',
    'ceased', 'revoked', 'withdrawn'));
-- Decree 620 Art. 5 to 7: who may operate at all. A licence is applied for before it has a number. What one
-- person recorded waits as `recorded`; that an order or a suspension is lifted waits as `lifted`.
CREATE TABLE licence (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    number short_text,
    authority short_text NOT NULL,
    credit_code credit_code,
    legal_representative short_text,
    -- In fen of CNY.
    paid_in_capital_minor minor_units CHECK (paid_in_capital_minor > 0),
    -- What the certificate covers, in the words of corridor.channel; NULL where nobody has said.
    channels corridor_channel[],
    applied_on date,
    approved_on date,
    registered_on date,
    valid_until date,
    rectify_until date,
    cessation_plan long_text,
    -- Who said last what the authority granted or lifted, and who held it against the evidence.
    stated_by uuid,
    confirmed_by uuid,
    evidence short_text,
    -- The day of the authority's last decision on it: among several licences the newest decides.
    decided_on date,
    state licence_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT licence_granted_is_numbered CHECK (state IN ('draft', 'applied', 'revoked')
        OR (number IS NOT NULL AND approved_on IS NOT NULL)),
    CONSTRAINT licence_scope_is_something CHECK (cardinality(channels) > 0),
    CONSTRAINT licence_confirmed_by_another CHECK (confirmed_by <> stated_by),
    CONSTRAINT licence_waits_unconfirmed
        CHECK (state NOT IN ('recorded', 'lifted') OR confirmed_by IS NULL)
);
-- A record that was wrong and never confirmed gives its number free.
CREATE UNIQUE INDEX licence_number ON licence (agency_id, number) WHERE state <> 'withdrawn';
CALL core.case_table('licence', clearance => 'by_name');

CREATE VIEW licence_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, number, authority, credit_code, legal_representative,
        paid_in_capital_minor, to_jsonb(channels) AS channels, applied_on, approved_on,
        registered_on, valid_until, rectify_until, state, created_at, updated_at, decided_on,
        evidence
    FROM licence;
COMMENT ON VIEW licence_shown IS 'Licences as the API shows them.';
GRANT SELECT ON licence_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN changed_matter AS text CHECK (VALUE IN ('name', 'address', 'legal_representative',
    'executives', 'capital', 'scope', 'validity', 'registration', 'other'));
CREATE DOMAIN licence_change_state AS text CHECK (VALUE IN ('waits', 'holds'));
CREATE TABLE licence_change (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    licence_id uuid NOT NULL,
    what changed_matter NOT NULL,
    description long_text NOT NULL,
    changed_on date NOT NULL,
    -- What of a change widens the licence is kept here until a second person has seen the authority's paper.
    awaited_channels corridor_channel[],
    awaited_until date,
    made_by uuid,
    confirmed_by uuid,
    evidence short_text,
    state licence_change_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT licence_change_scope_is_something CHECK (cardinality(awaited_channels) > 0),
    CONSTRAINT licence_change_confirmed_by_another CHECK (confirmed_by <> made_by),
    CONSTRAINT licence_change_waits_for_something CHECK (num_nonnulls(awaited_channels, awaited_until)
        > 0 OR (state = 'holds' AND confirmed_by IS NULL)),
    CONSTRAINT licence_change_confirmed_with_evidence CHECK (confirmed_by IS NULL
        OR (state = 'holds' AND evidence IS NOT NULL)),
    CONSTRAINT licence_change_licence
        FOREIGN KEY (agency_id, licence_id) REFERENCES licence (agency_id, id)
);
CREATE INDEX licence_change_of_licence ON licence_change (agency_id, licence_id);
CALL core.case_table('licence_change', clearance => 'none',
    because => 'what it widens counts in the row of the licence');

CREATE VIEW licence_change_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, licence_id, what, description, changed_on,
        to_jsonb(awaited_channels) AS awaited_channels, awaited_until, evidence, state, created_at,
        updated_at
    FROM licence_change;
COMMENT ON VIEW licence_change_shown IS 'Changes of the licence as the API shows them.';
GRANT SELECT ON licence_change_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN branch_state AS text CHECK (VALUE IN ('open', 'closed'));
CREATE TABLE branch (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    licence_id uuid NOT NULL,
    name short_text NOT NULL,
    credit_code credit_code,
    address short_text NOT NULL,
    head short_text NOT NULL,
    -- A part of the licence's channels; NULL is all of them.
    channels corridor_channel[] CONSTRAINT branch_scope_is_something CHECK (cardinality(channels) > 0),
    opened_on date NOT NULL,
    closed_on date,
    state branch_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT branch_name UNIQUE (agency_id, name),
    CONSTRAINT branch_closed_when CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
    CONSTRAINT branch_closes_after_opening CHECK (closed_on >= opened_on),
    CONSTRAINT branch_licence FOREIGN KEY (agency_id, licence_id) REFERENCES licence (agency_id, id)
);
CREATE INDEX branch_of_licence ON branch (agency_id, licence_id);
CALL core.case_table('branch', clearance => 'none', because => 'no gate reads more of it than its name');

CREATE VIEW own_name WITH (security_invoker = true) AS
    SELECT agency_id, name FROM agency
    UNION ALL SELECT agency_id, name FROM branch WHERE state = 'open';
COMMENT ON VIEW own_name IS 'Published: the names under which the agency itself takes money: its own and those of '
    'its open branches.';
GRANT SELECT ON own_name TO homeward_app, homeward_auditor;

-- A branch may do what it was given and the licence still covers; nothing once the licence rests.
CREATE VIEW branch_shown WITH (security_invoker = true) AS
    SELECT b.agency_id, b.id, b.version, b.licence_id, b.name, b.credit_code, b.address, b.head,
        (SELECT coalesce(jsonb_agg(c ORDER BY c), '[]') FROM unnest(l.channels) AS c
         WHERE b.channels IS NULL OR c = ANY (b.channels)) AS scope,
        b.state = 'open' AND l.state = 'active' AS may_work,
        b.opened_on, b.closed_on, b.state, b.created_at, b.updated_at
    FROM branch b JOIN licence l ON l.agency_id = b.agency_id AND l.id = b.licence_id;
COMMENT ON VIEW branch_shown IS 'Branches with the scope that the licence leaves them.';
GRANT SELECT ON branch_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN executive_state AS text CHECK (VALUE IN ('serving', 'left'));
-- Decree 620 Art. 6: at least three managers who know the business.
CREATE TABLE executive (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name short_text NOT NULL,
    position short_text NOT NULL,
    qualification short_text NOT NULL,
    appointed_on date NOT NULL,
    left_on date,
    state executive_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT executive_left_when CHECK ((state = 'left') = (left_on IS NOT NULL)),
    CONSTRAINT executive_leaves_after_coming CHECK (left_on >= appointed_on)
);
CALL core.case_table('executive', clearance => 'by_name');

CREATE DOMAIN incident_plan_state AS text CHECK (VALUE IN ('current', 'superseded'));
-- Decree 620 Art. 17: a written plan for incidents abroad.
CREATE TABLE incident_plan (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    title short_text NOT NULL,
    summary long_text NOT NULL,
    adopted_on date NOT NULL,
    -- The adoption or the newest review: twelve months run from here.
    reviewed_on date NOT NULL,
    state incident_plan_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT incident_plan_reviewed_after_adoption CHECK (reviewed_on >= adopted_on)
);
CREATE UNIQUE INDEX incident_plan_once ON incident_plan (agency_id) WHERE state = 'current';
CALL core.case_table('incident_plan', clearance => 'by_name');

CREATE VIEW incident_plan_in_force WITH (security_invoker = true) AS
    SELECT agency_id, id, reviewed_on FROM incident_plan WHERE state = 'current';
COMMENT ON VIEW incident_plan_in_force IS 'Published: the plan for incidents that holds now, and when it was '
    'reviewed last.';
GRANT SELECT ON incident_plan_in_force TO homeward_app, homeward_auditor;

CREATE DOMAIN reserve_mode AS text CHECK (VALUE IN ('cash', 'guarantee'));
CREATE DOMAIN reserve_state AS text CHECK (VALUE IN ('held', 'released'));
-- Decree 620 Art. 9 and 10: the risk reserve, in cash or as a bank's guarantee. What was drawn stands against
-- the amount until it is topped up.
CREATE TABLE reserve (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    mode reserve_mode NOT NULL,
    -- The text is what the paper says; the body is what the sanctions lists are compared with (R-SAN-002).
    bank short_text NOT NULL,
    bank_id uuid,
    amount_minor minor_units NOT NULL CHECK (amount_minor > 0),
    drawn_minor minor_units NOT NULL DEFAULT 0,
    currency currency NOT NULL,
    guarantee_number short_text,
    deposited_on date,
    valid_until date,
    state reserve_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT reserve_guarantee_is_numbered CHECK (mode = 'cash' OR guarantee_number IS NOT NULL),
    CONSTRAINT reserve_drawn_within CHECK (drawn_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT reserve_bank FOREIGN KEY (agency_id, bank_id) REFERENCES body (agency_id, id)
);
CREATE INDEX reserve_of_bank ON reserve (agency_id, bank_id);
CALL core.case_table('reserve', clearance => 'by_name');

CREATE VIEW reserve_held WITH (security_invoker = true) AS
    SELECT agency_id, bank_id FROM reserve WHERE state = 'held';
COMMENT ON VIEW reserve_held IS 'Published: the risk reserve that is held, and by which bank of the directory.';
GRANT SELECT ON reserve_held TO homeward_app, homeward_auditor;

CREATE DOMAIN draw_purpose AS text CHECK (VALUE IN ('refund_of_fees', 'wages_owed', 'compensation',
    'return_or_emergency'));
CREATE DOMAIN reserve_draw_state AS text CHECK (VALUE IN ('open', 'topped_up'));
CREATE TABLE reserve_draw (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    reserve_id uuid NOT NULL,
    person_id uuid,
    case_id uuid,
    purpose draw_purpose NOT NULL,
    -- In fen of CNY, like the reserve.
    amount_minor minor_units NOT NULL CHECK (amount_minor > 0),
    persons int NOT NULL CHECK (persons > 0),
    reason long_text NOT NULL,
    authority_reference short_text NOT NULL,
    drawn_on date NOT NULL,
    due_on date NOT NULL,
    topped_up_minor minor_units NOT NULL DEFAULT 0,
    topped_up_on date,
    state reserve_draw_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
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
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX reserve_draw_of_reserve ON reserve_draw (agency_id, reserve_id);
CREATE INDEX reserve_draw_of_person ON reserve_draw (agency_id, person_id);
CREATE INDEX reserve_draw_of_case ON reserve_draw (agency_id, case_id);
CREATE INDEX reserve_draw_open ON reserve_draw (agency_id, due_on) WHERE state = 'open';
CALL core.case_table('reserve_draw', clearance => 'of_case_or_person');
