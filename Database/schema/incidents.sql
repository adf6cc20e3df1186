-- Incidents: an emergency that touches many (Decree 620 Art. 17).

CREATE DOMAIN incident_kind AS text CHECK (VALUE IN ('labour_dispute', 'protest', 'accident',
    'illness_outbreak', 'violence', 'war', 'public_order', 'disaster', 'missing', 'other'));
CREATE DOMAIN incident_grade AS text CHECK (VALUE IN ('I', 'II', 'III', 'IV'));
CREATE DOMAIN incident_state AS text CHECK (VALUE IN ('reported', 'graded', 'responding',
    'contained', 'follow_up', 'final_report', 'closed'));
CREATE TABLE incident (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    country country NOT NULL,
    site_id uuid,
    place short_text NOT NULL,
    kind incident_kind NOT NULL,
    happened_at timestamptz NOT NULL,
    -- The clocks of the reports run from here.
    heard_at timestamptz NOT NULL,
    dead int NOT NULL CHECK (dead >= 0),
    injured int NOT NULL CHECK (injured >= 0),
    missing int NOT NULL CHECK (missing >= 0),
    affected int NOT NULL CHECK (affected >= 0),
    narrative_sealed bytea NOT NULL,
    -- The lowest grade that these numbers allow, and the one that was given.
    least_grade incident_grade NOT NULL,
    grade incident_grade,
    graded_at timestamptz,
    graded_by uuid,
    -- First report, to each of the two; the newest continuing report; final report.
    embassy_told_at timestamptz,
    embassy_proof short_text,
    authority_told_at timestamptz,
    authority_proof short_text,
    counted_at timestamptz,
    continuing_reports int NOT NULL DEFAULT 0 CHECK (continuing_reports >= 0),
    continued_at timestamptz,
    continued_reference short_text,
    contained_at timestamptz,
    final_at timestamptz,
    final_reference short_text,
    final_by uuid,
    lessons_sealed bytea,
    plan_revised boolean,
    closed_at timestamptz,
    closed_by uuid,
    state incident_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT incident_heard_after_it_happened CHECK (heard_at >= happened_at),
    CONSTRAINT incident_grade_is_whole CHECK ((grade IS NULL) = (graded_at IS NULL)
        AND (grade IS NULL) = (graded_by IS NULL) AND (state = 'reported' OR grade IS NOT NULL)),
    CONSTRAINT incident_embassy_is_whole
        CHECK ((embassy_told_at IS NULL) = (embassy_proof IS NULL)),
    CONSTRAINT incident_authority_is_whole
        CHECK ((authority_told_at IS NULL) = (authority_proof IS NULL)),
    CONSTRAINT incident_told_after_it_was_heard
        CHECK (embassy_told_at >= heard_at AND authority_told_at >= heard_at),
    CONSTRAINT incident_continued_is_whole CHECK ((continued_at IS NULL)
        = (continued_reference IS NULL) AND (continued_at IS NULL) = (continuing_reports = 0)),
    -- Whoever must hear of it first has heard before the final report goes out.
    CONSTRAINT incident_final_is_whole CHECK ((final_at IS NULL) = (final_reference IS NULL)
        AND (final_at IS NULL) = (final_by IS NULL) AND (state NOT IN ('final_report', 'closed')
            OR (final_at IS NOT NULL AND embassy_told_at IS NOT NULL
                AND authority_told_at IS NOT NULL))),
    CONSTRAINT incident_closed_with_lessons CHECK (state <> 'closed' OR (lessons_sealed IS NOT NULL
        AND plan_revised IS NOT NULL AND closed_at IS NOT NULL AND closed_by IS NOT NULL)),
    -- R-AUD-002: whoever wrote the final report does not close.
    CONSTRAINT incident_closed_by_another CHECK (closed_by <> final_by),
    CONSTRAINT incident_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id)
);
CREATE INDEX incident_of_site ON incident (agency_id, site_id);
CREATE INDEX incident_by_country ON incident (agency_id, country, id);
CREATE INDEX incident_by_state ON incident (agency_id, state, id);
CREATE INDEX incident_by_grade ON incident (agency_id, grade, id);
CALL core.case_table('incident', clearance => 'none', because => 'it concerns whoever is abroad already');

CREATE DOMAIN person_condition AS text CHECK (VALUE IN ('unknown', 'safe', 'injured', 'missing',
    'dead'));
-- The head count. Whoever is in it was abroad when it happened, so their clearance is spent: that the
-- row counts among the records of the case voids none.
CREATE TABLE incident_person (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    incident_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    -- The deployment on which the worker was there; it names the site and the crew.
    deployment_id uuid NOT NULL,
    condition person_condition NOT NULL,
    learnt_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT incident_person_once UNIQUE (agency_id, incident_id, case_id),
    CONSTRAINT incident_person_learnt_when CHECK ((condition = 'unknown') = (learnt_at IS NULL)),
    CONSTRAINT incident_person_incident
        FOREIGN KEY (agency_id, incident_id) REFERENCES incident (agency_id, id),
    CONSTRAINT incident_person_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT incident_person_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT incident_person_deployment
        FOREIGN KEY (agency_id, deployment_id) REFERENCES deployment (agency_id, id)
);
CREATE INDEX incident_person_of_incident ON incident_person (agency_id, incident_id, id);
CREATE INDEX incident_person_of_person ON incident_person (agency_id, person_id, id);
CREATE INDEX incident_person_of_case ON incident_person (agency_id, case_id, id);
CREATE INDEX incident_person_of_deployment ON incident_person (agency_id, deployment_id);
CREATE INDEX incident_person_by_condition ON incident_person (agency_id, condition, id);
CALL core.case_table('incident_person', clearance => 'of_case');
