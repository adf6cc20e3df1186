-- Ids are UUIDv7 made by the service; a sequence would be one agency's number for all.
SELECT c.oid::regclass::text AS found
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'S' AND n.nspname IN ('public', 'audit', 'keyring');
