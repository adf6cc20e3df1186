import Core
import Directory
import Postgres

/// A sub-agent may inform; it may not be paid. This is what the line itself says of its payee.
enum PayeeIsNoSubAgent: Rule {
    /// The payee as the line names it.
    struct Facts: Codable, Sendable {
        let name: String
        let kind: AskedPayee?
    }

    static let card = RuleCard(
        "R-AG-005-P",
        .blocks,
        source: "Decree 620 Art. 8",
        force: .since(2012, 8, 1),
        english:
            "No fee is paid to a sub-agent: it has no right to money, contracts or signatures.",
        chinese: "代办人员无权收款、签约或者签字，任何费用不得支付给代办人员。"
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard facts.kind == .subAgent else {
            return .passed("\(facts.name) is paid, and is no sub-agent by the line.")
        }
        return .failed(
            "\(facts.name) is a sub-agent.",
            remedy:
                "Let it be paid to the agency, or to whoever renders the service, against a receipt."
        )
    }
}

extension RuleReport {
    /// Who may not take money takes none: asked whenever a payee is named, told of, or paid.
    mutating func checkPayee(
        _ name: String,
        _ kind: AskedPayee?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        check(PayeeIsNoSubAgent.self, .init(name: name, kind: kind))
        check(SubAgentOnlyInforms.self, try .gather(.collect, by: name, in: tx))
    }
}
