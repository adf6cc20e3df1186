import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Drafts a contract: cooperation with an employer, the others for a case under a cooperation.
struct DraftContract: Action {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = [
        "kind": "cooperation with the employer; service or labour with the worker; employment.",
        "employer_id": "The employer of a cooperation contract; the others have it from the case.",
        "case_id": "The case, for all but a cooperation contract.",
        "cooperation_id": """
        The cooperation contract it stands on, for all but one itself and the labour contract of a \
        contracted project, which stands on the project that its case names.
        """,
        "template_id": "The published template whose clauses it takes over.",
        "languages": "The languages of its versions; the template's when not given.",
        "begins_on": "Its first day.",
        "ends_on": "Its last day.",
        "clauses":
            "The clauses, each with the code of what it is about; with a template only those "
            + "that differ from it.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.clauses]

    let kind: ContractKind
    let employerId: ID<Employer>?
    let caseId: ID<CaseFile>?
    let cooperationId: ID<Contract>?
    let templateId: ID<ContractTemplate>?
    let languages: [Language]?
    let beginsOn: CalendarDate
    let endsOn: CalendarDate
    let clauses: [Clause]?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<Contract>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placement = try Placement(
            kind,
            employer: employerId,
            caseFile: caseId,
            cooperation: cooperationId,
            in: tx
        )
        let template = try templateId.map { id in
            try ContractTemplate.Record.usable(
                id,
                for: kind,
                under: placement.regime,
                in: placement.country,
                in: tx
            )
        }
        let words = try ContractWords(languages, clauses, over: template)
        try tx.insert(
            id,
            [
                .kind(kind), .employer(placement.employer), .caseFile(caseId),
                .person(placement.person), .cooperation(cooperationId),
                .project(placement.project), .template(templateId),
                .languages(words.languages), .beginsOn(beginsOn), .endsOn(endsOn),
                .clauses(words.clauses), .madeBy(context.caller.human), .state(.draft),
            ]
        )
        var facts: [String: JSON] = [:]
        facts["template_edition"] = template.map { .integer(Int64($0.edition)) }
        return Recorded(
            as: "contract.drafted",
            about: placement.person,
            in: caseId,
            state: ContractState.draft,
            facts: facts
        )
    }
}
