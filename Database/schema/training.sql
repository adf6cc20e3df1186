-- Training: courses, enrolments, attendance, tests and certificates, results that a person brings along, and what
-- language institutes teach after the arrival. Decree 620 Art. 12: no training, no sending.

CREATE DOMAIN course_place AS text CHECK (VALUE IN ('before_departure', 'after_entry'));
CREATE DOMAIN topic AS text CHECK (VALUE IN ('job_skills', 'safety', 'language', 'law', 'religion',
    'customs', 'forced_labour', 'trafficking', 'gender_violence', 'remittance', 'hotlines'));
CREATE DOMAIN course_state AS text CHECK (VALUE IN ('offered', 'withdrawn', 'superseded'));
CREATE TABLE course (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    -- Counts the versions of a course; null is the first.
    edition int CHECK (edition > 1),
    supersedes_id uuid,
    title short_text NOT NULL,
    -- Who teaches it; null is the agency itself.
    provider_id uuid,
    destination country NOT NULL,
    language language NOT NULL,
    -- Null is before departure.
    held course_place,
    topics topic[] NOT NULL,
    -- Hours of each topic, in the order of topics; null where only the sum counts.
    topic_hours int[],
    hours int NOT NULL CHECK (hours > 0),
    -- Out of 100; null where the course ends without a test.
    pass_mark int CHECK (pass_mark BETWEEN 1 AND 100),
    state course_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT course_has_topics CHECK (cardinality(topics) > 0),
    CONSTRAINT course_topic_hours_fit
        CHECK (topic_hours IS NULL OR cardinality(topic_hours) = cardinality(topics)),
    CONSTRAINT course_provider FOREIGN KEY (agency_id, provider_id) REFERENCES body (agency_id, id),
    CONSTRAINT course_supersedes
        FOREIGN KEY (agency_id, supersedes_id) REFERENCES course (agency_id, id)
);
-- A course has one next version at most, so that its versions are a line and no tree.
CREATE UNIQUE INDEX course_superseded_once ON course (agency_id, supersedes_id);
CREATE INDEX course_of_provider ON course (agency_id, provider_id);
CALL core.case_table('course', clearance => 'by_name');

-- What the API shows of a course: the topics as JSON.
CREATE VIEW course_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, title, destination, language, to_jsonb(topics) AS topics,
        to_jsonb(topic_hours) AS topic_hours, hours, provider_id,
        coalesce(held, 'before_departure') AS held, pass_mark, coalesce(edition, 1) AS edition,
        supersedes_id, state, created_at, updated_at
    FROM course;
COMMENT ON VIEW course_shown IS 'Courses as the API shows them.';
GRANT SELECT ON course_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN enrolment_state AS text CHECK (VALUE IN ('enrolled', 'attending', 'completed',
    'tested', 'failed', 'retake', 'certified', 'expired', 'revoked', 'withdrawn'));
CREATE TABLE enrolment (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    course_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    -- Null is the day on which the record was made.
    enrolled_on date,
    -- Whether the host claims the shorter lectures after entry (JP-TITR Art. 10(2)(vii)).
    relief_claimed boolean,
    completed_on date,
    certificate_number short_text,
    certified_on date,
    certificate_until date,
    -- For what the certificate was issued: it is void once the case names another.
    certified_occupation occupation,
    certified_employer_id uuid,
    state enrolment_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT enrolment_certificate_number UNIQUE (agency_id, certificate_number),
    CONSTRAINT enrolment_certified_is_dated CHECK (state <> 'certified'
        OR (certified_on IS NOT NULL AND certificate_until > certified_on
            AND certificate_number IS NOT NULL)),
    CONSTRAINT enrolment_course FOREIGN KEY (agency_id, course_id) REFERENCES course (agency_id, id),
    CONSTRAINT enrolment_person FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT enrolment_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
    CONSTRAINT enrolment_certified_employer
        FOREIGN KEY (agency_id, certified_employer_id) REFERENCES employer (agency_id, id)
);
-- Once at a time: whoever withdrew, or whose certificate is old or revoked, is trained again.
CREATE UNIQUE INDEX enrolment_once ON enrolment (agency_id, case_id, course_id)
    WHERE state IN ('enrolled', 'attending', 'completed', 'tested', 'failed', 'retake');
CREATE INDEX enrolment_of_case ON enrolment (agency_id, case_id);
CREATE INDEX enrolment_of_course ON enrolment (agency_id, course_id);
CREATE INDEX enrolment_of_person ON enrolment (agency_id, person_id);
CREATE INDEX enrolment_of_certified_employer ON enrolment (agency_id, certified_employer_id);
CREATE INDEX enrolment_by_state ON enrolment (agency_id, state, id);
CALL core.case_table('enrolment', clearance => 'of_case');

CREATE VIEW training_certified WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, case_id, certificate_number, certified_on, certificate_until,
        state = 'certified' AS is_valid
    FROM enrolment WHERE state IN ('certified', 'expired');
COMMENT ON VIEW training_certified IS 'Published: certificates of training that were issued and not taken back; '
    'is_valid until they run out.';
GRANT SELECT ON training_certified TO homeward_app, homeward_auditor;

-- One line a day and topic; what counts of a day is capped at eight hours when it is summed.
CREATE TABLE attendance (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    enrolment_id uuid NOT NULL,
    day date NOT NULL,
    topic topic NOT NULL,
    seconds int NOT NULL CHECK (seconds BETWEEN 1 AND 86400),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT attendance_once UNIQUE (agency_id, enrolment_id, day, topic),
    CONSTRAINT attendance_enrolment
        FOREIGN KEY (agency_id, enrolment_id) REFERENCES enrolment (agency_id, id)
);
CALL core.case_table('attendance', clearance => 'of_enrolment');

CREATE TABLE exam (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    enrolment_id uuid NOT NULL,
    attempt int NOT NULL CHECK (attempt > 0),
    taken_on date NOT NULL,
    score int NOT NULL CHECK (score BETWEEN 0 AND 100),
    -- The mark of the course's version on the day, so that a later version changes no result.
    pass_mark int NOT NULL CHECK (pass_mark BETWEEN 1 AND 100),
    examiner short_text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT exam_once UNIQUE (agency_id, enrolment_id, attempt),
    CONSTRAINT exam_enrolment
        FOREIGN KEY (agency_id, enrolment_id) REFERENCES enrolment (agency_id, id)
);
CALL core.case_table('exam', clearance => 'of_enrolment');

CREATE VIEW exam_shown WITH (security_invoker = true) AS
    SELECT agency_id, id, version, enrolment_id, attempt, taken_on, score, pass_mark,
        score >= pass_mark AS is_passed, examiner, created_at, updated_at
    FROM exam;
COMMENT ON VIEW exam_shown IS 'Tests as the API shows them.';
GRANT SELECT ON exam_shown TO homeward_app, homeward_auditor;

CREATE DOMAIN qualification_kind AS text CHECK (VALUE IN ('jlpt', 'jft_basic', 'language_test',
    'topik', 'eps_topik', 'eps_roster', 'skill_test', 'titp_2'));
CREATE DOMAIN language_level AS text CHECK (VALUE IN ('n5', 'n4', 'n3', 'n2', 'n1', 'a1', 'a2',
    'b1', 'b2', 'c1', 'c2', 'topik_1', 'topik_2', 'topik_3', 'topik_4', 'topik_5', 'topik_6'));
CREATE DOMAIN qualification_state AS text CHECK (VALUE IN ('valid', 'revoked'));
CREATE TABLE qualification (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    person_id uuid NOT NULL,
    kind qualification_kind NOT NULL,
    level language_level,
    language language,
    number short_text,
    score int CHECK (score >= 0),
    passed_on date NOT NULL,
    valid_until date,
    -- The work that a skill test or a training covers; null for what is of no work.
    occupations occupation[],
    state qualification_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT qualification_dates CHECK (valid_until > passed_on),
    CONSTRAINT qualification_of_work_names_it CHECK (CASE WHEN kind IN ('skill_test', 'titp_2')
        THEN coalesce(cardinality(occupations), 0) > 0 ELSE occupations IS NULL END),
    CONSTRAINT qualification_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
);
CREATE UNIQUE INDEX qualification_once ON qualification (agency_id, person_id, kind, passed_on)
    WHERE state = 'valid';
CREATE INDEX qualification_of_person ON qualification (agency_id, person_id);
CREATE INDEX qualification_by_kind ON qualification (agency_id, kind, id);
CREATE INDEX qualification_by_state ON qualification (agency_id, state, id);
CALL core.case_table('qualification', clearance => 'of_person');

CREATE VIEW qualification_valid WITH (security_invoker = true) AS
    SELECT agency_id, id, person_id, kind, valid_until FROM qualification WHERE state = 'valid';
COMMENT ON VIEW qualification_valid IS 'Published: qualifications that hold now.';
GRANT SELECT ON qualification_valid TO homeward_app, homeward_auditor;

-- What institutes teach workers abroad and their families has tables of its own: no rule reads them, so that not
-- one of its hours can stand in for the training that the law asks for.
CREATE DOMAIN common_level AS text CHECK (VALUE IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'));
CREATE DOMAIN institute_module AS text CHECK (VALUE IN ('destination_language', 'chinese_culture'));
CREATE DOMAIN institute_course_state AS text CHECK (VALUE IN ('offered', 'withdrawn'));
CREATE TABLE institute_course (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    provider_id uuid NOT NULL,
    title short_text NOT NULL,
    module institute_module NOT NULL,
    -- The language that is learnt, or of the culture.
    language language NOT NULL,
    -- Where the lessons are; null is at a distance.
    country country,
    hours int NOT NULL CHECK (hours > 0),
    state institute_course_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT institute_course_provider
        FOREIGN KEY (agency_id, provider_id) REFERENCES body (agency_id, id)
);
CREATE INDEX institute_course_of_provider ON institute_course (agency_id, provider_id, id);
CALL core.case_table('institute_course', clearance => 'none',
    because => 'what institutes teach never counts as training before the departure');

CREATE DOMAIN institute_enrolment_state AS text CHECK (VALUE IN ('enrolled', 'completed', 'withdrawn'));
CREATE TABLE institute_enrolment (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    course_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    -- What the learner is to the worker; null is the worker. Nothing else that tells who it is may be kept of
    -- a member of the family (PIPL Art. 6).
    relation relation,
    -- When the member of the family agreed, or for a child under 14 a parent (PIPL Art. 13 and 31).
    consented_on date,
    enrolled_on date NOT NULL,
    level_before common_level,
    completed_on date,
    hours int CHECK (hours >= 0),
    level_after common_level,
    state institute_enrolment_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT institute_enrolment_family_agrees CHECK ((relation IS NULL) = (consented_on IS NULL)),
    CONSTRAINT institute_enrolment_is_family CHECK (relation <> 'friend'),
    CONSTRAINT institute_enrolment_completed_when CHECK (state <> 'completed'
        OR (completed_on IS NOT NULL AND hours IS NOT NULL)),
    CONSTRAINT institute_enrolment_in_order CHECK (completed_on >= enrolled_on),
    CONSTRAINT institute_enrolment_course
        FOREIGN KEY (agency_id, course_id) REFERENCES institute_course (agency_id, id),
    CONSTRAINT institute_enrolment_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT institute_enrolment_case
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id)
);
-- The worker is in a course once at a time; of a family several may be, and nobody knows them apart.
CREATE UNIQUE INDEX institute_enrolment_once ON institute_enrolment (agency_id, case_id, course_id)
    WHERE state = 'enrolled' AND relation IS NULL;
CREATE INDEX institute_enrolment_of_case ON institute_enrolment (agency_id, case_id, id);
CREATE INDEX institute_enrolment_of_course ON institute_enrolment (agency_id, course_id, id);
CREATE INDEX institute_enrolment_of_person ON institute_enrolment (agency_id, person_id);
CALL core.case_table('institute_enrolment', clearance => 'none',
    because => 'what institutes teach never counts as training before the departure');

-- What the API shows of it: the hours of each module apart.
CREATE VIEW institute_enrolment_shown WITH (security_invoker = true) AS
    SELECT e.agency_id, e.id, e.version, e.course_id, e.person_id, e.case_id, e.relation,
        e.consented_on, c.module, c.language, e.enrolled_on, e.level_before, e.completed_on,
        CASE c.module WHEN 'destination_language' THEN e.hours END AS destination_language_hours,
        CASE c.module WHEN 'chinese_culture' THEN e.hours END AS chinese_culture_hours,
        e.level_after, e.state, e.created_at, e.updated_at
    FROM institute_enrolment e
    JOIN institute_course c ON c.agency_id = e.agency_id AND c.id = e.course_id;
COMMENT ON VIEW institute_enrolment_shown IS 'Enrolments with institutes as the API shows them.';
GRANT SELECT ON institute_enrolment_shown TO homeward_app, homeward_auditor;
