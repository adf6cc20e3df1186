-- Corridors: agreements between countries, what the law of both ends asks of a programme, and guides for
-- workers.

CREATE DOMAIN agreement_kind AS text CHECK (VALUE IN ('bilateral', 'trilateral', 'regional'));
CREATE DOMAIN agreement_form AS text CHECK (VALUE IN ('agreement', 'memorandum_of_cooperation',
    'memorandum_of_understanding'));
CREATE DOMAIN agreement_state AS text CHECK (VALUE IN ('drafted', 'in_force', 'expired',
    'terminated'));
-- Bilateral and regional agreements are documents with clauses and an end.
CREATE TABLE agreement (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    kind agreement_kind NOT NULL,
    form agreement_form NOT NULL,
    -- ISO 3166-1 alpha-2, each once.
    parties country[] NOT NULL,
    title short_text NOT NULL,
    reference short_text NOT NULL,
    signed_on date NOT NULL,
    in_force_from date,
    -- The last day on which it is in force; NULL where it states none.
    expires_on date,
    languages language[] NOT NULL CHECK (cardinality(languages) > 0),
    -- Counts the texts; agreement_text holds each of them.
    edition int NOT NULL DEFAULT 1 CHECK (edition > 0),
    source short_text NOT NULL,
    -- Who wrote the newest text into the records, and who let it count or set its end, as a second person.
    made_by uuid NOT NULL,
    decided_by uuid,
    ended_on date,
    end_reason long_text,
    state agreement_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT agreement_reference UNIQUE (agency_id, reference),
    CONSTRAINT agreement_parties CHECK (cardinality(parties) >= 2
        AND (kind <> 'bilateral' OR cardinality(parties) = 2)
        AND (kind <> 'trilateral' OR cardinality(parties) = 3)),
    CONSTRAINT agreement_days
        CHECK (in_force_from >= signed_on AND expires_on >= coalesce(in_force_from, signed_on)),
    CONSTRAINT agreement_in_force_when CHECK (state NOT IN ('in_force', 'expired')
        OR (in_force_from IS NOT NULL AND decided_by IS NOT NULL)),
    CONSTRAINT agreement_expired_when CHECK (state <> 'expired' OR expires_on IS NOT NULL),
    CONSTRAINT agreement_ended_when CHECK ((state = 'terminated') = (ended_on IS NOT NULL)
        AND (state = 'terminated') = (end_reason IS NOT NULL))
);
CALL core.case_table('agreement', clearance => 'by_name');

CREATE TABLE agreement_text (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    agreement_id uuid NOT NULL,
    edition int NOT NULL CHECK (edition > 0),
    effective_from date NOT NULL,
    -- [{"code": "Art. 3", "text": "…"}]
    clauses jsonb NOT NULL CHECK (jsonb_typeof(clauses) = 'array'),
    source short_text NOT NULL,
    made_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT agreement_text_edition UNIQUE (agency_id, agreement_id, edition),
    CONSTRAINT agreement_text_agreement
        FOREIGN KEY (agency_id, agreement_id) REFERENCES agreement (agency_id, id)
);
CALL core.write_once_table('agreement_text', clearance => 'none',
    because => 'a new text changes the row of its agreement');

CREATE DOMAIN corridor_channel AS text CHECK (VALUE IN ('state_authorised_agency',
    'nongovernmental_licensed', 'trainee_joint_venture', 'third_country_project',
    'contracted_project', 'g2g_public', 'local_seasonal_mou', 'high_skilled',
    'regional_cooperation', 'seafarer'));
CREATE DOMAIN agency_role AS text CHECK (VALUE IN ('sends', 'refers', 'none'));
CREATE DOMAIN sender_kind AS text CHECK (VALUE IN ('licensed_agency', 'accredited_sender',
    'public_body', 'contractor', 'local_government'));
CREATE DOMAIN fee_regime AS text CHECK (VALUE IN ('employer_pays', 'regulated', 'months_of_pay',
    'no_fee'));
CREATE DOMAIN approval_need AS text CHECK (VALUE IN ('yes', 'no', 'unknown'));
CREATE DOMAIN alert_level AS text CHECK (VALUE IN ('none', 'caution', 'do_not_send'));
CREATE DOMAIN corridor_state AS text CHECK (VALUE IN ('closed', 'under_review', 'open',
    'restricted', 'suspended', 'ended'));
CREATE TABLE corridor (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    name short_text,
    origin country NOT NULL,
    destination country NOT NULL,
    programme short_text NOT NULL,
    -- The agreement that the corridor rests on, where a review has named one.
    agreement_id uuid,
    -- The terms in force today; corridor_term holds those of every day.
    terms_from date,
    channel corridor_channel NOT NULL,
    -- What the agency may do on it: send workers, only refer them, or nothing.
    agency_role agency_role NOT NULL,
    -- The first and the last day on which a worker may set out.
    opens_on date NOT NULL,
    closes_on date,
    closes_because long_text,
    plan_applications_until date,
    quota int CHECK (quota >= 0),
    minimum_age int NOT NULL DEFAULT 18 CHECK (minimum_age >= 18),
    maximum_age int,
    weekly_hours_most int CHECK (weekly_hours_most BETWEEN 1 AND 84),
    overtime_percent_least int CHECK (overtime_percent_least BETWEEN 0 AND 400),
    training_hours_least int NOT NULL DEFAULT 0,
    -- [{"language": "ja", "kind": "jlpt", "level": "n4"}]: of those in one language any one will do.
    languages_asked jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(languages_asked) = 'array'),
    sender_kinds sender_kind[] NOT NULL DEFAULT '{}',
    visa_classes short_text[] NOT NULL,
    passport_months_after_end int NOT NULL DEFAULT 6,
    medical_months int NOT NULL DEFAULT 6,
    stay_months_most int,
    -- What the worker may be made to pay: nothing, the agency's regulated fee, or so many months' pay.
    fee_regime fee_regime NOT NULL,
    fee_months_of_pay int,
    -- Each value of the terms with its source: [{"term": "quota", "source": "…", "to_confirm": true}]
    sources jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(sources) = 'array'),
    -- Whether the destination is on the list of Decree 620 Art. 51: unknown until somebody has read the list.
    approval_needed approval_need NOT NULL DEFAULT 'unknown',
    -- What must be confirmed before it may be opened at all; NULL where nothing is left.
    before_opening long_text,
    approval_reference short_text,
    agreement_reference short_text,
    sender_accreditation short_text,
    -- What the official assessment of the destination said on the day on which it was looked up, and by
    -- whom; NULL while nobody has looked.
    alert_level alert_level,
    alert_source short_text,
    alert_checked_on date,
    alert_by uuid,
    source short_text NOT NULL,
    evidence long_text,
    to_confirm boolean NOT NULL DEFAULT true,
    reviewed_by uuid,
    opened_by uuid,
    state corridor_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT corridor_once UNIQUE (agency_id, origin, destination, programme),
    CONSTRAINT corridor_fee_months CHECK ((fee_regime = 'months_of_pay') = (fee_months_of_pay IS NOT NULL)),
    CONSTRAINT corridor_dates CHECK (closes_on >= opens_on),
    CONSTRAINT corridor_ages CHECK (maximum_age >= minimum_age),
    CONSTRAINT corridor_alert_is_whole
        CHECK (num_nulls(alert_level, alert_source, alert_checked_on, alert_by) IN (0, 4)),
    CONSTRAINT corridor_opened_by_another CHECK (opened_by <> reviewed_by),
    CONSTRAINT corridor_open_has_evidence CHECK (state <> 'open' OR evidence IS NOT NULL),
    CONSTRAINT corridor_agreement
        FOREIGN KEY (agency_id, agreement_id) REFERENCES agreement (agency_id, id)
);
CREATE INDEX corridor_of_programme ON corridor (agency_id, destination, programme);
CREATE INDEX corridor_of_agreement ON corridor (agency_id, agreement_id);
CALL core.case_table('corridor', clearance => 'by_name');

CREATE VIEW corridor_known WITH (security_invoker = true) AS
    SELECT agency_id, id, origin, destination, programme, channel, languages_asked, minimum_age,
        maximum_age, passport_months_after_end, medical_months, state
    FROM corridor;
COMMENT ON VIEW corridor_known IS 'Published: corridors with what they ask of a worker, in the terms that hold '
    'now.';
GRANT SELECT ON corridor_known TO homeward_app, homeward_auditor;

-- The terms of a corridor from a day on; the newest that has begun is in force. What one person loads for a
-- corridor that carries workers counts once a second person has confirmed it.
CREATE TABLE corridor_term (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    corridor_id uuid NOT NULL,
    effective_from date NOT NULL,
    -- The entry of the corridor file, as it was loaded.
    terms jsonb NOT NULL CHECK (jsonb_typeof(terms) = 'object'),
    -- Whether the rules read it: what waits for a second person, or never got one, they do not.
    counts boolean NOT NULL DEFAULT true,
    loaded_by uuid,
    confirmed_by uuid,
    evidence long_text,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT corridor_term_once UNIQUE (agency_id, corridor_id, effective_from),
    CONSTRAINT corridor_term_confirmed_by_another CHECK (confirmed_by <> loaded_by),
    CONSTRAINT corridor_term_waits_of_somebody CHECK (counts OR loaded_by IS NOT NULL),
    CONSTRAINT corridor_term_waits_unconfirmed CHECK (counts OR confirmed_by IS NULL),
    CONSTRAINT corridor_term_confirmed_with_evidence
        CHECK ((confirmed_by IS NULL) = (evidence IS NULL)),
    CONSTRAINT corridor_term_corridor
        FOREIGN KEY (agency_id, corridor_id) REFERENCES corridor (agency_id, id)
);
CALL core.case_table('corridor_term', clearance => 'by_name');

-- Where a corridor stood on which day. A later line overrides the earlier ones from its day on.
CREATE TABLE corridor_standing (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    corridor_id uuid NOT NULL,
    -- 1 for the first line of a corridor, 2 for the next.
    place int NOT NULL CHECK (place > 0),
    begins_on date NOT NULL,
    reason long_text NOT NULL,
    source short_text,
    decided_by uuid NOT NULL,
    state corridor_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT corridor_standing_in_order UNIQUE (agency_id, corridor_id, place),
    CONSTRAINT corridor_standing_corridor
        FOREIGN KEY (agency_id, corridor_id) REFERENCES corridor (agency_id, id)
);
CALL core.case_table('corridor_standing', clearance => 'of_corridor');

-- Each time a file of corridors was loaded.
CREATE TABLE corridor_edition (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    inserted int NOT NULL,
    revised int NOT NULL,
    unchanged int NOT NULL,
    ended int NOT NULL,
    waiting int NOT NULL DEFAULT 0,
    loaded_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id)
);
CALL core.case_table('corridor_edition', clearance => 'none',
    because => 'what a load changes is in the corridors and their terms');

CREATE DOMAIN guide_state AS text CHECK (VALUE IN ('draft', 'published', 'superseded',
    'withdrawn'));
-- What the worker takes along in the head and in the pocket.
CREATE TABLE guide (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    corridor_id uuid NOT NULL,
    language language NOT NULL,
    edition int NOT NULL CHECK (edition > 0),
    title short_text NOT NULL,
    -- [{"kind": "hotlines", "heading": "…", "items": [{"text": "…", "source": "…", "to_confirm": true}]}]
    sections jsonb NOT NULL CHECK (jsonb_typeof(sections) = 'array'),
    to_confirm boolean NOT NULL,
    made_by uuid NOT NULL,
    published_by uuid,
    published_on date,
    state guide_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT guide_edition_once UNIQUE (agency_id, corridor_id, language, edition),
    CONSTRAINT guide_published_by_another CHECK (published_by <> made_by),
    CONSTRAINT guide_published_when
        CHECK (state <> 'published' OR (published_on IS NOT NULL AND published_by IS NOT NULL)),
    CONSTRAINT guide_corridor FOREIGN KEY (agency_id, corridor_id) REFERENCES corridor (agency_id, id)
);
CREATE UNIQUE INDEX guide_in_use ON guide (agency_id, corridor_id, language) WHERE state = 'published';
CALL core.case_table('guide', clearance => 'by_name');

CREATE DOMAIN handout_manner AS text CHECK (VALUE IN ('paper', 'electronic', 'read_aloud'));
CREATE TABLE guide_handout (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    guide_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    handed_on date NOT NULL,
    manner handout_manner NOT NULL,
    handed_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT guide_handout_once UNIQUE (agency_id, case_id, guide_id),
    CONSTRAINT guide_handout_guide FOREIGN KEY (agency_id, guide_id) REFERENCES guide (agency_id, id),
    CONSTRAINT guide_handout_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE INDEX guide_handout_of_guide ON guide_handout (agency_id, guide_id);
CREATE INDEX guide_handout_of_person ON guide_handout (agency_id, person_id);
CREATE INDEX guide_handout_by_manner ON guide_handout (agency_id, manner, id);
CALL core.case_table('guide_handout', clearance => 'of_case');

CREATE VIEW guide_handed_out WITH (security_invoker = true) AS
    SELECT agency_id, id, case_id, handed_on FROM guide_handout;
COMMENT ON VIEW guide_handed_out IS 'Published: in which case a guide was handed out, and when.';
GRANT SELECT ON guide_handed_out TO homeward_app, homeward_auditor;
