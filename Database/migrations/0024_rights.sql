-- 0024: Rights and repatriation.

ALTER TABLE rights_case
    -- The agency's first report to the reporter, and until when the case should be settled.
    ADD COLUMN report_due timestamptz,
    ADD COLUMN reported_at timestamptz,
    ADD COLUMN settle_by date,
    -- Vain attempts count once a day: three calls in an hour are one attempt.
    ADD COLUMN last_failed_on date;

ALTER TABLE repatriation
    ADD COLUMN opened_by uuid,
    ADD COLUMN cancelled_on date,
    -- What a death asks for on the same day, each when it was done.
    ADD COLUMN kin_told_at timestamptz,
    ADD COLUMN embassy_told_at timestamptz,
    ADD COLUMN insurer_told_at timestamptz,
    ADD COLUMN remains_cared_at timestamptz,
    DROP CONSTRAINT repatriation_state_check,
    ADD CONSTRAINT repatriation_state_check CHECK (state IN
        ('opened', 'cost_decided', 'ticketed', 'travelling', 'arrived', 'closed', 'cancelled')),
    ADD CONSTRAINT repatriation_cancelled_when
        CHECK ((state = 'cancelled') = (cancelled_on IS NOT NULL)),
    -- R-AUD-002: whoever opened the way home does not lay its cost upon the worker.
    ADD CONSTRAINT repatriation_worker_pays_by_two
        CHECK (cost_owner <> 'worker' OR cost_decided_by <> opened_by);
-- Nobody comes home twice at once.
CREATE UNIQUE INDEX repatriation_one_open ON repatriation (agency_id, case_file_id)
    WHERE state NOT IN ('closed', 'cancelled');
