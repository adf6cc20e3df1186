-- A role in a clearance reaches rows by a column; whether that may be null decides between case and person.
SELECT r.name || ' ' || r.clearance || ' ' || w.needed AS found
FROM core.table_role r
JOIN (VALUES ('of_case', 'case_id', true), ('of_case_or_person', 'case_id', false),
    ('of_case_or_person', 'person_id', NULL), ('of_person', 'person_id', NULL),
    ('of_enrolment', 'enrolment_id', NULL), ('of_employer', 'employer_id', NULL),
    ('of_corridor', 'corridor_id', NULL)) AS w (clearance, needed, is_filled)
    ON w.clearance = r.clearance
WHERE NOT EXISTS (
    SELECT FROM pg_attribute a
    WHERE a.attrelid = to_regclass(r.name) AND a.attname = w.needed AND NOT a.attisdropped
      AND a.attnotnull IS NOT DISTINCT FROM coalesce(w.is_filled, a.attnotnull));
