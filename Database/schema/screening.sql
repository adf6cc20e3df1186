-- Screening: editions of sanctions lists, who was compared with them, and what two people decided.

CREATE DOMAIN list_publisher AS text CHECK (VALUE IN ('un', 'ofac-sdn', 'ofac-others', 'eu'));
CREATE DOMAIN list_format AS text CHECK (VALUE IN ('un-xml', 'ofac-xml', 'ofac-csv', 'eu-xml',
    'eu-csv'));
CREATE DOMAIN list_state AS text CHECK (VALUE IN ('receiving', 'waiting', 'current', 'superseded',
    'abandoned', 'withdrawn'));
CREATE TABLE sanctions_list (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    publisher list_publisher NOT NULL,
    format list_format NOT NULL,
    -- What the publisher calls the edition, and the day that it bears.
    edition text,
    dated date,
    bytes bigint NOT NULL DEFAULT 0 CHECK (bytes >= 0),
    -- Of the publisher's bytes as they came: the list, then the aliases and the comments where they are files too.
    sha256 bytea CHECK (octet_length(sha256) = 32),
    -- Of the entries' records, each followed by a line feed, in the order of their places.
    entries_sha256 bytea CHECK (octet_length(entries_sha256) = 32),
    individuals int NOT NULL DEFAULT 0,
    entities int NOT NULL DEFAULT 0,
    others int NOT NULL DEFAULT 0,
    names int NOT NULL DEFAULT 0,
    -- What is odd in the files: all of it is counted, the first 500 are kept as reference and sentence.
    oddity_count int NOT NULL DEFAULT 0 CHECK (oddity_count >= 0),
    oddities jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(oddities) = 'array'),
    made_by uuid NOT NULL,
    -- Who loaded an edition that waits, or proposed to withdraw this one, and who confirmed it.
    proposed_by uuid,
    confirmed_by uuid,
    withdraw_reason short_text,
    -- The re-screening that the edition asks for: how many, how many done, how many stopped.
    queued int NOT NULL DEFAULT 0,
    screened int NOT NULL DEFAULT 0,
    stopped int NOT NULL DEFAULT 0,
    rescreened_at timestamptz,
    state list_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT sanctions_list_format_of_publisher CHECK (
        publisher = 'un' AND format = 'un-xml' OR publisher = 'eu' AND format LIKE 'eu-%'
        OR publisher LIKE 'ofac-%' AND format LIKE 'ofac-%'),
    CONSTRAINT sanctions_list_read_whole CHECK (state IN ('receiving', 'abandoned')
        OR num_nonnulls(edition, dated, sha256, entries_sha256) = 4),
    CONSTRAINT sanctions_list_confirmed_by_another CHECK (confirmed_by <> proposed_by),
    CONSTRAINT sanctions_list_withdrawn_by_two CHECK (state <> 'withdrawn'
        OR num_nonnulls(withdraw_reason, proposed_by, confirmed_by) = 3)
);
CREATE UNIQUE INDEX sanctions_list_one_current ON sanctions_list (agency_id, publisher)
    WHERE state = 'current';
-- What was withdrawn or given up can be loaded again.
CREATE UNIQUE INDEX sanctions_list_once ON sanctions_list (agency_id, publisher, sha256)
    WHERE state IN ('waiting', 'current', 'superseded');
CALL core.case_table('sanctions_list', clearance => 'none',
    because => 'what it means for a case is in the checks of its subjects');

CREATE VIEW sanctions_list_page WITH (security_invoker = true) AS
SELECT agency_id, id, version, publisher, format, edition, dated, bytes,
    encode(sha256, 'hex') AS sha256, encode(entries_sha256, 'hex') AS entries_sha256, individuals,
    entities, others, names, oddity_count, oddities, withdraw_reason, queued, screened, stopped,
    rescreened_at, state, created_at, updated_at
FROM sanctions_list;
COMMENT ON VIEW sanctions_list_page IS 'Editions with their digests in hexadecimal.';
GRANT SELECT ON sanctions_list_page TO homeward_app, homeward_auditor;

CREATE DOMAIN list_file AS text CHECK (VALUE IN ('list', 'aliases', 'comments'));
-- Parts and entries have no version of their own: rows are inserted and never changed, and the edition's row,
-- which is in the log, holds the digests of both.
CREATE TABLE sanctions_part (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    list_id uuid NOT NULL,
    file list_file NOT NULL,
    place int NOT NULL CHECK (place BETWEEN 1 AND 999),
    bytes bytea NOT NULL CHECK (octet_length(bytes) > 0),
    PRIMARY KEY (agency_id, list_id, file, place),
    CONSTRAINT sanctions_part_list
        FOREIGN KEY (agency_id, list_id) REFERENCES sanctions_list (agency_id, id)
);
CALL core.guard('sanctions_part');
GRANT SELECT, INSERT ON sanctions_part TO homeward_app;
GRANT SELECT ON sanctions_part TO homeward_auditor;

CREATE DOMAIN listed_kind AS text CHECK (VALUE IN ('individual', 'entity', 'vessel', 'aircraft'));
CREATE TABLE sanctions_entry (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    list_id uuid NOT NULL,
    place int NOT NULL,
    reference text NOT NULL,
    kind listed_kind NOT NULL,
    name text NOT NULL,
    -- Canonical JSON: names with quality, births, nationalities, documents, programme.
    record text NOT NULL CHECK (record::jsonb IS NOT NULL),
    created_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT sanctions_entry_place UNIQUE (agency_id, list_id, place),
    CONSTRAINT sanctions_entry_list
        FOREIGN KEY (agency_id, list_id) REFERENCES sanctions_list (agency_id, id)
);
CREATE INDEX sanctions_entry_of_list ON sanctions_entry (agency_id, list_id, id);
CREATE INDEX sanctions_entry_reference ON sanctions_entry (agency_id, reference, id);
CALL core.guard('sanctions_entry');
GRANT SELECT, INSERT ON sanctions_entry TO homeward_app;
GRANT SELECT ON sanctions_entry TO homeward_auditor;

CREATE VIEW sanctions_entry_page WITH (security_invoker = true) AS
SELECT agency_id, id, 1 AS version, list_id, reference, kind, name, record::jsonb AS record,
    created_at, created_at AS updated_at
FROM sanctions_entry;
COMMENT ON VIEW sanctions_entry_page IS 'Listed entries; they never change, so each is version 1.';
GRANT SELECT ON sanctions_entry_page TO homeward_app, homeward_auditor;

CREATE DOMAIN subject_kind AS text CHECK (VALUE IN ('person', 'employer', 'owner', 'sub_agent',
    'body'));
CREATE DOMAIN review_proposal AS text CHECK (VALUE IN ('false_positive', 'true_match'));
CREATE DOMAIN check_state AS text CHECK (VALUE IN ('pending', 'clear', 'potential', 'legal_review',
    'cleared_false_positive', 'true_match'));
-- Where a subject stands: one row, its earlier states are in the log.
CREATE TABLE sanction_check (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    subject_kind subject_kind NOT NULL,
    -- The person, employer, owner, sub-agent or body; an owner's check names its employer as well.
    subject_id uuid NOT NULL,
    person_id uuid,
    employer_id uuid,
    sub_agent_id uuid,
    body_id uuid,
    -- The editions compared with, in the order of their ids.
    list_ids uuid[] NOT NULL,
    screened_at timestamptz,
    -- Hits that stop and that nobody has cleared: on the binding list, and on the lists of other states.
    un_open int NOT NULL DEFAULT 0 CHECK (un_open >= 0),
    foreign_open int NOT NULL DEFAULT 0 CHECK (foreign_open >= 0),
    -- Explained feature by feature: the list's values, never the person's.
    hits jsonb NOT NULL CHECK (jsonb_typeof(hits) = 'array'),
    proposal review_proposal,
    proposed_by uuid,
    narrative_sealed bytea,
    decided_by uuid,
    decided_at timestamptz,
    state check_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT sanction_check_of_one UNIQUE (agency_id, subject_id),
    CONSTRAINT sanction_check_subject CHECK (
        num_nonnulls(person_id, employer_id, sub_agent_id, body_id) = 1
        AND CASE subject_kind WHEN 'person' THEN person_id = subject_id
            WHEN 'employer' THEN employer_id = subject_id
            WHEN 'owner' THEN employer_id IS NOT NULL
            WHEN 'sub_agent' THEN sub_agent_id = subject_id
            ELSE body_id = subject_id END),
    CONSTRAINT sanction_check_screened_when CHECK (state = 'pending' OR screened_at IS NOT NULL),
    CONSTRAINT sanction_check_clear_is_clear
        CHECK (state <> 'clear' OR (un_open = 0 AND foreign_open = 0)),
    CONSTRAINT sanction_check_decided_by_another CHECK (decided_by <> proposed_by),
    CONSTRAINT sanction_check_person
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
    CONSTRAINT sanction_check_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT sanction_check_sub_agent
        FOREIGN KEY (agency_id, sub_agent_id) REFERENCES sub_agent (agency_id, id),
    CONSTRAINT sanction_check_body
        FOREIGN KEY (agency_id, body_id) REFERENCES body (agency_id, id)
);
CREATE INDEX sanction_check_of_person ON sanction_check (agency_id, person_id);
CREATE INDEX sanction_check_of_employer ON sanction_check (agency_id, employer_id);
CREATE INDEX sanction_check_state ON sanction_check (agency_id, state, id);
CREATE INDEX sanction_check_by_subject_kind ON sanction_check (agency_id, subject_kind, id);
CREATE INDEX sanction_check_of_sub_agent ON sanction_check (agency_id, sub_agent_id, id);
CREATE INDEX sanction_check_of_body ON sanction_check (agency_id, body_id, id);
CALL core.case_table('sanction_check', clearance => 'none',
    because => 'it is renewed daily; the departure asks for it anew');

CREATE VIEW check_known WITH (security_invoker = true) AS
    SELECT agency_id, id, subject_id, un_open, state FROM sanction_check;
COMMENT ON VIEW check_known IS 'Published: how the comparison of a subject with the lists stands; un_open counts '
    'the hits on the list of the United Nations.';
GRANT SELECT ON check_known TO homeward_app, homeward_auditor;

CREATE VIEW sanction_check_page WITH (security_invoker = true) AS
SELECT agency_id, id, version, subject_kind, person_id, employer_id,
    CASE subject_kind WHEN 'owner' THEN subject_id END AS owner_id, screened_at, un_open,
    foreign_open, hits, proposal, narrative_sealed IS NOT NULL AS has_narrative, decided_at, state,
    created_at, updated_at, sub_agent_id, body_id
FROM sanction_check;
COMMENT ON VIEW sanction_check_page IS 'Checks as a page shows them, without the sealed narrative.';
GRANT SELECT ON sanction_check_page TO homeward_app, homeward_auditor;

-- A queue, not evidence: who is still to be compared with a new edition. Its bounds are the records
-- themselves, and what was found is in sanction_check.
CREATE TABLE screening_due (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    -- The person, employer, owner, sub-agent or body.
    id uuid NOT NULL,
    subject_kind subject_kind NOT NULL,
    list_id uuid NOT NULL,
    due_at timestamptz NOT NULL,
    queued_at timestamptz NOT NULL DEFAULT core.now(),
    screened_at timestamptz,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT screening_due_list
        FOREIGN KEY (agency_id, list_id) REFERENCES sanctions_list (agency_id, id)
);
CREATE INDEX screening_due_waiting ON screening_due (agency_id, id) WHERE screened_at IS NULL;
CREATE INDEX screening_due_of_list ON screening_due (agency_id, list_id);
CALL core.guard('screening_due');
GRANT SELECT, INSERT, UPDATE ON screening_due TO homeward_app;
GRANT SELECT ON screening_due TO homeward_auditor;

CREATE VIEW screening_backlog WITH (security_invoker = true) AS
SELECT agency_id, id, 1 AS version, subject_kind, list_id, due_at, queued_at AS created_at,
    queued_at AS updated_at
FROM screening_due WHERE screened_at IS NULL;
COMMENT ON VIEW screening_backlog IS 'Who is still to be compared with the newest editions.';
GRANT SELECT ON screening_backlog TO homeward_app, homeward_auditor;

CREATE DOMAIN committee_approval_state AS text CHECK (VALUE IN ('recorded', 'seconded', 'approved',
    'withdrawn'));
-- UNSCR 2375 (2017) para. 17: the one way past the ban, for whoever bears this name and birth date.
CREATE TABLE committee_approval (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    reference short_text NOT NULL,
    decided_on date NOT NULL,
    valid_until date NOT NULL,
    purpose short_text NOT NULL,
    family_name text NOT NULL,
    given_name text,
    birth_date birth_date NOT NULL,
    made_by uuid NOT NULL,
    first_approver uuid,
    second_approver uuid,
    state committee_approval_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT committee_approval_runs CHECK (valid_until >= decided_on),
    CONSTRAINT committee_approval_two_approvers CHECK (state NOT IN ('seconded', 'approved')
        OR first_approver IS NOT NULL AND (state = 'seconded' OR second_approver IS NOT NULL)),
    CONSTRAINT committee_approval_three_people CHECK (first_approver <> made_by
        AND second_approver <> made_by AND first_approver <> second_approver)
);
CREATE INDEX committee_approval_holder
    ON committee_approval (agency_id, family_name, birth_date, given_name);
CALL core.case_table('committee_approval', clearance => 'by_name');

CREATE VIEW committee_word WITH (security_invoker = true) AS
    SELECT agency_id, id, family_name, given_name, birth_date, reference, decided_on, valid_until
    FROM committee_approval WHERE state = 'approved';
COMMENT ON VIEW committee_word IS 'Published: whom a committee of sanctions allowed to be placed, and until when; '
    'names are in capitals.';
GRANT SELECT ON committee_word TO homeward_app, homeward_auditor;

CREATE DOMAIN dprk_review_state AS text CHECK (VALUE IN ('free', 'open', 'cleared', 'confirmed',
    'superseded'));
-- UNSCR 2375 paras 17 and 18: partners and crews of the DPRK at an employer or its sites.
CREATE TABLE dprk_review (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    has_partner boolean NOT NULL,
    has_crew boolean NOT NULL,
    checked_on date NOT NULL,
    source short_text NOT NULL,
    made_by uuid NOT NULL,
    decided_by uuid,
    reason short_text,
    -- That two people found an exposure lawful stays known once a later review has taken the place.
    cleared_at timestamptz,
    state dprk_review_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT dprk_review_free_is_free CHECK (state <> 'free' OR NOT (has_partner OR has_crew)),
    -- What is not there is not what the resolutions forbid.
    CONSTRAINT dprk_review_confirmed_is_there
        CHECK (state <> 'confirmed' OR has_partner OR has_crew),
    CONSTRAINT dprk_review_decided_by_another CHECK (decided_by <> made_by),
    CONSTRAINT dprk_review_decided CHECK (state NOT IN ('cleared', 'confirmed')
        OR num_nonnulls(decided_by, reason) = 2),
    CONSTRAINT dprk_review_cleared_is_cleared
        CHECK (state IN ('cleared', 'superseded') OR cleared_at IS NULL),
    CONSTRAINT dprk_review_employer
        FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id)
);
CREATE INDEX dprk_review_of_employer ON dprk_review (agency_id, employer_id);
-- One review stands for an employer, and beside it one that nothing is left may wait for a second person.
CREATE UNIQUE INDEX dprk_review_once ON dprk_review (agency_id, employer_id)
    WHERE state IN ('free', 'cleared', 'confirmed')
        OR (state = 'open' AND (has_partner OR has_crew));
CREATE UNIQUE INDEX dprk_review_waits_once ON dprk_review (agency_id, employer_id)
    WHERE state = 'open' AND NOT (has_partner OR has_crew);
CALL core.case_table('dprk_review', clearance => 'of_employer');
