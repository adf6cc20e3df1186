-- 0005: courses, enrolments, attendance, certificates. Decree 620 Art. 12: no training, no sending.

CREATE TABLE course (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    title text NOT NULL,
    destination text NOT NULL CHECK (destination ~ '^[A-Z]{2}$'),
    language text NOT NULL,
    topics text[] NOT NULL,
    hours int NOT NULL CHECK (hours > 0),
    state text NOT NULL CHECK (state IN ('offered', 'withdrawn')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT course_has_topics CHECK (cardinality(topics) > 0),
    CONSTRAINT course_topics_are_known CHECK (topics <@ ARRAY[
        'job_skills', 'safety', 'language', 'law', 'religion', 'customs', 'forced_labour',
        'trafficking', 'gender_violence', 'remittance', 'hotlines'])
);
COMMENT ON TABLE course IS 'Courses: topics, hours, language, destination.';
CALL house.case_table('course');

-- What the API shows of a course: the topics as JSON.
CREATE VIEW course_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, title, destination, language, to_jsonb(topics) AS topics, hours,
        state, created_at, updated_at
    FROM course;
GRANT SELECT ON course_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW course_shown IS 'Courses as the API shows them.';

CREATE TABLE enrolment (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    course_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_file_id uuid NOT NULL,
    certificate_number text,
    certified_on date,
    certificate_until date,
    state text NOT NULL
        CHECK (state IN ('enrolled', 'attending', 'certified', 'revoked', 'withdrawn')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT enrolment_certificate_number UNIQUE (agency_id, certificate_number),
    CONSTRAINT enrolment_certified_is_dated CHECK (state <> 'certified'
        OR (certified_on IS NOT NULL AND certificate_until > certified_on
            AND certificate_number IS NOT NULL)),
    CONSTRAINT enrolment_course FOREIGN KEY (agency_id, course_id) REFERENCES course (agency_id, id),
    CONSTRAINT enrolment_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT enrolment_case
        FOREIGN KEY (agency_id, case_file_id) REFERENCES case_file (agency_id, id)
);
-- Once at a time: whoever withdrew, or whose certificate is old or revoked, is trained again.
CREATE UNIQUE INDEX enrolment_once ON enrolment (agency_id, case_file_id, course_id)
    WHERE state IN ('enrolled', 'attending');
CREATE INDEX enrolment_of_case ON enrolment (agency_id, case_file_id);
CREATE INDEX enrolment_of_course ON enrolment (agency_id, course_id);
CREATE INDEX enrolment_of_person ON enrolment (agency_id, person_id);
COMMENT ON TABLE enrolment IS 'One person in one course, and the certificate it ends in.';
CALL house.case_table('enrolment');

-- One line a day and topic; what counts of a day is capped at eight hours when it is summed.
CREATE TABLE attendance (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    enrolment_id uuid NOT NULL,
    day date NOT NULL,
    topic text NOT NULL CONSTRAINT attendance_topic_is_known CHECK (topic IN (
        'job_skills', 'safety', 'language', 'law', 'religion', 'customs', 'forced_labour',
        'trafficking', 'gender_violence', 'remittance', 'hotlines')),
    seconds int NOT NULL CHECK (seconds BETWEEN 1 AND 86400),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT attendance_once UNIQUE (agency_id, enrolment_id, day, topic),
    CONSTRAINT attendance_enrolment
        FOREIGN KEY (agency_id, enrolment_id) REFERENCES enrolment (agency_id, id)
);
COMMENT ON TABLE attendance IS 'Who sat in which lesson for how long.';
CALL house.case_table('attendance');
