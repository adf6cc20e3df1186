import Core
import Model
import Postgres
import TransparencyLog

/// Proposes someone who would inform about work for the agency; nothing may be said in its name yet.
struct ProposeSubAgent: Action {
    typealias Subject = SubAgent
    static let permission = Permission.partnersManage
    static let help = [
        "name": "The name, as payments would bear it.",
        "other_names": "Other names and spellings, each of which is a payee's name too.",
        "kind": "individual or body.",
        "credit_code": "The unified social credit code of a body.",
        "area": "Where it would inform: villages, county, school.",
        "contact": "How to reach it; sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.contact]

    let name: NameText
    let otherNames: [NameText]?
    let kind: SubAgentKind
    let creditCode: CreditCode?
    let area: ShortText
    let contact: ShortText?

    func perform(
        on id: ID<SubAgent>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let others = otherNames ?? []
        let keys = Set(([name] + others).map { NameKey.of($0.text) }).subtracting([""]).sorted()
        guard !keys.isEmpty else {
            throw CommonRefusal.unfit.refusal("A name has letters or digits.")
        }
        let sealed = try contact.map {
            try ContactSeal.seal($0.text, of: id, with: context, in: &tx)
        }
        try tx.insert(
            id,
            [
                .name(name.line), .otherNames(others.map(\.line)), .nameKeys(keys), .kind(kind),
                .creditCode(creditCode), .area(area), .contactSealed(sealed),
                .madeBy(context.caller.human), .state(.proposed),
            ]
        )
        return Recorded(as: "sub-agent.proposed", state: SubAgentState.proposed)
    }
}
