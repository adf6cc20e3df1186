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
    departed_on date,
    arrived_on date,
    working_since date,
    ended_on date,
    end_reason text,
    next_check_in date,
    state text NOT NULL CHECK (state IN
        ('planned', 'cleared', 'departed', 'arrived', 'working', 'ended', 'cancelled')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT deployment_dates CHECK (planned_end > planned_departure),
    CONSTRAINT deployment_departed_when CHECK (state NOT IN ('departed', 'arrived', 'working')
        OR departed_on IS NOT NULL),
    -- Nobody is in two places at once.
    CONSTRAINT deployment_one_at_a_time EXCLUDE USING gist (
        agency_id WITH =, person_id WITH =,
        daterange(planned_departure, coalesce(ended_on, planned_end), '[)') WITH &&)
        WHERE (state <> 'cancelled'),
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
