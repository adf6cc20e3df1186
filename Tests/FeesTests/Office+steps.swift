import Core
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Fees

extension Office {
    func step(_ id: ID<FeeLine>, to state: FeeState) async throws {
        switch state {
        case .proposed: break
        case .disclosed:
            try await perform(DiscloseFee.self, on: id, ["disclosed_language": "zh"], by: second)
        case .consented:
            try await step(id, to: .disclosed)
            nextDay()
            try await perform(ConsentFee.self, on: id, try await consent(id))
        case .due:
            try await step(id, to: .consented)
            try await perform(FallDue.self, on: id, .due)
        case .paid:
            try await step(id, to: .due)
            try await perform(PayFee.self, on: id, paid())
        case .refundable:
            try await step(id, to: .paid)
            try await perform(OpenRefund.self, on: id, opened())
        case .refunded:
            try await step(id, to: .refundable)
            try await perform(RefundFee.self, on: id, try await refunded(id), by: second)
        case .writtenOff:
            try await step(id, to: .refundable)
            try await perform(AskWriteOff.self, on: id, ["finding": "No account, no heirs."])
            try await perform(
                WriteOffFee.self,
                on: id,
                ["written_off_why": "Dead, no heirs."],
                by: second
            )
        case .reversed:
            try await perform(AskReversal.self, on: id, ["reversal_reason": "An error."])
            try await perform(ReverseFee.self, on: id, by: second)
        }
    }

    func nextDay() { clock.move(to: clock.now.date(in: ActionContext.zone).adding(days: 1)) }

    var today: CalendarDate { clock.now.date(in: ActionContext.zone) }

    func consent(_ id: ID<FeeLine>) async throws -> JSON {
        let version = try await value(
            "SELECT statement_version FROM fee_line WHERE id = \(id)",
            as: Int.self
        )
        return ["statement_version": .integer(Int64(version ?? 1)), "consent_witness": "Wang Fang"]
    }

    func paid(_ payer: String = "worker", on day: CalendarDate? = nil) -> JSON {
        [
            "payer": .text(payer), "paid_on": .text("\(day ?? today)"),
            "receipt_number": "R-1", "paid_from": "6222021234567890",
        ]
    }

    func opened(_ cause: String = "employer_paid", on day: CalendarDate? = nil) -> JSON {
        [
            "refund_cause": .text(cause), "happened_on": .text("\(day ?? today)"),
            "evidence": "The employer's transfer slip.",
        ]
    }

    func refunded(
        _ id: ID<FeeLine>,
        plus more: Int64 = 0,
        on day: CalendarDate? = nil
    ) async throws -> JSON {
        let owed = try await value(
            "SELECT refund_minor FROM fee_line WHERE id = \(id)",
            as: Int64.self
        )
        return [
            "amount": ["minor_units": .integer((owed ?? 1) + more), "currency": "CNY"],
            "refunded_on": .text("\(day ?? today)"), "refund_receipt": "T-1",
        ]
    }

    func state(of id: ID<FeeLine>) async throws -> FeeState? {
        try await value("SELECT state FROM fee_line WHERE id = \(id)", as: FeeState.self)
    }

    func tasks(of id: ID<FeeLine>) async throws -> [String] {
        try await value(
            """
            SELECT array_agg(duty || ' ' || state || ' ' || due_on ORDER BY duty, created_at, id)
            FROM task WHERE subject_id = \(id)
            """,
            as: [String].self
        ) ?? []
    }
}

extension JSON {
    static let due: JSON = [
        "due_trigger": "contract_signed", "due_on": "2027-12-31",
        "due_evidence": "Clause 6: on signature.",
    ]
}
