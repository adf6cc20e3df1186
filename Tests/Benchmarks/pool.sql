-- A pool in which everybody of people.sql stands by, with every mixture of trade, language, work so far and days,
-- and one job order that looks for some of them. Run after people.sql and before fill.sql, which then leaves these
-- tables alone, as a superuser, with homeward.agency, homeward.now and people.count set.
SET session_replication_role = replica;
CREATE FUNCTION pg_temp.trade(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT (ARRAY['8153', '7511', '6111', '8154', '7531', '9412', '5120', '8121', '7212', '5321', '6221', '9313',
        '7114', '8160', '2221', '7231', '9329', '5131', '7126', '8332', '7543', '6130', '9214', '7411', '3115']
    )[1 + n % 25]
$$;
UPDATE person p SET state = 'pooled', skill_level = (ARRAY['unskilled', 'skilled', 'professional'])[1 + n % 3],
    occupations = CASE n % 4 WHEN 0 THEN '{}' ELSE ARRAY[pg_temp.trade(n), pg_temp.trade(n / 25)] END,
    language_skills = CASE n % 5 WHEN 0 THEN '{}' ELSE ARRAY[
        'zh-Hans:native',
        (ARRAY['ja:', 'ja-Latn:', 'ko:', 'en:'])[1 + n / 5 % 4]
            || (ARRAY['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'])[1 + n / 20 % 7]
    ] END
FROM (SELECT pg_temp.nth(10, i) AS id, i::int AS n
    FROM generate_series(1, current_setting('people.count')::int) AS i) AS made
WHERE p.id = made.id AND p.agency_id = core.agency();
INSERT INTO pool_member (id, person_id, skill_level, available_from, available_until, invited_on, confirmed_on,
    state)
SELECT pg_temp.nth(30, i), pg_temp.nth(10, i), (ARRAY['unskilled', 'skilled', 'professional'])[1 + i % 3],
    date '2026-09-01' + (i * 7 % 240)::int, CASE i % 3 WHEN 0 THEN date '2027-05-01' + (i % 90)::int END,
    '2026-09-01', date '2026-08-23' + (i % 90)::int, 'active'
FROM generate_series(1, current_setting('people.count')::int) AS i;
INSERT INTO work_entry (id, person_id, occupation, country, from_on, until_on, state)
SELECT pg_temp.nth(31 + k, i), pg_temp.nth(10, i), pg_temp.trade(i / 3 + k), 'CN',
    date '2024-01-01' + (i % 300)::int, CASE i % 9 WHEN 0 THEN NULL ELSE date '2024-11-01' + (i % 700)::int END,
    'stated'
FROM generate_series(1, current_setting('people.count')::int) AS i, generate_series(0, 1) AS k;
INSERT INTO corridor (id, origin, destination, programme, channel, agency_role, opens_on, visa_classes,
    languages_asked, minimum_age, maximum_age, fee_regime, source, evidence, state)
VALUES (pg_temp.nth(33, 1), 'CN', 'JP', 'JP-SSW-1', 'nongovernmental_licensed', 'sends', '2026-01-01', '{SSW-1}',
    '[{"language": "ja", "level": "a2"}]', 18, 39, 'employer_pays', 'test', 'test', 'open');
INSERT INTO job_order (id, employer_id, site_id, corridor_id, occupation, headcount, pay_minor, pay_currency,
    pay_unit, hours_week, opens_on, closes_on, state)
VALUES (pg_temp.nth(34, 1), pg_temp.nth(1, 1), pg_temp.nth(2, 1), pg_temp.nth(33, 1), '8153', 20, 200000, 'JPY',
    'month', 40, '2026-12-01', '2027-03-01', 'open');
RESET session_replication_role;
ANALYZE;
