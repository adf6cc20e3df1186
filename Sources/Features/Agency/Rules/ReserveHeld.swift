import Core
import Model
import Postgres

/// R-AG-002: money stands ready for what the agency may come to owe its workers.
package enum ReserveHeld: CaseRule {
    /// The parts of the reserve that have not been released.
    package struct Facts: CaseFacts {
        let reserves: [Reserve.Record]
        /// How much must stand ready.
        var least = ThresholdEditions(.reserveLeast)

        /// Reads the agency's reserve; the case itself does not matter.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts { try gather(in: tx) }

        /// Reads the agency's reserve.
        package static func gather(
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                reserves: try tx.records(of: Reserve.self, "state = 'held' ORDER BY id"),
                least: try .of(.reserveLeast, in: tx)
            )
        }
    }

    package static let regimes: Set<Regime> = [.cooperation]

    package static let card = RuleCard(
        "R-AG-002",
        .blocks,
        source: "Decree 620 Art. 9 and 41",
        force: .since(2012, 8, 1),
        english:
            "The risk reserve of at least CNY 3,000,000 is paid in or guaranteed by a bank; what was drawn and not topped up does not count. "
            + "Where the agency has confirmed another amount, that one counts. How long a guarantee must run is for the compliance officer to confirm.",
        chinese:
            "已缴存或由银行保函担保不少于300万元人民币的对外劳务合作风险处置备用金，已动用未补足部分不计入；企业另有经确认的数额的，从其规定。保函期限须由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        // Cash and guarantees may make up the amount together; a guarantee is good on its last day.
        let standing = facts.reserves.filter { reserve in
            reserve.amount.currency == .cny && (reserve.validUntil.map { $0 >= day } ?? true)
        }
        let drawn = sum(standing.map(\.drawn))
        let total = Money(
            minorUnits: Int64(clamping: sum(standing.map(\.amount)) - drawn),
            currency: .cny
        )
        let required = Money(minorUnits: Int64(facts.least.value(on: day)), currency: .cny)
        if total.minorUnits >= required.minorUnits {
            return .passed("\(total) is held or guaranteed on \(day).")
        }
        var aside = ""
        if drawn > 0 {
            let open = Money(minorUnits: Int64(clamping: drawn), currency: .cny)
            aside += " \(open) was drawn and is not topped up."
        }
        let lapsed = facts.reserves.compactMap(\.validUntil).filter { $0 < day }.max()
        if let lapsed { aside += " A part ended on \(lapsed)." }
        return .failed(
            "\(total) is held or guaranteed on \(day); \(required) is required.\(aside)",
            remedy: drawn > 0
                ? "Pay in what was drawn, then: homeward reserve-draw top-up."
                : "Pay in what is missing, then: homeward reserve record; or renew the guarantee, "
                    + "then: homeward reserve renew."
        )
    }

    private static func sum(_ amounts: [Money]) -> Int128 {
        amounts.reduce(0) { $0 + Int128($1.minorUnits) }
    }
}
