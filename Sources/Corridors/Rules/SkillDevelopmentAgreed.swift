public import Casework

/// R-COR-004: Employment for Skill Development needs an agreement of the states and an accredited sender.
public enum SkillDevelopmentAgreed: CaseRule {
    /// The rule's card.
    public static let card = RuleCard(
        "R-COR-004",
        .blocks,
        source:
            "Japan, Employment for Skill Development: operation manual, chapter 4, section 2, 13",
        english:
            "For Employment for Skill Development the memorandum of cooperation between the two states "
            + "and the sender's accreditation are on file. Whether China has one is to be confirmed.",
        chinese: "育成就劳项目须留存两国合作备忘录及送出机构认定的证明。中国是否已签署须经确认。",
        toConfirm: true
    )

    /// Whether the facts satisfy the rule on a day.
    public static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, way.programme == Programme.esd.code else {
            return .notApplicable("The programme is not \(Programme.esd).")
        }
        guard let corridor = facts.corridor else { return .noCorridor(on: way) }
        guard let agreement = corridor.agreementReference else {
            return .failed(
                "No memorandum of cooperation between \(way.origin) and \(way.destination) is on file.",
                mend: corridor.review(with: "--agreement-reference … --sender-accreditation")
            )
        }
        guard let accreditation = corridor.senderAccreditation else {
            return .failed(
                "The memorandum is on file (\(agreement)), the sender's accreditation is not.",
                mend: corridor.review(with: "--agreement-reference … --sender-accreditation")
            )
        }
        return .passed("Memorandum: \(agreement). Accredited sender: \(accreditation).")
    }
}
