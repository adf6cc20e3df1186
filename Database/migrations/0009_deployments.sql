-- 0009: deployments: one leg of work at one site.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE deployment (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    site_id uuid NOT NULL,
    planned_departure date NOT NULL,
    planned_end date NOT NULL,
    interviewed_on date,
    interviewed_by uuid,
    interview_language text,
    interview_no_other_fees boolean,
    interview_holds_papers boolean,
    interview_understands boolean,
    cleared_on date,
    cleared_by uuid,
    departed_on date,
    arrived_on date,
    working_since date,
    ended_on date,
    end_reason text CHECK (end_reason IN
        ('completed', 'ended_early_no_fault', 'ended_early_worker_fault', 'illness', 'injury',
         'death', 'other')),
    last_check_in date,
    next_check_in date,
    state text NOT NULL CHECK (state IN
        ('planned', 'cleared', 'departed', 'arrived', 'working', 'ended', 'cancelled')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT deployment_dates CHECK (planned_end > planned_departure),
    CONSTRAINT deployment_in_order CHECK (departed_on >= cleared_on
        AND departed_on < planned_end AND arrived_on >= departed_on
        AND working_since >= arrived_on AND ended_on >= departed_on),
    CONSTRAINT deployment_interview_is_whole CHECK (
        num_nulls(interviewed_on, interviewed_by, interview_language, interview_no_other_fees,
            interview_holds_papers, interview_understands) IN (0, 6)),
    CONSTRAINT deployment_cleared_by_another CHECK (cleared_by <> interviewed_by),
    CONSTRAINT deployment_cleared_when CHECK (state IN ('planned', 'cancelled')
        OR (cleared_on IS NOT NULL AND cleared_by IS NOT NULL AND interviewed_by IS NOT NULL)),
    CONSTRAINT deployment_departed_when CHECK (
        state NOT IN ('departed', 'arrived', 'working', 'ended') OR departed_on IS NOT NULL),
    CONSTRAINT deployment_arrived_when
        CHECK (state NOT IN ('arrived', 'working') OR arrived_on IS NOT NULL),
    CONSTRAINT deployment_working_when CHECK (state <> 'working' OR working_since IS NOT NULL),
    CONSTRAINT deployment_ended_when CHECK (
        (state = 'ended') = (ended_on IS NOT NULL)
        AND (state = 'ended') = (end_reason IS NOT NULL)),
    -- Nobody is lost: whoever is abroad has a next check-in.
    CONSTRAINT deployment_abroad_has_check_in CHECK (
        state NOT IN ('departed', 'arrived', 'working') OR next_check_in IS NOT NULL),
    -- Nobody is in two places at once: not in the plans, and not in what came of them. An ended leg
    -- stands in no plan's way, or its true end could not be recorded while the next leg waits.
    CONSTRAINT deployment_one_at_a_time EXCLUDE USING gist (
        agency_id WITH =, person_id WITH =,
        daterange(coalesce(departed_on, planned_departure), planned_end, '[)') WITH &&)
        WHERE (state NOT IN ('ended', 'cancelled')),
    CONSTRAINT deployment_abroad_once EXCLUDE USING gist (
        agency_id WITH =, person_id WITH =, daterange(departed_on, ended_on, '[)') WITH &&)
        WHERE (departed_on IS NOT NULL),
    CONSTRAINT deployment_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT deployment_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT deployment_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id)
);
CREATE INDEX deployment_of_person ON deployment (agency_id, person_id);
CREATE INDEX deployment_of_case ON deployment (agency_id, case_file_id);
CREATE INDEX deployment_of_site ON deployment (agency_id, site_id);
COMMENT ON TABLE deployment IS 'Legs of work: one worker at one site.';
CALL house.case_table('deployment');
