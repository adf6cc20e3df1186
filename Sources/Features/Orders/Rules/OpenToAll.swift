import Core
import Corridors
import Model

/// R-INF-003-P: nobody is shut out of work for what they are.
///
/// Drafting and signing refuse the same terms by their own word; here the gate shows them before anyone tries.
enum OpenToAll: Rule {
    /// What workers would read, or whom an order asks for.
    struct Facts: Codable, Sendable {
        let texts: [String]
        /// The terms of a job order; nil for an item of information.
        var order: Order?
        /// How the words are put right.
        let remedy: String

        /// The terms of an order beside the ages that its corridor allows, and where that begins.
        struct Order: Codable, Sendable {
            let terms: OrderTerms
            let minimumAge: Int
            let maximumAge: Int?
            let origin: Country
        }
    }

    static let card = RuleCard(
        "R-INF-003-P",
        .blocks,
        source: "ILO C111 Art. 1; Employment Promotion Law Art. 3, 26",
        force: .since(2008, 1, 1),
        english:
            "No offer of work shuts people out by \(DiscriminatingWords.named.english); a sex or a narrower age has its basis in the work itself. The words that are looked for are for the compliance officer to confirm.",
        chinese:
            "招聘信息和用工订单不得因\(DiscriminatingWords.named.chinese)歧视劳动者；限定性别或者更窄年龄的，须以工作本身的要求为依据。所查词语由合规负责人确认。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        var faults = facts.texts.flatMap { DiscriminatingWords.found(in: $0, allowingSex: false) }
        if let order = facts.order {
            faults += order.terms.faults(
                within: (order.minimumAge, order.maximumAge, order.origin)
            )
        }
        guard faults.isEmpty else {
            return .failed(
                faults.joined(separator: " "),
                remedy: "\(OrderRefusal.discriminating.remedy) \(facts.remedy)"
            )
        }
        return .passed("Nobody is shut out.")
    }
}

extension OpenToAll.Facts {
    /// The facts of an order on its corridor.
    static func of(
        _ order: JobOrder.Record,
        on corridor: CorridorFacts,
        as day: CalendarDate
    ) -> OpenToAll.Facts {
        OpenToAll.Facts(
            texts: [],
            order: corridor.bounds(on: day).map { bounds in
                Order(
                    terms: order.terms,
                    minimumAge: bounds.minimumAge,
                    maximumAge: bounds.maximumAge,
                    origin: bounds.origin
                )
            },
            remedy: JobOrder.Record.waysToOtherTerms
        )
    }
}
