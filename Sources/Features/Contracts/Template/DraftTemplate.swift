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
        "regime": """
        The decree under which it is used; cooperation when not given. contracted_project is for labour \
        contracts with the contractor of a project.
        """,
        "destination": "The country it is for; every country when not given.",
        "languages": "The languages of its words.",
        "clauses": "The clauses; with several languages each clause names its own.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.clauses]

    let name: ShortText
    let kind: ContractKind
    let regime: Regime?
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
        let regime = regime ?? .cooperation
        guard regime == .cooperation || kind == .labour else {
            throw CommonRefusal.unfit.refusal(
                "\(regime.title) knows labour contracts alone: name the kind labour, or leave regime out."
            )
        }
        try clauses.requireOneAmountEach()
        try tx.insert(
            id,
            [
                .name(name), .kind(kind), .regime(regime), .destination(destination),
                .languages(languages),
                .clauses(clauses), .madeBy(context.caller.human), .state(.draft),
            ]
        )
        return Recorded(as: "contract-template.drafted", state: TemplateState.draft)
    }
}
