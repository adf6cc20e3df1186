import Core
import Model
import Postgres
import TransparencyLog

/// Proposes someone who would inform about work for the agency; nothing may be said in its name yet.
struct ProposeSubAgent: Action {
    typealias Subject = SubAgent
    static let permission = Permission.partnersManage
    static let help = [
        "name": "The name in any script, as payments would bear it.",
        "latin_name": "The name in Latin letters, where the name is in another script.",
        "other_names": "Former names and other spellings, each of which is a payee's name too.",
        "kind": "individual or body.",
        "credit_code": "The unified social credit code of a body.",
        "area": "Where it would inform: villages, county, school.",
        "contact": "How to reach it; sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.contact]

    let name: NameText
    let latinName: NameText?
    let otherNames: OtherNames?
    let kind: SubAgentKind
    let creditCode: CreditCode?
    let area: ShortText
    let contact: ShortText?

    func perform(
        on id: ID<SubAgent>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let others = otherNames?.lines ?? []
        let keys = try SubAgent.nameKeys(name.line, latin: latinName?.line, others: others)
        let sealed = try contact.map {
            try ContactSeal.seal($0.text, of: id, with: context, in: &tx)
        }
        try tx.insert(
            id,
            [
                .name(name.line), .latinName(latinName?.line), .otherNames(others),
                .nameKeys(keys), .kind(kind), .creditCode(creditCode), .area(area),
                .contactSealed(sealed), .madeBy(context.caller.human), .state(.proposed),
            ]
        )
        return Recorded(as: "sub-agent.proposed", state: SubAgentState.proposed)
    }
}
