-- 0038: who opened a case, so that somebody else closes it (R-AUD-002); what an appeal was answered with,
-- and when the person was told of it. What is new on old tables may be null: a default would change the
-- digests of rows on record.
ALTER TABLE case_file ADD COLUMN opened_by uuid;
COMMENT ON COLUMN case_file.opened_by IS 'The human being who opened the case.';

ALTER TABLE rejection
    ADD COLUMN answer_sealed bytea,
    ADD COLUMN told_on date,
    ADD CONSTRAINT rejection_told_after_its_answer CHECK (told_on >= answered_on);
COMMENT ON COLUMN rejection.answer_sealed IS 'What the second look found, sealed.';
COMMENT ON COLUMN rejection.told_on IS 'When the person was first told of the answer.';

CREATE OR REPLACE VIEW rejection_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, to_json(grounds) AS grounds, letter_language, decided_on,
        explained_on, appealed_on, answered_on, state, created_at, updated_at, told_on
    FROM rejection;
