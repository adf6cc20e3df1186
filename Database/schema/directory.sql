-- Directory: who informs about work for the agency, and the bodies that stand beside the worker.

CREATE DOMAIN sub_agent_kind AS text CHECK (VALUE IN ('individual', 'body'));
CREATE DOMAIN sub_agent_state AS text CHECK (VALUE IN ('proposed', 'vetted', 'authorised',
    'suspended', 'terminated'));
-- Decree 620 Art. 8: whoever brings word of work in the villages informs, and nothing else. No column here
-- could give a sub-agent a right to contract, to collect or to sign.
CREATE TABLE sub_agent (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name short_text NOT NULL,
    latin_name short_text,
    other_names short_text[] NOT NULL DEFAULT '{}' CHECK (cardinality(other_names) <= 20),
    -- Every name without case, spaces and punctuation, as payees are compared.
    name_keys text[] NOT NULL CHECK (cardinality(name_keys) > 0),
    kind sub_agent_kind NOT NULL,
    credit_code credit_code,
    area short_text NOT NULL,
    contact_sealed bytea,
    made_by uuid NOT NULL,
    vetted_on date,
    vetting long_text,
    authorised_by uuid,
    authorised_on date,
    state sub_agent_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT sub_agent_vetted_when
        CHECK (state IN ('proposed', 'terminated') OR (vetted_on IS NOT NULL AND vetting IS NOT NULL)),
    CONSTRAINT sub_agent_authorised_by_another CHECK (authorised_by <> made_by),
    CONSTRAINT sub_agent_authorised_when
        CHECK (state <> 'authorised' OR (authorised_by IS NOT NULL AND authorised_on IS NOT NULL))
);
CREATE INDEX sub_agent_by_name ON sub_agent USING gin (name_keys);
CALL core.case_table('sub_agent', clearance => 'by_name');

CREATE VIEW sub_agent_known WITH (security_invoker = true) AS
    SELECT agency_id, id, name, latin_name, other_names, made_by, state FROM sub_agent;
COMMENT ON VIEW sub_agent_known IS 'Published: sub-agents with all their names.';
GRANT SELECT ON sub_agent_known TO homeward_app, homeward_auditor;

CREATE VIEW sub_agent_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, name, latin_name, to_jsonb(other_names) AS other_names, kind,
        credit_code, area, contact_sealed IS NOT NULL AS has_contact, vetted_on, authorised_on,
        state, created_at, updated_at
    FROM sub_agent;
COMMENT ON VIEW sub_agent_shown IS 'Sub-agents as the API shows them, without what is sealed.';
GRANT SELECT ON sub_agent_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN body_kind AS text CHECK (VALUE IN ('training_centre',
    'language_institute', 'clinic', 'insurer', 'bank', 'embassy', 'hotline', 'diaspora_body',
    'supervising_body', 'authority'));
CREATE DOMAIN body_state AS text CHECK (VALUE IN ('proposed', 'listed', 'suspended', 'retired'));
-- Who stands beside the worker besides the agency.
CREATE TABLE body (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind body_kind NOT NULL,
    name short_text NOT NULL,
    latin_name short_text,
    other_names short_text[] NOT NULL DEFAULT '{}' CHECK (cardinality(other_names) <= 20),
    country country NOT NULL,
    registration_number text,
    languages language[] NOT NULL CHECK (cardinality(languages) > 0),
    phone phone_number,
    email short_text,
    address short_text,
    hours short_text,
    services short_text[] NOT NULL DEFAULT '{}',
    contact_sealed bytea,
    last_contact_on date,
    last_contact_note long_text,
    consent_on date,
    consent_evidence short_text,
    state body_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT body_once UNIQUE (agency_id, kind, country, name),
    -- People who help their countrymen are named to others only with their own word.
    CONSTRAINT body_diaspora_consents CHECK (kind <> 'diaspora_body' OR state <> 'listed'
        OR (consent_on IS NOT NULL AND consent_evidence IS NOT NULL)),
    CONSTRAINT body_hotline_can_be_called CHECK (kind <> 'hotline' OR phone IS NOT NULL)
);
CREATE INDEX body_of_country ON body (agency_id, country, kind);
CALL core.case_table('body', clearance => 'by_name');

CREATE VIEW body_known WITH (security_invoker = true) AS
    SELECT agency_id, id, kind, name, latin_name, other_names, country, registration_number, state
    FROM body;
COMMENT ON VIEW body_known IS 'Published: bodies of the directory with all their names: banks, insurers, '
    'embassies and others.';
GRANT SELECT ON body_known TO homeward_app, homeward_auditor;

CREATE VIEW body_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, kind, name, latin_name, to_jsonb(other_names) AS other_names,
        country, registration_number, to_jsonb(languages) AS languages, phone, email, address,
        hours, to_jsonb(services) AS services, contact_sealed IS NOT NULL AS has_contact,
        last_contact_on, consent_on, state, created_at, updated_at
    FROM body;
COMMENT ON VIEW body_shown IS 'The directory as the API shows it, without what is sealed.';
GRANT SELECT ON body_shown TO homeward_app, homeward_auditor;
