import Core
import Model

/// R-SAN-003: what other states list is answered by a lawyer, and refuses nobody by itself.
package enum ForeignListingsReviewed: CaseRule {
    package static let card = RuleCard(
        "R-SAN-003",
        .warns,
        source: "Provisions on Implementing the Anti-Foreign Sanctions Law Art. 17, 18",
        force: .since(2025, 3, 23),
        english:
            "A hit on an OFAC or EU list, of whomever R-SAN-002 compares, was reviewed by a lawyer "
            + "before the next step. It never refuses a citizen of China by itself. A compliance "
            + "officer must confirm the practice.",
        chinese:
            "R-SAN-002所列任何比对对象在美国或欧盟名单上的命中，在下一步骤前须经法律审查，不得仅据此拒绝中国公民。做法须由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: ListingFacts, on day: CalendarDate) -> Verdict {
        guard facts.hasForeignList else {
            return .notApplicable("No OFAC or EU list is loaded.")
        }
        for subject in facts.subjects {
            let who = subject.kind.words
            guard let check = subject.check, check.isForeignCurrent else {
                return .failed(
                    "The \(who) was not compared with the current OFAC and EU editions.",
                    remedy: ListingRemedy.compare(subject)
                )
            }
            if check.foreignOpen > 0 {
                return .failed(
                    "The \(who) has \(check.foreignOpen) hit(s) on an OFAC or EU list: "
                        + "\(check.state.words).",
                    remedy: check.state == .trueMatch
                        ? "It is decided. Two people may take the step upon themselves: homeward "
                            + "override ask, homeward override grant."
                        : ListingRemedy.decide(check, of: subject.kind)
                )
            }
        }
        return .passed("No open hit on an OFAC or EU list.")
    }
}
