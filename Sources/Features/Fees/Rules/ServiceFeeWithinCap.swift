import Core
import Model

/// The service fee stays within every cap on record: the State's, the province's, the agency's own.
enum ServiceFeeWithinCap: FeeRule {
    static let regimes: Set<Regime> = [.cooperation]

    static let card = RuleCard(
        "R-FEE-004",
        .blocks,
        source: "Decree 620 Art. 25",
        force: .since(2012, 8, 1),
        english:
            "The service fee that the worker pays is within every cap in force for the corridor, the programme and the province.",
        chinese: "向劳务人员收取的服务费不得超过该国别、项目和省份现行有效的上限。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let caps = facts.caps.filter {
            $0.effect == .blocks && $0.covers != .senderTotal && $0.force.contains(day)
        }
        guard facts.workers(in: .serviceFee).isEmpty else {
            guard caps.contains(where: { $0.covers == .serviceFee }) else {
                return .failed(
                    "The worker pays a service fee, and no cap for it is on record on \(day).",
                    remedy:
                        "Let compliance record the cap with its source: `homeward fee-cap record`."
                )
            }
            return facts.judge(caps, on: day)
        }
        guard !caps.isEmpty, !facts.workers.isEmpty else {
            return .notApplicable("The worker pays no service fee.")
        }
        return facts.judge(caps, on: day)
    }
}
