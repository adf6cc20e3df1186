-- Projects: works abroad of a contractor with an owner there, and the sites where they are built. A contracted project is
-- a Chinese contractor's (Decree 527); a third-country project is that of a contractor whose seat is in neither country.

CREATE DOMAIN project_kind AS text CHECK (VALUE IN ('contracted', 'third_country'));
CREATE DOMAIN project_reserve_mode AS text CHECK (VALUE IN ('cash', 'guarantee'));
CREATE DOMAIN project_state AS text CHECK (VALUE IN ('drafted', 'confirmed', 'completed', 'cancelled'));
CREATE TABLE project (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind project_kind NOT NULL,
    name short_text NOT NULL,
    -- The contractor, who employs the workers: the employer of each case and order of the project.
    employer_id uuid NOT NULL,
    -- Whether that contractor is the agency itself, which then recruits its own staff.
    is_own boolean NOT NULL DEFAULT false,
    owner short_text NOT NULL,
    country country NOT NULL,
    contract_number short_text NOT NULL,
    contract_signed_on date NOT NULL,
    contract_value_minor minor_units CHECK (contract_value_minor > 0),
    contract_value_currency currency,
    -- Decree 527 Art. 13 and 17: who answers for safety, and the plan made for this project.
    safety_head short_text,
    safety_plan_adopted_on date,
    -- Decree 527 Art. 15; cash has no last day.
    reserve_mode project_reserve_mode,
    reserve_minor minor_units CHECK (reserve_minor > 0),
    reserve_currency currency,
    reserve_bank short_text,
    reserve_valid_until date,
    -- Decree 527 Art. 11: through whom the staff are recruited, where not by the contractor itself.
    intermediary short_text,
    intermediary_licence short_text,
    intermediary_licensed_until date,
    -- Decree 527 Art. 16.
    embassy_reported_on date,
    embassy_receipt short_text,
    -- What contractor, owner and agency have signed together, and the agreement of the three states behind it.
    three_party_contract short_text,
    three_party_signed_on date,
    agreement_id uuid,
    made_by uuid NOT NULL,
    earlier_makers uuid[],
    confirmed_by uuid,
    ended_on date,
    end_reason long_text,
    state project_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT project_contract_number UNIQUE (agency_id, employer_id, contract_number),
    CONSTRAINT project_value_is_whole CHECK ((contract_value_minor IS NULL) = (contract_value_currency IS NULL)),
    CONSTRAINT project_reserve_is_whole
        CHECK (num_nulls(reserve_mode, reserve_minor, reserve_currency, reserve_bank) IN (0, 4)),
    CONSTRAINT project_reserve_ends_with_guarantee
        CHECK ((reserve_mode IS NOT DISTINCT FROM 'guarantee') = (reserve_valid_until IS NOT NULL)),
    CONSTRAINT project_licence_is_of_somebody CHECK (intermediary IS NOT NULL
        OR (intermediary_licence IS NULL AND intermediary_licensed_until IS NULL)),
    CONSTRAINT project_embassy_is_whole
        CHECK ((embassy_reported_on IS NULL) = (embassy_receipt IS NULL)),
    CONSTRAINT project_three_party_is_whole
        CHECK ((three_party_contract IS NULL) = (three_party_signed_on IS NULL)),
    CONSTRAINT project_confirmed_by_another CHECK (confirmed_by <> made_by),
    CONSTRAINT project_confirmed_by_someone
        CHECK (state <> 'confirmed' OR confirmed_by IS NOT NULL),
    CONSTRAINT project_ended_when
        CHECK ((state IN ('completed', 'cancelled')) = (ended_on IS NOT NULL)),
    CONSTRAINT project_cancelled_says_why CHECK ((state = 'cancelled') = (end_reason IS NOT NULL)),
    CONSTRAINT project_employer FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT project_agreement
        FOREIGN KEY (agency_id, agreement_id) REFERENCES agreement (agency_id, id)
);
CREATE INDEX project_of_employer ON project (agency_id, employer_id, id);
CREATE INDEX project_of_agreement ON project (agency_id, agreement_id, id);
CREATE INDEX project_by_kind ON project (agency_id, kind, id);
CREATE INDEX project_by_country ON project (agency_id, country, id);
CREATE INDEX project_by_state ON project (agency_id, state, id);
CALL core.case_table('project', clearance => 'by_name');

CREATE DOMAIN project_site_state AS text CHECK (VALUE IN ('current', 'removed'));
-- Where a project is built, with the host state's permission for workers there.
CREATE TABLE project_site (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    project_id uuid NOT NULL,
    site_id uuid NOT NULL,
    permission_number short_text,
    permission_authority short_text,
    permission_from date,
    permission_until date,
    state project_site_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT project_site_permission_is_whole CHECK (num_nulls(permission_number,
        permission_authority, permission_from, permission_until) IN (0, 4)),
    CONSTRAINT project_site_permission_period CHECK (permission_until >= permission_from),
    CONSTRAINT project_site_project FOREIGN KEY (agency_id, project_id) REFERENCES project (agency_id, id),
    CONSTRAINT project_site_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id)
);
CREATE UNIQUE INDEX project_site_once ON project_site (agency_id, project_id, site_id)
    WHERE state = 'current';
CREATE INDEX project_site_of_project ON project_site (agency_id, project_id, id);
CREATE INDEX project_site_of_site ON project_site (agency_id, site_id, id);
CREATE INDEX project_site_by_state ON project_site (agency_id, state, id);
CALL core.case_table('project_site', clearance => 'by_name');
