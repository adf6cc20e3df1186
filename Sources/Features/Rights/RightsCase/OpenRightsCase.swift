import Core
import Model
import Postgres
import TransparencyLog

/// Records a complaint or a detected wrong; its clocks begin to run.
struct OpenRightsCase: Action {
    typealias Subject = RightsCase
    static let permission = Permission.rightsOpen
    static let help = [
        "case_id": "The placement that it concerns.",
        "category": "What it is about; it decides how soon it must be triaged.",
        "reporter": "Who told the agency.",
        "language": "The language in which it was told.",
        "narrative": "What happened, in the reporter's words; it is sealed.",
        "safe_contact": "How the worker can be reached without the employer knowing; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.narrative, CodingKeys.safeContact]

    let caseId: ID<CaseFile>
    let category: RightsCategory
    let reporter: Reporter
    let language: Language
    let narrative: LongText
    let safeContact: ShortText?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    /// What the caller is told of the clocks that run.
    struct Reply: Codable, Sendable {
        let acknowledgeDue: Instant
        let triageDue: Instant
    }

    func perform(
        on id: ID<RightsCase>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try tx.value(
            "SELECT person_id FROM case_parties WHERE id = \(caseId)",
            as: ID<Person>.self
        )
        guard let person else {
            throw CommonRefusal.reference.refusal("No case is \(caseId).")
        }
        let acknowledgeDue = context.now.adding(hours: RightsCategory.acknowledgeHours)
        let triageDue = context.now.adding(hours: category.triageHours)
        let place = TaskPlace(id, about: person, in: caseId)
        let duties: [Duty] = [
            .acknowledge, category.isGrave ? .urgentTriage : .triage, .firstReport, .settlement,
        ]
        for duty in duties {
            try tx.open(duty, of: place, from: .instant(context.now), with: context)
        }
        try tx.insert(
            id,
            [
                .person(person), .caseFile(caseId), .category(category), .reporter(reporter),
                .language(language),
                .narrativeSealed(
                    SealedPlace.narrative.seal(
                        narrative.text,
                        of: person,
                        with: context,
                        in: &tx
                    )
                ),
                .safeContactSealed(
                    try safeContact.map {
                        try SealedPlace.safeContact.seal(
                            $0.text,
                            of: person,
                            with: context,
                            in: &tx
                        )
                    }
                ), .receivedAt(context.now), .acknowledgeDue(acknowledgeDue), .triageDue(triageDue),
                .reportDue(context.now.adding(hours: SettledInTime.reportHours)),
                .settleBy(context.today.adding(days: SettledInTime.settlementDays)),
                .handledBy([context.caller.human]), .state(.received),
            ]
        )
        return Recorded(
            as: "rights-case.opened",
            about: person,
            in: caseId,
            state: RightsCaseState.received,
            facts: ["has_safe_contact": .bool(safeContact != nil)],
            reply: Reply(acknowledgeDue: acknowledgeDue, triageDue: triageDue)
        )
    }
}
