import Core
import Model

/// R-COR-004: Employment for Skill Development needs an agreement of the states and an accredited sender,
/// and whatever corridor rests on an agreement is open only while that is in force.
package enum SkillDevelopmentAgreed: CaseRule {
    package static let card = RuleCard(
        "R-COR-004",
        .blocks,
        source:
            "Japan, Employment for Skill Development: operation manual, chapter 4, section 2, 13; agency "
            + "policy for other agreements",
        force: .since(2027, 4, 1),
        english:
            "For Employment for Skill Development the memorandum of cooperation between the two states "
            + "and the sender's accreditation are on file. Whether China has one is to be confirmed. An "
            + "agreement that a corridor names is in force on the day; regional cooperation names one.",
        chinese: "育成就劳项目须留存两国合作备忘录及送出机构认定的证明。中国是否已签署须经确认。通道所依据的协定当日有效；区域合作渠道须载明其所依据的协定。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way else { return silent }
        let isSkillDevelopment = way.programme == Programme.esd.code
        guard let corridor = facts.corridor else {
            return isSkillDevelopment ? .noCorridor(on: way) : silent
        }
        if let agreement = corridor.agreement {
            if let fault = fault(of: agreement, for: corridor, on: day) { return fault }
        } else if corridor.terms(on: day).channel == .regionalCooperation {
            return .failed(
                "\(corridor.words) is regional cooperation, and no agreement is named.",
                remedy: corridor.review(with: "--agreement-id")
            )
        }
        return isSkillDevelopment
            ? evidence(way, corridor)
            : corridor.agreement.map { Verdict.passed("In force: \($0.words)\($0.until).") }
                ?? silent
    }

    private static let silent = Verdict.notApplicable(
        "The programme is not \(Programme.esd), and the corridor names no agreement."
    )

    private static func fault(
        of agreement: NamedAgreement,
        for corridor: CorridorRow,
        on day: CalendarDate
    ) -> Verdict? {
        if let why = agreement.obstacle(on: day) {
            return .failed(
                "\(agreement.words) \(why).",
                remedy:
                    "\(agreement.remedy) Or name another one. \(corridor.review(with: "--agreement-id"))"
            )
        }
        guard corridor.programme == .esd, agreement.form != .memorandumOfCooperation else {
            return nil
        }
        return .failed(
            "\(agreement.words) is a \(agreement.form.words), no memorandum of cooperation.",
            remedy: corridor.review(with: "--agreement-id")
        )
    }

    private static func evidence(
        _ way: CorridorFacts.Way,
        _ corridor: CorridorRow
    ) -> Verdict {
        let named = corridor.agreement.map { "\($0.words)\($0.until)" }
        guard let agreement = named ?? corridor.agreementReference?.text else {
            return .failed(
                "No memorandum of cooperation between \(way.origin) and \(way.destination) is on file.",
                remedy: corridor.review(with: "--agreement-reference … --sender-accreditation")
            )
        }
        guard let accreditation = corridor.senderAccreditation else {
            return .failed(
                "The memorandum is on file (\(agreement)), the sender's accreditation is not.",
                remedy: corridor.review(with: "--agreement-reference … --sender-accreditation")
            )
        }
        return .passed("Memorandum: \(agreement). Accredited sender: \(accreditation).")
    }
}

extension NamedAgreement {
    /// Its end in a sentence; nothing where it states none.
    fileprivate var until: String { lastDay.map { ", until \($0)" } ?? "" }
}
