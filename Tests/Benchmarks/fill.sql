-- Gives every table that grows with an agency, and that people.sql leaves nearly empty, fill.count rows, made
-- from its columns' types alone. Draws on the reserve are few, though they name their cases.
-- Run after people.sql, as a superuser, with homeward.agency, homeward.now and fill.count set.
-- Constraints on values are dropped: for measuring reads in a database that is thrown away afterwards.
SET session_replication_role = replica;
-- The number by which rows of a table are made: that of people.sql, or one of its own.
CREATE FUNCTION pg_temp.kind(of_table oid) RETURNS int LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT number FROM (VALUES ('person', 10), ('case_file', 12), ('employer', 1), ('site', 2), ('course', 4),
            ('passport', 11), ('enrolment', 13), ('attendance', 14), ('visa', 15), ('policy', 16),
            ('fee_line', 17), ('contract', 18), ('deployment', 20), ('task', 21)) AS made (name, number)
        WHERE of_table = format('public.%I', name)::regclass
    ), 256 + (of_table::bigint % 60000)::int)
$$;
DO $$
DECLARE
    held record;
    rule record;
    names text;
    readings text;
    rows bigint;
BEGIN
    FOR held IN
        SELECT c.oid, c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind = 'r' AND EXISTS (
            SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'id'
        ) AND c.relname <> 'reserve_draw' AND (c.relname IN (
            'attendance', 'exam', 'exchange_rate', 'incident', 'institute_course', 'job_order', 'ledger_entry',
            'ledger_posting', 'screening_due', 'task_reminder', 'vacancy', 'vacancy_feedback'
        ) OR EXISTS (
            SELECT 1 FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attname IN ('person_id', 'case_id')
        ))
        ORDER BY c.relname
    LOOP
        EXECUTE format('SELECT count(*) FROM %s', held.name) INTO rows;
        CONTINUE WHEN rows >= current_setting('fill.count')::int;
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum), string_agg(
            CASE WHEN is_list THEN 'ARRAY[' ELSE '' END || CASE
                WHEN a.attname = 'id' THEN format('pg_temp.nth(%s, i)', pg_temp.kind(held.oid))
                WHEN away.confrelid IS NOT NULL THEN
                    format('pg_temp.nth(%s, i)', pg_temp.kind(away.confrelid))
                WHEN words.list IS NOT NULL THEN
                    format('(%s)[1 + i %% cardinality(%s)]', words.list, words.list)
                -- A claim is read as the reckoning that it is.
                WHEN a.attname = 'claim_basis' THEN 'NULL::jsonb'
                WHEN held_type.typname = 'birth_date' THEN '''1990-05-17'''
                WHEN held_type.typname = 'country' THEN '''JP'''
                WHEN held_type.typname = 'region_code' THEN '''JP-13'''
                WHEN held_type.typname = 'currency' THEN '''CNY'''
                WHEN held_type.typname = 'occupation' THEN '''7511'''
                WHEN held_type.typname = 'language' THEN '''zh'''
                WHEN held_type.typname = 'language_skill' THEN '''ja:A2'''
                WHEN held_type.typname = 'province' THEN '''220000'''
                WHEN held_type.typname = 'hukou_code' THEN '''222401'''
                WHEN held_type.typname = 'phone_number' THEN '''+8643312345678'''
                ELSE CASE format_type(coalesce(nullif(held_type.typbasetype, 0), held_type.oid), NULL)
                    WHEN 'uuid' THEN 'pg_temp.nth(99, i)'
                    WHEN 'text' THEN '''text '' || i'
                    WHEN 'boolean' THEN 'i % 2 = 0'
                    WHEN 'date' THEN 'date ''2026-01-01'' + (i % 700)::int'
                    WHEN 'timestamp with time zone' THEN
                        'timestamptz ''2026-01-01 00:00Z'' + i * interval ''1 hour'''
                    WHEN 'bytea' THEN 'decode(md5(i::text), ''hex'')'
                    WHEN 'jsonb' THEN '''[]''::jsonb'
                    ELSE format('i::%s', format_type(held_type.oid, NULL))
                END
            END || CASE WHEN is_list THEN format(']::%s[]', held_type.oid::regtype) ELSE '' END,
                ', ' ORDER BY a.attnum)
        INTO names, readings
        FROM pg_attribute a
        JOIN pg_type whole ON whole.oid = a.atttypid
        JOIN pg_type held_type
            ON held_type.oid = CASE WHEN whole.typcategory = 'A' THEN whole.typelem ELSE whole.oid END
        CROSS JOIN LATERAL (SELECT whole.typcategory = 'A' AS is_list) AS form
        LEFT JOIN LATERAL (
            -- The words that the column's domain lists.
            SELECT (regexp_match(pg_get_constraintdef(k.oid), '= ANY \((ARRAY\[.*\])\)'))[1] AS list
            FROM pg_constraint k WHERE k.contypid = held_type.oid ORDER BY 1 NULLS LAST LIMIT 1
        ) AS words ON true
        LEFT JOIN LATERAL (
            -- The table that a column points to, beside the agency.
            SELECT k.confrelid FROM pg_constraint k
            WHERE k.conrelid = held.oid AND k.contype = 'f' AND k.conkey[2] = a.attnum LIMIT 1
        ) AS away ON true
        WHERE a.attrelid = held.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            AND a.attname NOT IN ('agency_id', 'version', 'created_at', 'updated_at');
        FOR rule IN
            SELECT conname FROM pg_constraint WHERE conrelid = held.oid AND contype IN ('c', 'x')
        LOOP
            EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', held.name, rule.conname);
        END LOOP;
        EXECUTE format(
            'INSERT INTO %s (%s) SELECT %s FROM generate_series(1, %s) AS i ON CONFLICT DO NOTHING',
            held.name, names, readings, current_setting('fill.count')
        );
    END LOOP;
END $$;
RESET session_replication_role;
ANALYZE;
