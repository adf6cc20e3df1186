-- 0026: what the diary's clock asks twice a minute, across agencies, is found by its moment and not by reading all.
DROP INDEX idempotency_age;
CREATE INDEX idempotency_age ON idempotency (created_at);
DROP INDEX task_to_remind;
CREATE INDEX task_to_remind ON task (next_reminder_at, agency_id) WHERE state = 'open';
