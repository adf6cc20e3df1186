-- Whatever has a version is a case table: it counts versions and demands an event.
SELECT c.oid::regclass::text AS found
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'version'
WHERE c.relkind = 'r' AND n.nspname = 'public'
  AND (SELECT count(*) FROM pg_trigger t
       WHERE t.tgrelid = c.oid AND t.tgname IN ('recorded', 'touched') AND t.tgenabled = 'O') <> 2;
