SELECT c.oid::regclass::text AS found
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname IN ('public', 'audit', 'keyring', 'core')
  AND obj_description(c.oid, 'pg_class') IS NULL;
