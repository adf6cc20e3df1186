import Cases
import Core
import Model
import Postgres

/// Records the plan of support that the host has made; it counts once the worker holds a copy.
struct DraftSupportPlan: Action {
    typealias Subject = SupportPlan
    static let permission = Permission.papersManage
    static let help = [
        "case_id": "The case.",
        "implementer": "Who carries it out.",
        "organisation": "Name and number of the registered organisation, where one carries it out.",
        "items": "What the plan holds, of the ten items of the ordinance.",
        "languages": "The languages that it is written in; Japanese is one.",
        "costs_on_host": "Whether it says that the host bears all its costs.",
    ]

    let caseId: ID<CaseFile>
    let implementer: SupportImplementer
    let organisation: ShortText?
    let items: [SupportItem]
    let languages: [Language]
    let costsOnHost: Bool
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<SupportPlan>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placement = try CaseFile.Record.open(
            caseId,
            in: tx,
            otherwise: "no plan of support is recorded for it any more."
        )
        guard placement.programme.text == SupportPlanGiven.programme else {
            throw CommonRefusal.unfit.refusal(
                "The case is of \(placement.programme): a plan of support is asked for "
                    + "\(SupportPlanGiven.programme) alone."
            )
        }
        guard (implementer == .registeredOrganisation) == (organisation != nil) else {
            throw CommonRefusal.unfit.refusal(
                "A registered organisation that carries the plan out is named (organisation); a host "
                    + "that does it itself names none."
            )
        }
        guard Set(items).count == items.count, Set(languages).count == languages.count else {
            throw CommonRefusal.unfit.refusal("Each item and each language is named once.")
        }
        try tx.insert(
            id,
            [
                .person(placement.person), .caseFile(caseId), .implementer(implementer),
                .organisation(organisation), .items(items), .languages(languages),
                .costsOnHost(costsOnHost), .madeBy(context.caller.human), .state(.drafted),
            ]
        )
        return Recorded(
            as: "support-plan.drafted",
            about: placement.person,
            in: caseId,
            state: SupportPlanState.drafted
        )
    }
}
