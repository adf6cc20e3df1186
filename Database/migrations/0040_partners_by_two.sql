-- 0040: What is recorded of the agency's licence and of employers counts once a second person has confirmed it.

-- What one person recorded waits as `recorded`; that an order or a suspension is lifted waits as `lifted`.
ALTER TABLE licence DROP CONSTRAINT licence_state_check;
ALTER TABLE licence ADD CONSTRAINT licence_state_check CHECK (state IN ('recorded', 'draft',
    'applied', 'approved', 'registered', 'reserve_paid', 'active', 'rectification', 'suspended',
    'lifted', 'ceasing', 'ceased', 'revoked', 'withdrawn'));
ALTER TABLE licence
    -- Who said last what the authority granted or lifted, and who held it against the evidence.
    ADD COLUMN stated_by uuid,
    ADD COLUMN confirmed_by uuid,
    ADD COLUMN evidence text,
    -- The day of the authority's last decision on it: among several licences the newest decides.
    ADD COLUMN decided_on date;
ALTER TABLE licence
    ADD CONSTRAINT licence_confirmed_by_another CHECK (confirmed_by <> stated_by),
    ADD CONSTRAINT licence_waits_unconfirmed
        CHECK (state NOT IN ('recorded', 'lifted') OR confirmed_by IS NULL);
-- A record that was wrong and never confirmed gives its number free.
ALTER TABLE licence DROP CONSTRAINT licence_number;
CREATE UNIQUE INDEX licence_number ON licence (agency_id, number) WHERE state <> 'withdrawn';

CREATE OR REPLACE VIEW licence_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, number, authority, credit_code, legal_representative,
        paid_in_capital_minor, to_jsonb(channels) AS channels, applied_on, approved_on,
        registered_on, valid_until, rectify_until, cessation_filed_on, cessation_receipt, state,
        created_at, updated_at, decided_on, evidence
    FROM licence;

-- What of a change widens the licence is kept here until a second person has seen the authority's paper.
ALTER TABLE licence_change
    ADD COLUMN made_by uuid,
    ADD COLUMN awaited_channels text[] CONSTRAINT licence_change_channels_are_known CHECK (
        awaited_channels <@ ARRAY['state_authorised_agency', 'nongovernmental_licensed',
        'trainee_joint_venture', 'third_country_project', 'contracted_project', 'g2g_public',
        'local_seasonal_mou', 'high_skilled', 'regional_cooperation', 'seafarer']),
    ADD COLUMN awaited_until date,
    ADD COLUMN confirmed_by uuid,
    ADD COLUMN evidence text;
ALTER TABLE licence_change
    ADD CONSTRAINT licence_change_scope_is_something CHECK (cardinality(awaited_channels) > 0),
    ADD CONSTRAINT licence_change_confirmed_by_another CHECK (confirmed_by <> made_by),
    ADD CONSTRAINT licence_change_confirms_something CHECK (confirmed_by IS NULL
        OR (evidence IS NOT NULL AND num_nonnulls(awaited_channels, awaited_until) > 0));

CREATE VIEW licence_change_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, licence_id, what, description, changed_on, due_on, reported_on,
        receipt, to_jsonb(awaited_channels) AS awaited_channels, awaited_until,
        confirmed_by IS NULL AND num_nonnulls(awaited_channels, awaited_until) > 0 AS waits,
        evidence, state, created_at, updated_at
    FROM licence_change;
GRANT SELECT ON licence_change_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW licence_change_shown IS 'Changes of the licence as the API shows them.';

ALTER TABLE due_diligence DROP CONSTRAINT due_diligence_state_check;
ALTER TABLE due_diligence ADD CONSTRAINT due_diligence_state_check
    CHECK (state IN ('proposed', 'current', 'superseded'));
ALTER TABLE due_diligence
    ADD COLUMN confirmed_by uuid,
    ADD COLUMN confirmed_at timestamptz;
ALTER TABLE due_diligence
    ADD CONSTRAINT due_diligence_confirmed_by_another CHECK (confirmed_by <> made_by),
    ADD CONSTRAINT due_diligence_confirmed_when CHECK (
        CASE WHEN state = 'proposed' THEN num_nonnulls(confirmed_by, confirmed_at) = 0
            ELSE num_nonnulls(confirmed_by, confirmed_at) IN (0, 2) END);

-- That two people found an exposure lawful is still known once a later review has taken the place.
ALTER TABLE dprk_review
    ADD COLUMN cleared_at timestamptz;
ALTER TABLE dprk_review
    ADD CONSTRAINT dprk_review_cleared_is_cleared
        CHECK (state IN ('cleared', 'superseded') OR cleared_at IS NULL);

-- Where the employer stood: a lifted restriction leads back there and no further.
ALTER TABLE employer ADD COLUMN restricted_from text
    CHECK (restricted_from IN ('due_diligence', 'approved', 'active'));

-- Whom an informant is, by the record that a second person authorised.
ALTER TABLE vacancy
    ADD COLUMN sub_agent_id uuid,
    ADD CONSTRAINT vacancy_informs_through_one CHECK (sub_agent_id IS NULL OR channel = 'informant'),
    ADD CONSTRAINT vacancy_sub_agent
        FOREIGN KEY (agency_id, sub_agent_id) REFERENCES sub_agent (agency_id, id);
CREATE INDEX vacancy_of_sub_agent ON vacancy (agency_id, sub_agent_id);
