SELECT c.oid::regclass::text AS found
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND n.nspname IN ('public', 'audit', 'keyring')
  AND NOT (c.relrowsecurity AND c.relforcerowsecurity);
