-- Cases: one placement of one person, the place kept for it, and the person's data that went abroad for it.

CREATE DOMAIN case_state AS text CHECK (VALUE IN ('open', 'closed', 'withdrawn'));
CREATE DOMAIN case_ending AS text CHECK (VALUE IN ('worker_withdrew', 'family_objected',
    'employer_withdrew', 'order_cancelled', 'contract_not_concluded', 'visa_refused',
    'residence_refused', 'exit_refused', 'requirements_not_met', 'failed_exam',
    'training_not_completed', 'documents_false', 'sanctions', 'corridor_closed', 'death', 'duplicate',
    'other'));
CREATE TABLE case_file (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    employer_id uuid NOT NULL,
    site_id uuid NOT NULL,
    job_order_id uuid,
    -- The project that is built there, of a contractor at home or from a third country.
    project_id uuid,
    sub_agent_id uuid,
    destination country NOT NULL,
    programme short_text NOT NULL,
    occupation occupation NOT NULL,
    planned_departure date NOT NULL,
    planned_end date NOT NULL,
    -- The application to the programme, where it came before the case was opened.
    applied_on date,
    -- The selection for the place, from which the waiting time runs, and the latest word to go on.
    selected_on date,
    reconfirmed_on date,
    hotline_card_on date,
    hotline_card_language language,
    data_consent_on date,
    opened_by uuid,
    -- Why it was given up; the words beside it are in the sealed payload of the event.
    end_reason case_ending,
    state case_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT case_file_ends_after_departure CHECK (planned_end > planned_departure),
    CONSTRAINT case_file_withdrawn_says_why CHECK ((state = 'withdrawn') = (end_reason IS NOT NULL)),
    CONSTRAINT case_file_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT case_file_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT case_file_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id),
    CONSTRAINT case_file_job_order
        FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order (agency_id, id),
    CONSTRAINT case_file_project FOREIGN KEY (agency_id, project_id) REFERENCES project (agency_id, id),
    CONSTRAINT case_file_sub_agent
        FOREIGN KEY (agency_id, sub_agent_id) REFERENCES sub_agent (agency_id, id)
);
CREATE INDEX case_file_of_person ON case_file (agency_id, person_id);
CREATE INDEX case_file_of_employer ON case_file (agency_id, employer_id);
CREATE INDEX case_file_of_site ON case_file (agency_id, site_id);
CREATE INDEX case_file_of_job_order ON case_file (agency_id, job_order_id);
CREATE INDEX case_file_of_project ON case_file (agency_id, project_id, id);
CREATE INDEX case_file_by_state ON case_file (agency_id, state, id);
CREATE INDEX case_file_by_end_reason ON case_file (agency_id, end_reason, id);
CREATE INDEX case_file_of_sub_agent ON case_file (agency_id, sub_agent_id, id);
CALL core.case_table('case_file', clearance => 'by_name');

CREATE VIEW case_parties WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, employer_id, site_id, job_order_id, project_id, sub_agent_id, destination,
        programme, occupation, planned_departure, planned_end,
        coalesce(applied_on, (created_at AT TIME ZONE 'Asia/Shanghai')::date) AS applied_on,
        greatest(selected_on, reconfirmed_on) AS waiting_since, hotline_card_on, data_consent_on,
        state, CASE WHEN state <> 'open' THEN updated_at END AS ended_at
    FROM case_file;
COMMENT ON VIEW case_parties IS 'Published: whom and what a case brings together, its days and its state. '
    'applied_on is the day on which it was opened where the application did not come before; waiting_since the '
    'last word of the place; ended_at is null while it is open, for nothing but a merge of two persons changes a '
    'case that has ended.';
GRANT SELECT ON case_parties TO homeward_app, homeward_auditor;

-- Decree 620 Art. 49 sends the staff of contracted projects to Decree 527.
CREATE VIEW case_channel WITH (security_invoker = true) AS
    SELECT c.agency_id, c.id, k.channel,
        CASE WHEN k.channel = 'contracted_project' THEN 'contracted_project' ELSE 'cooperation' END AS regime
    FROM case_file c
    JOIN corridor_known k ON k.agency_id = c.agency_id AND k.origin = 'CN'
        AND k.destination = c.destination AND k.programme = c.programme;
COMMENT ON VIEW case_channel IS 'Published: by which channel a case goes and which law governs it; no row where no '
    'corridor is on record.';
GRANT SELECT ON case_channel TO homeward_app, homeward_auditor;

CREATE DOMAIN reservation_state AS text CHECK (VALUE IN ('held', 'placed', 'released'));
CREATE TABLE reservation (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    pool_member_id uuid,
    job_order_id uuid NOT NULL,
    case_id uuid,
    reserved_on date NOT NULL,
    -- The last day; on the next one the place is free again, whatever the state says.
    reserved_until date NOT NULL,
    released_on date,
    state reservation_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT reservation_at_most_30_days
        CHECK (reserved_until BETWEEN reserved_on AND reserved_on + 30),
    CONSTRAINT reservation_placed_has_case CHECK (state <> 'placed' OR case_id IS NOT NULL),
    CONSTRAINT reservation_released_when CHECK ((state = 'released') = (released_on IS NOT NULL)),
    CONSTRAINT reservation_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT reservation_member
        FOREIGN KEY (agency_id, pool_member_id) REFERENCES pool_member (agency_id, id),
    CONSTRAINT reservation_job_order
        FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order (agency_id, id),
    CONSTRAINT reservation_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
CREATE INDEX reservation_of_person ON reservation (agency_id, person_id);
CREATE INDEX reservation_of_member ON reservation (agency_id, pool_member_id);
CREATE INDEX reservation_of_job_order ON reservation (agency_id, job_order_id);
CREATE INDEX reservation_of_case ON reservation (agency_id, case_id);
CREATE UNIQUE INDEX reservation_once ON reservation (agency_id, person_id) WHERE state = 'held';
CREATE INDEX reservation_by_state ON reservation (agency_id, state, id);
CALL core.case_table('reservation', clearance => 'of_case_or_person');

CREATE DOMAIN transferred_kind AS text CHECK (VALUE IN ('identity', 'contact', 'passport',
    'qualification', 'medical', 'bank', 'family'));
CREATE DOMAIN legal_route AS text CHECK (VALUE IN ('security_assessment', 'certification',
    'standard_contract', 'contract_necessity', 'staff_management', 'legal_duty', 'emergency'));
CREATE DOMAIN transfer_state AS text CHECK (VALUE IN ('recorded', 'stopped'));
CREATE TABLE transfer (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    employer_id uuid NOT NULL,
    country country NOT NULL,
    kinds transferred_kind[] NOT NULL CHECK (cardinality(kinds) > 0),
    purpose short_text NOT NULL,
    -- PIPL Art. 38 and the provisions of 2024 on cross-border data flows, Art. 5.
    legal_route legal_route NOT NULL,
    -- The impact assessment of PIPL Art. 55, which is kept for three years.
    assessment short_text NOT NULL,
    assessed_on date NOT NULL,
    transferred_on date NOT NULL,
    stopped_on date,
    state transfer_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT transfer_follows_its_assessment CHECK (assessed_on <= transferred_on),
    CONSTRAINT transfer_stopped_when CHECK ((state = 'stopped') = (stopped_on IS NOT NULL)),
    CONSTRAINT transfer_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT transfer_case FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT transfer_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX transfer_of_person ON transfer (agency_id, person_id);
CREATE INDEX transfer_of_case ON transfer (agency_id, case_id);
CREATE INDEX transfer_of_employer ON transfer (agency_id, employer_id);
CREATE INDEX transfer_by_state ON transfer (agency_id, state, id);
CALL core.case_table('transfer', clearance => 'of_case');

CREATE VIEW transfer_known WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, employer_id, transferred_on FROM transfer;
COMMENT ON VIEW transfer_known IS 'Published: whose data were sent to which employer on which day.';
GRANT SELECT ON transfer_known TO homeward_app, homeward_auditor;

-- What a page shows of a transfer: arrays as JSON.
CREATE VIEW transfer_page WITH (security_invoker = true) AS
SELECT agency_id, id, version, person_id, case_id, employer_id, country,
    to_json(kinds) AS kinds, purpose, legal_route, assessment, assessed_on, transferred_on,
    stopped_on, state, created_at, updated_at
FROM transfer;
COMMENT ON VIEW transfer_page IS 'Transfers as a page shows them, their kinds as JSON.';
GRANT SELECT ON transfer_page TO homeward_app, homeward_auditor;

-- These two tables belong to features that a case builds on, and so are made before it.
ALTER TABLE guide_handout ADD CONSTRAINT guide_handout_case
    FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id);
ALTER TABLE job_order_place ADD CONSTRAINT job_order_place_case
    FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id);
