-- 0036: a DPRK finding that something is gone waits for a second person beside what it would replace; an
-- enrolment has a day of its own. What is new on old tables may be null: a default would change the
-- digests of rows on record.

-- One review stands for an employer, and beside it one that nothing is left may wait for a second person.
DROP INDEX dprk_review_once;
CREATE UNIQUE INDEX dprk_review_once ON dprk_review (agency_id, employer_id)
    WHERE state IN ('free', 'cleared', 'confirmed')
        OR (state = 'open' AND (has_partner OR has_crew));
CREATE UNIQUE INDEX dprk_review_waits_once ON dprk_review (agency_id, employer_id)
    WHERE state = 'open' AND NOT (has_partner OR has_crew);
ALTER TABLE dprk_review
    -- What is not there is not what the resolutions forbid.
    ADD CONSTRAINT dprk_review_confirmed_is_there
        CHECK (state <> 'confirmed' OR has_partner OR has_crew);

-- Null is the day on which the record was made.
ALTER TABLE enrolment ADD COLUMN enrolled_on date;
