import Postgres

/// What a database is made of, whatever the order in which it came to be so.
enum Catalogue {
    /// One line for each column, constraint, index, trigger, policy, view, function, grant and
    /// comment, in the order of their words, and what the schema declares of its tables; the
    /// migrator's own tables are left out.
    static func lines(of database: String) async throws -> String {
        let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
        let lines = try await pool.read([]) { try $0.value(query, as: String.self) }
        await pool.close()
        return lines ?? ""
    }

    private static let query: SQL = """
        WITH space AS (
            SELECT oid, nspname, nspacl FROM pg_namespace
            WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'homeward_meta')),
        relation AS (
            SELECT c.*, c.oid::regclass::text AS name FROM pg_class c JOIN space s ON s.oid = c.relnamespace)
        SELECT string_agg(line, E'\n' ORDER BY line COLLATE "C") FROM (
            SELECT format('schema %s %s', nspname, nspacl) FROM space
            UNION ALL
            SELECT format('relation %s %s security %s %s options %s access %s', name, relkind,
                relrowsecurity, relforcerowsecurity, reloptions,
                (SELECT array_agg(a::text ORDER BY a::text) FROM unnest(relacl) a))
                FROM relation WHERE relkind IN ('r', 'p', 'v', 'm', 'S')
            UNION ALL
            SELECT format('column %s.%s %s null %s default %s access %s', r.name, a.attname,
                format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,
                pg_get_expr(d.adbin, d.adrelid), a.attacl)
                FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0
                    AND NOT a.attisdropped
                LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
                WHERE r.relkind IN ('r', 'p', 'v', 'm')
            UNION ALL
            SELECT format('domain %s of %s null %s %s', t.oid::regtype, t.typbasetype::regtype,
                NOT t.typnotnull, (SELECT string_agg(format('%s %s', k.conname,
                    pg_get_constraintdef(k.oid)), ', ' ORDER BY k.conname)
                    FROM pg_constraint k WHERE k.contypid = t.oid))
                FROM pg_type t JOIN space s ON s.oid = t.typnamespace WHERE t.typtype = 'd'
            UNION ALL
            SELECT format('view %s %s', name, pg_get_viewdef(oid)) FROM relation WHERE relkind = 'v'
            UNION ALL
            SELECT format('constraint %s %s %s', r.name, k.conname, pg_get_constraintdef(k.oid))
                FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid
            UNION ALL
            SELECT format('index %s', pg_get_indexdef(i.indexrelid))
                FROM relation r JOIN pg_index i ON i.indrelid = r.oid
            UNION ALL
            SELECT format('trigger %s %s %s', r.name, t.tgenabled, pg_get_triggerdef(t.oid))
                FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
            UNION ALL
            SELECT format('policy %s %s %s %s %s %s', r.name, p.polname, p.polcmd,
                p.polroles::regrole[], pg_get_expr(p.polqual, r.oid),
                pg_get_expr(p.polwithcheck, r.oid))
                FROM relation r JOIN pg_policy p ON p.polrelid = r.oid
            UNION ALL
            SELECT format('function %s owner %s access %s', pg_get_functiondef(p.oid),
                p.proowner::regrole, p.proacl)
                FROM pg_proc p JOIN space s ON s.oid = p.pronamespace
                WHERE p.prokind IN ('f', 'p') AND NOT EXISTS (SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
            UNION ALL
            SELECT format('comment %s %s', pg_describe_object(d.classoid, d.objoid, d.objsubid),
                d.description)
                FROM pg_description d WHERE d.objoid >= 16384
                    AND d.classoid IN ('pg_class'::regclass, 'pg_proc'::regclass)
                    AND pg_describe_object(d.classoid, d.objoid, d.objsubid) !~ 'homeward_meta'
            UNION ALL
            SELECT query_to_xml('SELECT * FROM core.table_role ORDER BY name', true, false, '')::text
                WHERE to_regclass('core.table_role') IS NOT NULL
        ) AS all_lines (line)
        """
}
