-- 0041: a fee line may name ahead the clause by which it will fall due, and the days after it.
ALTER TABLE fee_line
    ADD COLUMN due_days int CONSTRAINT fee_line_due_within_a_year CHECK (due_days BETWEEN 0 AND 365),
    -- That a service was rendered no record shows: such a line waits for somebody's evidence.
    ADD CONSTRAINT fee_line_clause_is_on_record CHECK (due_days IS NULL
        OR (due_trigger IS NOT NULL AND due_trigger IN
            ('contract_signed', 'training_certified', 'visa_issued', 'departed')));
COMMENT ON COLUMN fee_line.due_days IS 'Calendar days after the clause, where the line names its clause ahead.';
-- What the house's clock looks for, in the order in which it takes it.
CREATE INDEX fee_line_waiting ON fee_line (agency_id, id)
    WHERE state = 'consented' AND due_days IS NOT NULL;

CREATE OR REPLACE VIEW fee_page WITH (security_invoker = true) AS
    SELECT agency_id, id, version, person_id, case_file_id, category,
        CASE category WHEN 'recruitment_service' THEN 'F1' ELSE 'F2' END AS heading,
        payer, payee, payee_kind, host_side, description, amount_minor, currency, rate_id,
        home_minor, basis, disclosed_on, disclosed_language, statement_id, statement_version,
        consented_on, due_trigger, due_on, paid_on, receipt_number, refund_cause, refund_minor,
        refund_basis, refund_due_on, refunded_on, refunded_minor, refund_interest_minor,
        refund_receipt, refund_confirmed_on, written_off_on, reversal_reason, reversed_on, state,
        created_at, updated_at, due_days
    FROM fee_line;
