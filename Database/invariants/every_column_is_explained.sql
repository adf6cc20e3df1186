SELECT c.oid::regclass || '.' || a.attname AS found
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname IN ('public', 'audit', 'keyring', 'core')
  AND col_description(c.oid, a.attnum) IS NULL;
