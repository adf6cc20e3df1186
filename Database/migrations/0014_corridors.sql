-- 0014: corridors: origin, destination, programme, and what the law of both ends asks there.

CREATE TABLE corridor (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    origin text NOT NULL CHECK (origin ~ '^[A-Z]{2}$'),
    destination text NOT NULL CHECK (destination ~ '^[A-Z]{2}$'),
    programme text NOT NULL,
    channel text NOT NULL CHECK (channel IN ('state_authorised_agency', 'nongovernmental_licensed',
        'trainee_joint_venture', 'third_country_project', 'contracted_project', 'g2g_public',
        'local_seasonal_mou', 'high_skilled', 'regional_cooperation', 'seafarer')),
    -- What the agency may do on it: send workers, only refer them, or nothing.
    agency_role text NOT NULL CHECK (agency_role IN ('sends', 'refers', 'none')),
    opens_on date NOT NULL,
    closes_on date,
    plan_applications_until date,
    quota int CHECK (quota >= 0),
    minimum_age int NOT NULL DEFAULT 18 CHECK (minimum_age >= 18),
    maximum_age int,
    weekly_hours_most int CHECK (weekly_hours_most BETWEEN 1 AND 84),
    training_hours_least int NOT NULL DEFAULT 0,
    language_required text,
    visa_classes text[] NOT NULL,
    passport_months_after_end int NOT NULL DEFAULT 6,
    medical_months int NOT NULL DEFAULT 6,
    stay_months_most int,
    -- What the worker may be made to pay: nothing, the agency's regulated fee, or so many months' pay.
    fee_regime text NOT NULL CHECK (fee_regime IN ('employer_pays', 'regulated', 'months_of_pay', 'no_fee')),
    fee_months_of_pay int,
    approval_needed boolean NOT NULL DEFAULT false,
    approval_reference text,
    agreement_reference text,
    sender_accreditation text,
    alert_level text NOT NULL DEFAULT 'none' CHECK (alert_level IN ('none', 'caution', 'do_not_send')),
    source text NOT NULL,
    evidence text,
    to_confirm boolean NOT NULL DEFAULT true,
    state text NOT NULL CHECK (state IN ('closed', 'under_review', 'open', 'restricted', 'suspended', 'ended')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT corridor_once UNIQUE (agency_id, origin, destination, programme),
    CONSTRAINT corridor_fee_months CHECK ((fee_regime = 'months_of_pay') = (fee_months_of_pay IS NOT NULL)),
    CONSTRAINT corridor_open_has_evidence CHECK (state <> 'open' OR evidence IS NOT NULL)
);
CREATE INDEX corridor_of_programme ON corridor (agency_id, destination, programme);
COMMENT ON TABLE corridor IS 'Origin, destination and programme, with the limits that both laws set there.';
CALL house.case_table('corridor');
