import Core
import Foundation
import Model
import Postgres

/// The steps of a line that a gate guards.
enum FeeStep: String, ExplainedStep {
    case propose = "fee.propose"
    case disclose = "fee.disclose"
    case consent = "fee.consent"
    case fallDue = "fee.fall-due"
    case pay = "fee.pay"

    /// What is checked. A proposal is judged by what it is; a sum only when the worker is told of it.
    var rules: [any FeeRule.Type] {
        let kind: [any FeeRule.Type] = [
            NoDepositTaken.self, NoIllegitimateCost.self, HostCostsStayWithHost.self,
        ]
        let sums: [any FeeRule.Type] = [
            ServiceFeeWithinCap.self, ServiceFeeWithinBenchmark.self, FeeAsContracted.self,
            SenderFeeWithinMonthsOfPay.self, NothingWhereEmployerPays.self,
            NoLoanFromRecruiter.self, NoDebtForPlacement.self, FeesBelowOneMonthsPay.self,
            NothingBeyondOrder.self, ChargedAsPublished.self,
        ]
        return switch self {
        case .propose: kind
        case .disclose: kind + sums
        case .consent: [ToldBeforeConsent.self]
        case .fallDue:
            [
                ToldBeforeConsent.self, NothingWhereEmployerPays.self,
                NothingCollectedBeforeContract.self,
            ]
        case .pay:
            kind + [ToldBeforeConsent.self] + sums + [NothingCollectedBeforeContract.self]
        }
    }

    /// Checks the step of one line before it is taken, and refuses it where a rule stands in the way.
    func require(
        on line: FeeLine.Record,
        in tx: borrowing WriteTransaction,
        by human: UUID,
        as day: CalendarDate
    ) throws -> RuleReport {
        // Two lines of a case that are paid at once could each miss the other under a cap.
        try tx.hold(line.caseFile, alone: true)
        try requireLiving(line, in: tx, on: day)
        let report = try report(on: line, in: tx, by: human, as: day)
        try report.require()
        return report
    }

    /// Of a worker whose case has ended nothing more is asked; what was paid before may be booked late.
    private func requireLiving(
        _ line: FeeLine.Record,
        in tx: borrowing WriteTransaction,
        on day: CalendarDate
    ) throws {
        guard line.payer == .worker else { return }
        let ended = try tx.value(
            "SELECT ended_at FROM case_parties WHERE id = \(line.caseFile)",
            as: Instant.self
        )
        guard let ended else { return }
        let last = ended.date(in: ActionContext.zone)
        guard self != .pay || day > last else { return }
        throw CommonRefusal.wrongState.refusal(
            "The case ended on \(last): nothing is charged to its worker any more."
        )
    }

    /// Checks the step of one line, as taken by a human being, and applies what two people took upon
    /// themselves for the case.
    func report(
        on line: FeeLine.Record,
        in tx: borrowing some Queryable & ~Copyable,
        by human: UUID,
        as day: CalendarDate
    ) throws -> RuleReport {
        var facts = try FeeFacts.gather(for: line.caseFile, in: tx)
        facts.focus = line.id
        facts.isCollecting = self == .fallDue || self == .pay
        var report = try RuleReport(step: rawValue, on: day, in: tx)
        report.check(all: rules, facts)
        if self == .disclose || self == .pay {
            let kind = line.payeeKind.flatMap { AskedPayee(rawValue: $0.rawValue) }
            try report.checkPayee(line.payee.text, kind, in: tx)
        }
        // With the disclosure the line is put to the worker: from then on it is the agency's word.
        if self == .disclose {
            report.check(MakerIsNotApprover.self, .init(maker: line.madeBy, approver: human))
        }
        try report.apply(overridesOf: line.caseFile, in: tx)
        return report
    }
}
