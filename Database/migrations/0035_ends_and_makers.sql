-- 0035: what an early end says of fault is found by one person and recorded by another, and nobody approves
-- words that passed through the own hands.

ALTER TABLE deployment
    ADD COLUMN fault_found_on date,
    ADD COLUMN fault_found_by uuid,
    ADD COLUMN fault_decision text,
    ADD CONSTRAINT deployment_fault_is_whole
        CHECK (num_nonnulls(fault_found_on, fault_found_by, fault_decision) IN (0, 3)),
    -- Whoever is said to be at fault loses the refund and may be made to pay the way home.
    ADD CONSTRAINT deployment_fault_is_found
        CHECK (end_reason <> 'ended_early_worker_fault' OR fault_found_by IS NOT NULL);
COMMENT ON COLUMN deployment.fault_found_by IS
    'The human being who found on the documents that the worker is at fault; never the one who ends the leg.';

ALTER TABLE contract ADD COLUMN earlier_makers uuid[];
COMMENT ON COLUMN contract.earlier_makers IS
    'Who worked on the draft before its last maker; empty where nobody did.';
ALTER TABLE contract_template ADD COLUMN earlier_makers uuid[];
COMMENT ON COLUMN contract_template.earlier_makers IS
    'Who worked on the draft before its last maker; empty where nobody did.';

-- Whoever has stopped working and is not on the way home is a head abroad like the others.
CREATE INDEX deployment_waiting_abroad ON deployment (agency_id, site_id)
    WHERE state = 'ended' AND next_check_in IS NOT NULL;
