SELECT grantee || ' ' || privilege_type || ' ' || table_schema || '.' || table_name AS found
FROM information_schema.role_table_grants
WHERE grantee = 'homeward_app' AND privilege_type IN ('DELETE', 'TRUNCATE')
   OR grantee = 'homeward_app' AND privilege_type = 'UPDATE' AND table_schema = 'audit';
