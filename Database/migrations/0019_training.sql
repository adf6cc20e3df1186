-- 0019: Training made whole: versions of courses, tests, what voids a certificate, language and skill
-- results. What is new on old tables may be null: a default would change the digests of rows on record.

ALTER TABLE course DROP CONSTRAINT course_state_check;
ALTER TABLE course ADD CONSTRAINT course_state_check
    CHECK (state IN ('offered', 'withdrawn', 'superseded'));
ALTER TABLE course
    -- Counts the versions of a course; null is the first.
    ADD COLUMN edition int CHECK (edition > 1),
    ADD COLUMN supersedes_id uuid,
    ADD COLUMN provider text,
    -- Null is before departure.
    ADD COLUMN held text CONSTRAINT course_held_is_known
        CHECK (held IN ('before_departure', 'after_entry')),
    -- Hours of each topic, in the order of topics; null where only the sum counts.
    ADD COLUMN topic_hours int[],
    -- Out of 100; null where the course ends without a test.
    ADD COLUMN pass_mark int CHECK (pass_mark BETWEEN 1 AND 100),
    ADD CONSTRAINT course_topic_hours_fit
        CHECK (topic_hours IS NULL OR cardinality(topic_hours) = cardinality(topics)),
    ADD CONSTRAINT course_supersedes
        FOREIGN KEY (agency_id, supersedes_id) REFERENCES course (agency_id, id);
-- A course has one next version at most, so that its versions are a line and no tree.
CREATE UNIQUE INDEX course_superseded_once ON course (agency_id, supersedes_id);

DROP VIEW course_shown;
CREATE VIEW course_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, title, destination, language, to_jsonb(topics) AS topics,
        to_jsonb(topic_hours) AS topic_hours, hours, provider,
        coalesce(held, 'before_departure') AS held, pass_mark, coalesce(edition, 1) AS edition,
        supersedes_id, state, created_at, updated_at
    FROM course;
GRANT SELECT ON course_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW course_shown IS 'Courses as the API shows them.';

ALTER TABLE enrolment DROP CONSTRAINT enrolment_state_check;
ALTER TABLE enrolment ADD CONSTRAINT enrolment_state_check CHECK (state IN ('enrolled', 'attending',
    'completed', 'tested', 'failed', 'retake', 'certified', 'expired', 'revoked', 'withdrawn'));
ALTER TABLE enrolment
    ADD COLUMN completed_on date,
    -- For what the certificate was issued: it is void once the case names another.
    ADD COLUMN certified_occupation text CHECK (certified_occupation ~ '^[0-9]{4}$'),
    ADD COLUMN certified_employer_id uuid,
    -- Whether the host claims the shorter lectures after entry (JP-TITR Art. 10(2)(vii)).
    ADD COLUMN relief_claimed boolean,
    ADD CONSTRAINT enrolment_certified_employer
        FOREIGN KEY (agency_id, certified_employer_id) REFERENCES employer (agency_id, id);
CREATE INDEX enrolment_of_certified_employer ON enrolment (agency_id, certified_employer_id);
DROP INDEX enrolment_once;
CREATE UNIQUE INDEX enrolment_once ON enrolment (agency_id, case_file_id, course_id)
    WHERE state IN ('enrolled', 'attending', 'completed', 'tested', 'failed', 'retake');

CREATE TABLE exam (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    enrolment_id uuid NOT NULL,
    attempt int NOT NULL CHECK (attempt > 0),
    taken_on date NOT NULL,
    score int NOT NULL CHECK (score BETWEEN 0 AND 100),
    -- The mark of the course's version on the day, so that a later version changes no result.
    pass_mark int NOT NULL CHECK (pass_mark BETWEEN 1 AND 100),
    examiner text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT exam_once UNIQUE (agency_id, enrolment_id, attempt),
    CONSTRAINT exam_enrolment
        FOREIGN KEY (agency_id, enrolment_id) REFERENCES enrolment (agency_id, id)
);
COMMENT ON TABLE exam IS 'Tests that a worker took at the end of a course, each attempt by itself.';
CALL house.case_table('exam');

CREATE VIEW exam_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, enrolment_id, attempt, taken_on, score, pass_mark,
        score >= pass_mark AS is_passed, examiner, created_at, updated_at
    FROM exam;
GRANT SELECT ON exam_shown TO homeward_app, homeward_auditor;
COMMENT ON VIEW exam_shown IS 'Tests as the API shows them.';

CREATE TABLE qualification (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN
        ('jlpt', 'jft_basic', 'language_test', 'eps_topik', 'eps_roster', 'skill_test')),
    level text CHECK (level IN ('n5', 'n4', 'n3', 'n2', 'n1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    language text,
    number text,
    score int CHECK (score >= 0),
    passed_on date NOT NULL,
    valid_until date,
    state text NOT NULL CHECK (state IN ('valid', 'revoked')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT qualification_dates CHECK (valid_until > passed_on),
    CONSTRAINT qualification_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE UNIQUE INDEX qualification_once ON qualification (agency_id, person_id, kind, passed_on)
    WHERE state = 'valid';
CREATE INDEX qualification_of_person ON qualification (agency_id, person_id);
COMMENT ON TABLE qualification IS
    'Language and skill results of a person, and places on a roster, each with its end.';
CALL house.case_table('qualification');
