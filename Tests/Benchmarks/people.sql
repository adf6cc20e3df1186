-- An agency of many years: people.count persons, each with a case, its papers, contracts, fees and deployment.
-- Run as a superuser, after SET homeward.agency = '<uuid>', SET homeward.now = '<instant>' and
-- SET people.count = '20000'. Triggers are off while
-- it loads, so these rows have no events: for measuring reads, never for records that matter.
SET session_replication_role = replica;
CREATE FUNCTION pg_temp.nth(kind int, i bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT ('0190' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid
$$;

INSERT INTO employer (id, name, kind, country, registration_number, made_by, state)
SELECT pg_temp.nth(1, i), 'Works No. ' || i, 'enterprise', 'JP', 'B-' || i, pg_temp.nth(99, 1), 'approved'
FROM generate_series(1, 200) AS i;
INSERT INTO site (id, employer_id, name, country, address, time_zone, state)
SELECT pg_temp.nth(2, i), pg_temp.nth(1, i), 'Site ' || i, 'JP', i || ' Harbour Road', 'Asia/Tokyo', 'open'
FROM generate_series(1, 200) AS i;
INSERT INTO contract (id, kind, employer_id, languages, begins_on, ends_on, clauses, made_by, signed_on, state)
SELECT pg_temp.nth(3, i), 'cooperation', pg_temp.nth(1, i), '{zh,ja}', '2026-01-01', '2030-01-01', '[]',
    pg_temp.nth(99, 1), '2026-01-01', 'signed'
FROM generate_series(1, 200) AS i;
INSERT INTO course (id, title, destination, language, topics, hours, state)
SELECT pg_temp.nth(4, i), 'Before Japan ' || i, 'JP', 'zh', '{safety,law,language}', 160, 'offered'
FROM generate_series(1, 40) AS i;

INSERT INTO person (id, native_name, family_name, given_name, birth_date, sex, nationality, languages, state)
SELECT pg_temp.nth(10, i), '李' || i, 'LI', translate(i::text, '0123456789', 'ABCDEFGHIJ'), date '1980-01-01' + (i % 8000)::int,
    CASE WHEN i % 2 = 0 THEN 'F' ELSE 'M' END, 'CN', '{zh}', 'verified'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO passport (id, person_id, issuer, number_sealed, number_index, zone_sealed, nationality, expires_on, state)
SELECT pg_temp.nth(11, i), pg_temp.nth(10, i), 'CHN', '\x01', decode(md5(i::text), 'hex'), '\x01', 'CHN',
    '2034-01-01', 'valid'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO case_file (id, person_id, employer_id, site_id, destination, programme, occupation,
    planned_departure, planned_end, state)
SELECT pg_temp.nth(12, i), pg_temp.nth(10, i), pg_temp.nth(1, 1 + i % 200), pg_temp.nth(2, 1 + i % 200), 'JP',
    'JP-TITP-1', '7511', '2027-01-10', '2028-01-09', 'open'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO enrolment (id, course_id, person_id, case_id, state)
SELECT pg_temp.nth(13, i), pg_temp.nth(4, 1 + i % 40), pg_temp.nth(10, i), pg_temp.nth(12, i), 'attending'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO attendance (id, enrolment_id, day, topic, seconds)
SELECT pg_temp.nth(14, i), pg_temp.nth(13, i), '2026-11-02', 'safety', 14400
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO visa (id, person_id, case_id, country, class_code, number_sealed, number_index, valid_from,
    valid_until, state)
SELECT pg_temp.nth(15, i), pg_temp.nth(10, i), pg_temp.nth(12, i), 'JP', 'TITP-1', '\x01',
    decode(md5('v' || i), 'hex'), '2026-12-01', '2028-12-01', 'issued'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO policy (id, person_id, case_id, kind, insurer, number, covered_from, covered_until, sum_minor,
    currency, insured_consent_on, state)
SELECT pg_temp.nth(16, i), pg_temp.nth(10, i), pg_temp.nth(12, i), 'accident', 'Ping An', 'P-' || i,
    '2027-01-01', '2028-02-01', 50000000, 'CNY', '2026-12-01', 'issued'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO fee_line (id, person_id, case_id, category, payer, payee, description, amount_minor, currency,
    basis, state)
SELECT pg_temp.nth(17, i), pg_temp.nth(10, i), pg_temp.nth(12, i), 'medical', 'agency', 'Clinic', 'Examination',
    50000, 'CNY', 'Contract', 'proposed'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO contract (id, kind, employer_id, case_id, person_id, cooperation_id, languages, begins_on,
    ends_on, clauses, made_by, state)
SELECT pg_temp.nth(18 + k, i), CASE k WHEN 0 THEN 'service' ELSE 'employment' END, pg_temp.nth(1, 1 + i % 200),
    pg_temp.nth(12, i), pg_temp.nth(10, i), pg_temp.nth(3, 1 + i % 200), '{zh}', '2027-01-10', '2028-01-09',
    '[]', pg_temp.nth(99, 1), 'draft'
FROM generate_series(1, current_setting('people.count')::int) AS i, generate_series(0, 1) AS k;
INSERT INTO deployment (id, person_id, case_id, site_id, planned_departure, planned_end, state)
SELECT pg_temp.nth(20, i), pg_temp.nth(10, i), pg_temp.nth(12, i), pg_temp.nth(2, 1 + i % 200), '2027-01-10',
    '2028-01-09', 'planned'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO task (id, duty, rule_id, title, subject_noun, subject_id, subject, person_id, case_id,
    owner_role, due_at, due_on, zone, basis, reminders, next_reminder_at, by_hand, state)
-- The TypeID is any: SQL does not spell base32, and nobody follows it.
SELECT pg_temp.nth(21, i), 'contract-filing', 'R-CN-020', 'File it.', 'case', pg_temp.nth(12, i),
    'case_01h455vb4pex5vsknk084sn02q',
    pg_temp.nth(10, i), pg_temp.nth(12, i), (ARRAY['document', 'welfare', 'trainer', 'finance'])[1 + i % 4],
    timestamptz '2026-11-01 00:00Z' + i * interval '1 hour', date '2026-11-01' + (i / 24)::int, 'Asia/Shanghai', 'test',
    '{0}', timestamptz '2026-11-01 00:00Z' + i * interval '1 hour', false, 'open'
FROM generate_series(1, current_setting('people.count')::int) AS i;
RESET session_replication_role;
ANALYZE;
