-- Diary: working days, duties with their clocks and reminders, and warnings that two people took upon
-- themselves.

CREATE DOMAIN calendar_state AS text CHECK (VALUE IN ('provisional', 'confirmed', 'superseded'));
CREATE TABLE work_calendar (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    country country NOT NULL,
    year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    -- [{"date": "2026-10-01", "worked": false, "source": "…"}]
    days jsonb NOT NULL CHECK (jsonb_typeof(days) = 'array'),
    source short_text NOT NULL,
    loaded_by uuid NOT NULL,
    confirmed_by uuid,
    state calendar_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id)
);
-- A confirmed year counts until a second person has confirmed the one that takes its place.
CREATE UNIQUE INDEX work_calendar_once ON work_calendar (agency_id, country, year, state)
    WHERE state <> 'superseded';
CALL core.case_table('work_calendar', clearance => 'none',
    because => 'a new year would void every clearance; the departure asks with the newest');

-- Numbers of law or policy that may change without a release; what ships holds where no row is confirmed.
CREATE DOMAIN threshold_code AS text CHECK (VALUE IN ('incident_first_dead', 'incident_first_people',
    'incident_second_dead', 'incident_second_people', 'incident_third_dead', 'incident_third_people',
    'reserve_least', 'plan_months', 'diligence_months', 'complaint_limit', 'selection_days',
    'exit_declaration_days', 'certificate_months', 'custody_days', 'rate_days', 'survey_percent',
    'managers_on_site', 'managers_on_site_warning', 'check_in_first_days', 'check_in_second_days',
    'check_in_third_days', 'check_in_later_months', 'check_ins_missed', 'reopen_days', 'override_days'));
CREATE DOMAIN threshold_state AS text CHECK (VALUE IN ('proposed', 'confirmed', 'superseded',
    'withdrawn'));
CREATE TABLE threshold (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    code threshold_code NOT NULL,
    -- In the unit of the code; of an amount its minor units.
    value bigint NOT NULL CHECK (value > 0),
    currency currency,
    effective_from date NOT NULL,
    -- The day on which the next one begins.
    effective_until date,
    source short_text NOT NULL,
    to_confirm boolean NOT NULL,
    proposed_by uuid NOT NULL,
    confirmed_by uuid,
    state threshold_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT threshold_money_has_currency
        CHECK ((code = 'reserve_least') = (currency IS NOT NULL)),
    CONSTRAINT threshold_period CHECK (effective_until > effective_from),
    CONSTRAINT threshold_confirmed_by_another CHECK (confirmed_by <> proposed_by),
    CONSTRAINT threshold_confirmed_by_someone
        CHECK ((state IN ('confirmed', 'superseded')) = (confirmed_by IS NOT NULL)),
    -- One value is in force on a day.
    CONSTRAINT threshold_one_at_a_time EXCLUDE USING gist (agency_id WITH =, code WITH =,
        daterange(effective_from, effective_until) WITH &&) WHERE (state = 'confirmed')
);
CREATE UNIQUE INDEX threshold_proposed_once ON threshold (agency_id, code, effective_from)
    WHERE state = 'proposed';
CALL core.case_table('threshold', clearance => 'none',
    because => 'a new value would void every clearance; the departure asks with the newest');

CREATE DOMAIN duty_owner AS text CHECK (VALUE IN ('director', 'recruiter', 'trainer', 'document',
    'finance', 'compliance', 'welfare', 'manager', 'medical'));
CREATE DOMAIN task_state AS text CHECK (VALUE IN ('open', 'done', 'void'));
CREATE TABLE task (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    duty text NOT NULL,
    rule_id text,
    title text NOT NULL,
    subject_noun text NOT NULL,
    subject_id uuid NOT NULL,
    subject text NOT NULL,
    person_id uuid,
    case_id uuid,
    owner_role duty_owner NOT NULL,
    owner_id uuid,
    due_at timestamptz NOT NULL,
    due_on date NOT NULL,
    zone text NOT NULL,
    basis text NOT NULL,
    -- Hours before the due instant at which the owner is reminded; 0 is the instant itself.
    reminders int[] NOT NULL,
    next_reminder_at timestamptz,
    -- Whether the owner may finish it by hand: no step of the system ends it by itself.
    by_hand boolean NOT NULL,
    -- Why it outlives the case that it belongs to; null where it ends with it.
    stays_because text,
    note short_text,
    done_at timestamptz,
    done_by uuid,
    escalated_at timestamptz,
    state task_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT task_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT task_case FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT task_owner FOREIGN KEY (agency_id, owner_id) REFERENCES staff (agency_id, id)
);
CREATE UNIQUE INDEX task_once ON task (agency_id, subject_id, duty) WHERE state = 'open';
CREATE INDEX task_due ON task (agency_id, due_at) WHERE state = 'open';
-- The clock asks across agencies: what is due is found by its moment, and not by reading all.
CREATE INDEX task_to_remind ON task (next_reminder_at, agency_id) WHERE state = 'open';
CREATE INDEX task_of_person ON task (agency_id, person_id);
CREATE INDEX task_of_case ON task (agency_id, case_id);
CREATE INDEX task_of_owner ON task (agency_id, owner_id);
CREATE INDEX task_by_state ON task (agency_id, state, id);
CREATE INDEX task_by_duty ON task (agency_id, duty, id);
CREATE INDEX task_by_role ON task (agency_id, owner_role, id);
CALL core.case_table('task', clearance => 'none', because => 'it lives beside the gate');

CREATE VIEW task_open WITH (security_invoker = true) AS
    SELECT agency_id, id, duty, subject_id, person_id, case_id, created_at AS opened_at
    FROM task WHERE state = 'open';
COMMENT ON VIEW task_open IS 'Published: the duties that wait, each with what it is about.';
GRANT SELECT ON task_open TO homeward_app, homeward_auditor;

-- The ledger of reminders: a server that slept sends each window once, and none twice.
CREATE TABLE task_reminder (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    task_id uuid NOT NULL,
    -- Hours before the due instant; 0 is the instant itself, negative ones are after it.
    hours_before int NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT task_reminder_once UNIQUE (agency_id, task_id, hours_before),
    CONSTRAINT task_reminder_task FOREIGN KEY (agency_id, task_id) REFERENCES task (agency_id, id)
);
CALL core.case_table('task_reminder', clearance => 'none', because => 'it lives beside the gate');

-- The clock of reminders serves every agency, so it may ask which ones have something due, and only that.
GRANT SELECT ON task TO homeward_owner;
CREATE POLICY due ON task FOR SELECT TO homeward_owner USING (true);
CREATE FUNCTION core.agencies_to_remind(moment timestamptz)
    RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT DISTINCT agency_id FROM public.task WHERE state = 'open' AND next_reminder_at <= moment
$$;
ALTER FUNCTION core.agencies_to_remind OWNER TO homeward_owner;
REVOKE ALL ON FUNCTION core.agencies_to_remind FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.agencies_to_remind TO homeward_app;
COMMENT ON FUNCTION core.agencies_to_remind IS 'Agencies with a reminder that is due.';

CREATE DOMAIN override_state AS text CHECK (VALUE IN ('asked', 'granted', 'declined', 'withdrawn'));
-- A warning may stop a case or a person's step, an employer's approval, an order's opening, a licence's
-- application or a sub-agent's authorisation.
CREATE TABLE rule_override (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    rule_id short_text NOT NULL,
    step short_text NOT NULL,
    case_id uuid,
    person_id uuid,
    employer_id uuid,
    job_order_id uuid,
    licence_id uuid,
    sub_agent_id uuid,
    reason long_text NOT NULL,
    valid_until date NOT NULL,
    asked_by uuid NOT NULL,
    asked_by_human uuid NOT NULL,
    granted_by uuid,
    granted_at timestamptz,
    state override_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT rule_override_of_one CHECK (num_nonnulls(
        case_id, person_id, employer_id, job_order_id, licence_id, sub_agent_id) = 1),
    CONSTRAINT rule_override_granted_by_someone
        CHECK (state <> 'granted' OR (granted_by IS NOT NULL AND granted_at IS NOT NULL)),
    CONSTRAINT rule_override_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT rule_override_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT rule_override_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT rule_override_job_order
        FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order (agency_id, id),
    CONSTRAINT rule_override_licence
        FOREIGN KEY (agency_id, licence_id) REFERENCES licence (agency_id, id),
    CONSTRAINT rule_override_sub_agent
        FOREIGN KEY (agency_id, sub_agent_id) REFERENCES sub_agent (agency_id, id)
);
CREATE INDEX rule_override_of_case ON rule_override (agency_id, case_id);
CREATE INDEX rule_override_of_person ON rule_override (agency_id, person_id);
CREATE INDEX rule_override_of_employer ON rule_override (agency_id, employer_id, id);
CREATE INDEX rule_override_of_job_order ON rule_override (agency_id, job_order_id, id);
CREATE INDEX rule_override_of_licence ON rule_override (agency_id, licence_id, id);
CREATE INDEX rule_override_by_rule_id ON rule_override (agency_id, rule_id, id);
CREATE INDEX rule_override_by_state ON rule_override (agency_id, state, id);
CREATE INDEX rule_override_by_step ON rule_override (agency_id, step, id);
CREATE INDEX rule_override_of_sub_agent ON rule_override (agency_id, sub_agent_id, id);
CALL core.case_table('rule_override', clearance => 'none', because => 'the departure asks for it anew');
