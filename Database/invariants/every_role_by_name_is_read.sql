-- A table whose role is by_name has its statement in core.records_of_cases, and one whose role is none has none.
WITH named AS (
    SELECT m[1] AS name FROM pg_proc p,
        regexp_matches(p.prosrc, 'case_id, ''([a-z_]+)'', r\.id', 'g') AS m
    WHERE p.oid = 'core.records_of_cases'::regproc)
SELECT r.name || ' ' || r.clearance AS found
FROM core.table_role r
WHERE r.clearance = 'by_name' AND r.name NOT IN (SELECT n.name FROM named n)
   OR r.clearance = 'none' AND r.name IN (SELECT n.name FROM named n);
