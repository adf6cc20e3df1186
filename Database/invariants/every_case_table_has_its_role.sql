-- Whether a change of its rows voids a clearance is decided where a case table is made, and for no other table.
SELECT coalesce(t.name, r.name) AS found
FROM (
    SELECT c.relname::text AS name
    FROM pg_class c JOIN pg_trigger g ON g.tgrelid = c.oid AND g.tgname = 'recorded'
    WHERE c.relnamespace = 'public'::regnamespace) AS t
FULL JOIN core.table_role r ON r.name = t.name
WHERE t.name IS NULL OR r.name IS NULL;
