-- The statements of one creation with its event, as the Registrar sends them. The agency is the
-- session's (PGOPTIONS), for a prepared SET takes no parameter; the two SETs here cost the same.
BEGIN;
SET LOCAL homeward.event = '01a1fff1-bc0b-7872-af37-00fa2e4e74e2';
SET LOCAL homeward.now = '2026-11-21T00:00:00.000000Z';
SELECT gen_random_uuid() AS row, gen_random_uuid() AS event \gset
WITH homeward_row AS (INSERT INTO course (id, title, destination, language, topics, hours, state)
    VALUES (:row::uuid, 'Bench Course', 'JP', 'zh', '{safety}', 8, 'offered') RETURNING *)
SELECT version, sha256(convert_to(image, 'UTF8')) AS digest
FROM (SELECT id, version, jsonb_strip_nulls(to_jsonb(homeward_row))::text AS image FROM homeward_row) AS stored \gset
SELECT seq, leaf_hash FROM audit.event
WHERE subject_id = :row::uuid AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1;
WITH leaf AS (SELECT convert_to(repeat('x', 700), 'UTF8') AS bytes), made AS (
    INSERT INTO audit.event (id, at, action, staff_id, subject_noun, subject_id, seq, leaf, leaf_hash)
    SELECT :event::uuid, now(), 'course.offered', :id::uuid, 'course', :row::uuid, 1, bytes,
        sha256('\x00'::bytea || bytes) FROM leaf
), sealed AS (
    INSERT INTO audit.payload (event_id, sealed) SELECT :event::uuid, bytes FROM leaf
), rows AS (
    INSERT INTO audit.event_row (event_id, table_name, row_id, version, digest)
    VALUES (:event::uuid, 'course', :row::uuid, 1, :digest::bytea)
)
INSERT INTO audit.pending (event_id, leaf_hash, at)
SELECT :event::uuid, sha256('\x00'::bytea || bytes), now() FROM leaf;
COMMIT;
