-- 0034: what loosens a limit or gives up what the worker is owed is asked by one person and done by another;
-- a line may be paid back in more than one part.

ALTER TABLE fee_cap
    ADD COLUMN end_asked_by uuid,
    ADD COLUMN end_asked_until date,
    ADD COLUMN end_asked_why text,
    ADD CONSTRAINT fee_cap_end_is_asked_whole
        CHECK (num_nonnulls(end_asked_by, end_asked_until, end_asked_why) IN (0, 3));
COMMENT ON COLUMN fee_cap.end_asked_by IS 'The human being who asked for the end; another one ends the cap.';

ALTER TABLE fee_line
    ADD COLUMN write_off_asked_by uuid,
    ADD CONSTRAINT fee_line_written_off_as_asked
        CHECK (written_off_by IS NULL OR written_off_by <> write_off_asked_by),
    DROP CONSTRAINT fee_line_refunded_in_full,
    -- What went back earlier counts; what is owed now is beside it until it is paid.
    ADD CONSTRAINT fee_line_refunded_in_full CHECK (refunded_minor <= amount_minor
        AND (state <> 'refunded' OR refunded_minor >= refund_minor));
COMMENT ON COLUMN fee_line.write_off_asked_by IS
    'The human being who found that the refund cannot be paid; another one gives it up.';
