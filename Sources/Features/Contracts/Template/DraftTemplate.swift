import Core
import Model
import Postgres

/// Drafts a template; a second person publishes it.
struct DraftTemplate: Action {
    typealias Subject = ContractTemplate
    static let permission = Permission.contractsDraft
    static let help = [
        "name": "What it is called.",
        "kind": "The kind of contract that it words.",
        "destination": "The country it is for; every country when not given.",
        "languages": "The languages of its words.",
        "clauses": "The clauses; with several languages each clause names its own.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.clauses]

    let name: ShortText
    let kind: ContractKind
    let destination: Country?
    let languages: [Language]
    let clauses: [Clause]

    func perform(
        on id: ID<ContractTemplate>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard !languages.isEmpty else {
            throw CommonRefusal.unfit.refusal("A template is in one language at least.")
        }
        try clauses.requireOneAmountEach()
        try tx.insert(
            id,
            [
                .name(name), .kind(kind), .destination(destination), .languages(languages),
                .clauses(clauses), .madeBy(context.caller.human), .state(.draft),
            ]
        )
        return Recorded(as: "contract-template.drafted", state: TemplateState.draft)
    }
}
