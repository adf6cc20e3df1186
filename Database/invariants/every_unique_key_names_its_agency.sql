-- A unique key across agencies would tell one agency what another holds. token_key alone ends with
-- the agency: it is looked up before the agency is known, and its first column is random.
SELECT i.indexrelid::regclass::text AS found
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
WHERE i.indisunique AND n.nspname IN ('public', 'audit', 'keyring')
  AND a.attname <> 'agency_id' AND i.indexrelid::regclass::text <> 'token_key';
