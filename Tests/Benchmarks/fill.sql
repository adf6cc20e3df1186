-- Gives every table that grows with an agency, and that people.sql leaves nearly empty, fill.count rows, made
-- from its columns' types alone. Draws on the reserve are few, though they name their cases.
-- Run after people.sql, as a superuser, with homeward.agency, homeward.now and fill.count set.
-- Constraints on values are dropped: for measuring reads in a database that is thrown away afterwards.
SET session_replication_role = replica;
DO $$
DECLARE
    held record;
    rule record;
    kind int := 256;
    names text;
    readings text;
    rows bigint;
BEGIN
    FOR held IN
        SELECT c.oid, c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind = 'r' AND EXISTS (
            SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'id'
        ) AND c.relname <> 'reserve_draw' AND (c.relname IN (
            'attendance', 'exam', 'exchange_rate', 'job_order', 'ledger_entry', 'ledger_posting', 'screening_due',
            'task_reminder', 'vacancy', 'vacancy_feedback'
        ) OR EXISTS (
            SELECT 1 FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attname IN ('person_id', 'case_file_id')
        ))
        ORDER BY c.relname
    LOOP
        kind := kind + 1;
        EXECUTE format('SELECT count(*) FROM %s', held.name) INTO rows;
        CONTINUE WHEN rows >= current_setting('fill.count')::int;
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum), string_agg(
            CASE
                WHEN a.attname = 'id' THEN format('pg_temp.nth(%s, i)', kind)
                WHEN a.attname = 'person_id' THEN 'pg_temp.nth(10, i)'
                WHEN a.attname = 'case_file_id' THEN 'pg_temp.nth(12, i)'
                WHEN a.attname IN ('country', 'destination', 'nationality') THEN '''JP'''
                WHEN a.attname = 'currency' THEN '''CNY'''
                WHEN a.attname = 'occupation' THEN '''7511'''
                WHEN a.attname = 'language' THEN '''zh'''
                WHEN words.list IS NOT NULL THEN
                    format('(%s)[1 + i %% cardinality(%s)]', words.list, words.list)
                ELSE CASE format_type(a.atttypid, NULL)
                    WHEN 'uuid' THEN format('pg_temp.nth(%s, i)', kind)
                    WHEN 'text' THEN '''text '' || i'
                    WHEN 'boolean' THEN 'i % 2 = 0'
                    WHEN 'date' THEN 'date ''2026-01-01'' + (i % 700)::int'
                    WHEN 'timestamp with time zone' THEN
                        'timestamptz ''2026-01-01 00:00Z'' + i * interval ''1 hour'''
                    WHEN 'bytea' THEN 'decode(md5(i::text), ''hex'')'
                    WHEN 'text[]' THEN 'ARRAY[''text '' || i]'
                    WHEN 'uuid[]' THEN format('ARRAY[pg_temp.nth(%s, i)]', kind)
                    WHEN 'date[]' THEN 'ARRAY[date ''2026-01-01'']'
                    WHEN 'integer[]' THEN 'ARRAY[i::int]'
                    WHEN 'jsonb' THEN '''[]''::jsonb'
                    ELSE format('i::%s', format_type(a.atttypid, NULL))
                END
            END, ', ' ORDER BY a.attnum)
        INTO names, readings
        FROM pg_attribute a LEFT JOIN LATERAL (
            -- The words that a column's CHECK lists.
            SELECT (regexp_match(
                pg_get_constraintdef(k.oid), '^CHECK \(\(' || a.attname || ' = ANY \((ARRAY\[.*\])\)\)\)$'
            ))[1] AS list
            FROM pg_constraint k
            WHERE k.conrelid = held.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
            ORDER BY 1 NULLS LAST LIMIT 1
        ) AS words ON true
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
