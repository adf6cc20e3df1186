import Core
import Postgres

/// R-AG-003: what was drawn from the reserve is put back within twenty working days.
package enum ReserveToppedUp: CaseRule {
    /// The draws that have not been topped up.
    package struct Facts: CaseFacts {
        let draws: [OpenDraw]

        /// Reads the agency's open draws; the case itself does not matter.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts { try gather(in: tx) }

        /// Reads the agency's open draws: a job order asks for them without a case.
        package static func gather(
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts { Facts(draws: try OpenDraw.all(in: tx)) }
    }

    package static let regimes: Set<Regime> = [.cooperation]

    package static let card = RuleCard(
        "R-AG-003",
        .blocks,
        source: "Decree 620 Art. 10",
        force: .since(2012, 8, 1),
        english:
            "What was used of the risk reserve is topped up within 20 working days; until an overdue one is, no job order opens and nobody departs.",
        chinese: "动用备用金后20个工作日内补足；逾期未补足的，不得新增订单和派出劳务人员。"
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        // The last of the twenty days still counts.
        let late = facts.draws.filter { $0.dueOn < day }
        if let first = late.min(by: { $0.dueOn < $1.dueOn }) {
            return .failed(
                "\(first.outstanding) of the draw of \(first.drawnOn) was to be topped up by "
                    + "\(first.dueOn); the day is \(day).",
                remedy: "Pay it in, then: homeward reserve-draw top-up."
            )
        }
        guard let next = facts.draws.min(by: { $0.dueOn < $1.dueOn }) else {
            return .passed("Nothing drawn from the reserve waits to be topped up.")
        }
        return .passed("\(next.outstanding) is to be topped up by \(next.dueOn).")
    }
}
