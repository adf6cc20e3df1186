-- Orders: the labour information network, and the job orders (demand letters) of foreign employers.

CREATE DOMAIN sex_term AS text CHECK (VALUE IN ('any', 'female', 'male'));
CREATE DOMAIN job_order_state AS text CHECK (VALUE IN ('draft', 'employer_signed',
    'authority_checked', 'open', 'on_hold', 'partially_filled', 'filled', 'closed', 'cancelled'));
CREATE TABLE job_order (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    -- The number that the employer gave the demand letter.
    reference short_text,
    employer_id uuid NOT NULL,
    site_id uuid NOT NULL,
    corridor_id uuid NOT NULL,
    cooperation_id uuid,
    -- The project that the workers are wanted for, where they build one.
    project_id uuid,
    occupation occupation NOT NULL,
    headcount int NOT NULL CHECK (headcount BETWEEN 1 AND 10000),
    filled int NOT NULL DEFAULT 0 CHECK (filled >= 0 AND filled <= headcount),
    -- The basic pay; what comes on top and what goes off is in pay_components and deductions.
    pay_minor minor_units NOT NULL CHECK (pay_minor > 0),
    pay_currency currency NOT NULL,
    pay_unit pay_unit NOT NULL,
    pay_components jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(pay_components) = 'array'),
    deductions jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(deductions) = 'array'),
    -- Null until it is stated; an empty list states that the worker pays nothing.
    worker_costs jsonb CHECK (jsonb_typeof(worker_costs) = 'array'),
    hours_week int NOT NULL CHECK (hours_week BETWEEN 1 AND 84),
    housing long_text,
    contract_months int CHECK (contract_months BETWEEN 1 AND 120),
    nationalities country[] NOT NULL DEFAULT '{}',
    sex_term sex_term NOT NULL DEFAULT 'any',
    minimum_age int CHECK (minimum_age >= 18),
    maximum_age int,
    requirements long_text,
    -- Why the work itself asks for a term that would else discriminate (C111 Art. 1(2)).
    terms_basis long_text,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    employer_signatory short_text,
    signed_on date,
    authority short_text,
    authority_reference short_text,
    authority_checked_on date,
    hold_reason long_text,
    made_by uuid,
    checked_by uuid,
    state job_order_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT job_order_period CHECK (closes_on > opens_on),
    CONSTRAINT job_order_ages CHECK (maximum_age >= minimum_age),
    CONSTRAINT job_order_checked_by_another CHECK (checked_by <> made_by),
    CONSTRAINT job_order_employer FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT job_order_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id),
    CONSTRAINT job_order_corridor FOREIGN KEY (agency_id, corridor_id) REFERENCES corridor (agency_id, id),
    CONSTRAINT job_order_project FOREIGN KEY (agency_id, project_id) REFERENCES project (agency_id, id)
);
CREATE UNIQUE INDEX job_order_reference ON job_order (agency_id, employer_id, reference)
    WHERE state <> 'cancelled';
CREATE INDEX job_order_of_employer ON job_order (agency_id, employer_id);
CREATE INDEX job_order_of_site ON job_order (agency_id, site_id);
CREATE INDEX job_order_of_corridor ON job_order (agency_id, corridor_id);
CREATE INDEX job_order_of_state ON job_order (agency_id, state, id);
CREATE INDEX job_order_by_closes_on ON job_order (agency_id, closes_on, id);
CREATE INDEX job_order_by_occupation ON job_order (agency_id, occupation, id);
CREATE INDEX job_order_by_reference ON job_order (agency_id, reference, id);
CREATE INDEX job_order_of_cooperation ON job_order (agency_id, cooperation_id);
CREATE INDEX job_order_of_project ON job_order (agency_id, project_id, id);
CALL core.case_table('job_order', clearance => 'none',
    because => 'its terms are fixed before it opens; the place that the case takes counts');

CREATE VIEW job_order_known WITH (security_invoker = true) AS
    SELECT agency_id, id, corridor_id, occupation, headcount, filled, opens_on, closes_on, state
    FROM job_order;
COMMENT ON VIEW job_order_known IS 'Published: job orders with what is wanted and how many places are left.';
GRANT SELECT ON job_order_known TO homeward_app, homeward_auditor;

CREATE DOMAIN place_state AS text CHECK (VALUE IN ('taken', 'vacated'));
-- Which case took which of an order's places.
CREATE TABLE job_order_place (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    job_order_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    taken_on date NOT NULL,
    vacated_on date,
    vacated_because text,
    state place_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT job_order_place_vacated CHECK ((state = 'vacated') = (vacated_on IS NOT NULL)),
    CONSTRAINT job_order_place_order
        FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order (agency_id, id),
    CONSTRAINT job_order_place_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE UNIQUE INDEX job_order_place_once ON job_order_place (agency_id, case_id)
    WHERE state = 'taken';
CREATE INDEX job_order_place_of_order ON job_order_place (agency_id, job_order_id);
CREATE INDEX job_order_place_of_case ON job_order_place (agency_id, case_id);
CREATE INDEX job_order_place_of_person ON job_order_place (agency_id, person_id);
CREATE INDEX job_order_place_by_state ON job_order_place (agency_id, state, id);
CALL core.case_table('job_order_place', clearance => 'of_case');

CREATE VIEW order_of_case WITH (security_invoker = true) AS
    SELECT p.agency_id, p.case_id, o.id, o.pay_minor, o.pay_currency, o.pay_unit,
        o.hours_week, o.deductions, o.worker_costs
    FROM job_order_place p JOIN job_order o ON o.agency_id = p.agency_id AND o.id = p.job_order_id
    WHERE p.state = 'taken';
COMMENT ON VIEW order_of_case IS 'Published: the order whose place a case takes now, with what it promises and '
    'lets the worker pay.';
GRANT SELECT ON order_of_case TO homeward_app, homeward_auditor;

CREATE DOMAIN vacancy_source AS text CHECK (VALUE IN ('embassy', 'employer', 'authority', 'partner',
    'platform', 'website', 'press', 'diaspora', 'worker'));
CREATE DOMAIN verification_method AS text CHECK (VALUE IN ('embassy', 'employer_visit',
    'registry'));
CREATE DOMAIN vacancy_outlet AS text CHECK (VALUE IN ('authority', 'service_platform', 'branch',
    'informant', 'website', 'social_media', 'job_fair'));
CREATE DOMAIN vacancy_state AS text CHECK (VALUE IN ('collected', 'screened', 'verified',
    'transmitted', 'published', 'matched', 'feedback_received', 'expired', 'withdrawn',
    'rejected_fake'));
-- What the labour information network brings in, until workers read it or it is put aside.
CREATE TABLE vacancy (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    title short_text NOT NULL,
    body long_text NOT NULL,
    language language NOT NULL,
    source short_text NOT NULL,
    source_kind vacancy_source NOT NULL,
    url short_text,
    employer_name short_text,
    destination country NOT NULL,
    place short_text,
    occupation occupation,
    headcount int CHECK (headcount BETWEEN 1 AND 10000),
    pay_minor minor_units CHECK (pay_minor > 0),
    pay_currency currency,
    pay_unit pay_unit,
    -- Null until it is stated; an empty list states that the worker pays nothing.
    worker_costs jsonb CHECK (jsonb_typeof(worker_costs) = 'array'),
    valid_until date,
    collected_by uuid NOT NULL,
    screened_by uuid,
    verified_by uuid,
    verified_on date,
    verification_method verification_method,
    verification_evidence long_text,
    authenticity_score int CHECK (authenticity_score BETWEEN 0 AND 100),
    channel vacancy_outlet,
    -- Whom an informant is, by the record that a second person authorised.
    sub_agent_id uuid,
    transmitted_to short_text,
    published_on date,
    reached int NOT NULL DEFAULT 0 CHECK (reached >= 0),
    job_order_id uuid,
    ended_because long_text,
    state vacancy_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT vacancy_pay_is_whole CHECK (num_nulls(pay_minor, pay_currency, pay_unit) IN (0, 3)),
    CONSTRAINT vacancy_verification_is_whole CHECK (num_nulls(verified_by, verified_on,
        verification_method, verification_evidence, authenticity_score) IN (0, 5)),
    CONSTRAINT vacancy_verified_by_another CHECK (verified_by <> collected_by),
    CONSTRAINT vacancy_informs_through_one CHECK (sub_agent_id IS NULL OR channel = 'informant'),
    -- R-INF-001, held here as well: what workers read was verified, and has an end.
    CONSTRAINT vacancy_published_is_verified CHECK (state NOT IN ('published', 'matched',
        'feedback_received') OR (verified_by IS NOT NULL AND valid_until IS NOT NULL
        AND published_on IS NOT NULL)),
    CONSTRAINT vacancy_sub_agent
        FOREIGN KEY (agency_id, sub_agent_id) REFERENCES sub_agent (agency_id, id),
    CONSTRAINT vacancy_job_order
        FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order (agency_id, id)
);
CREATE INDEX vacancy_of_job_order ON vacancy (agency_id, job_order_id);
CREATE INDEX vacancy_of_state ON vacancy (agency_id, state, id);
CREATE INDEX vacancy_by_channel ON vacancy (agency_id, channel, id);
CREATE INDEX vacancy_by_destination ON vacancy (agency_id, destination, id);
CREATE INDEX vacancy_by_occupation ON vacancy (agency_id, occupation, id);
CREATE INDEX vacancy_by_source_kind ON vacancy (agency_id, source_kind, id);
CREATE INDEX vacancy_by_valid_until ON vacancy (agency_id, valid_until, id);
CREATE INDEX vacancy_of_sub_agent ON vacancy (agency_id, sub_agent_id);
CALL core.case_table('vacancy', clearance => 'none', because => 'it comes before any order');

CREATE DOMAIN feedback_giver AS text CHECK (VALUE IN ('worker', 'family', 'employer', 'embassy',
    'authority', 'partner'));
CREATE TABLE vacancy_feedback (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    vacancy_id uuid NOT NULL,
    giver feedback_giver NOT NULL,
    feedback long_text NOT NULL,
    doubts_authenticity boolean NOT NULL,
    received_on date NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT vacancy_feedback_vacancy
        FOREIGN KEY (agency_id, vacancy_id) REFERENCES vacancy (agency_id, id)
);
CREATE INDEX vacancy_feedback_of_vacancy ON vacancy_feedback (agency_id, vacancy_id);
CREATE INDEX vacancy_feedback_by_giver ON vacancy_feedback (agency_id, giver, id);
CALL core.case_table('vacancy_feedback', clearance => 'none', because => 'it comes before any order');
