import Core
import Model
import Postgres

/// Records what a person declares of bars to leaving the country; a later declaration counts.
struct DeclareExit: Action {
    typealias Subject = ExitDeclaration
    static let permission = Permission.applicantsRegister
    static let help = [
        "person_id": "Who declares.",
        "text_version": "The version of the form that was signed.",
        "language": "The language of the form; the person must read it.",
        "sentence": "Whether a sentence is still to be served or a prosecution runs.",
        "court_order": "Whether a court has ordered the person not to leave.",
        "repatriation_ban": "Whether the person was sent home from abroad and may not leave again.",
        "ban_until": "The last day of that ban, where the person knows it.",
        "details": "What the person adds; it is sealed.",
        "declared_on": "The day of the signature; today when not given.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.details]

    let personId: ID<Person>
    let textVersion: ShortText
    let language: Language
    let sentence: Bool
    let courtOrder: Bool
    let repatriationBan: Bool
    let banUntil: CalendarDate?
    let details: LongText?
    let declaredOn: CalendarDate?
    var named: NamedParties { NamedParties(person: personId) }

    func perform(
        on id: ID<ExitDeclaration>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try Person.Record.applicant(personId, in: tx)
        try person.requireReads(language)
        try context.requireNotInFuture("declared_on", declaredOn)
        guard banUntil == nil || repatriationBan else {
            throw CommonRefusal.unfit.refusal("Only a ban has an end.")
        }
        try tx.write(
            "exit_declaration",
            """
            UPDATE exit_declaration SET state = 'superseded'
            WHERE person_id = \(personId) AND state <> 'superseded'
            """
        )
        try tx.insert(
            id,
            [
                .person(personId), .declaredOn(declaredOn ?? context.today), .language(language),
                .textVersion(textVersion), .sentence(sentence), .courtOrder(courtOrder),
                .repatriationBan(repatriationBan), .banUntil(banUntil),
                .detailsSealed(
                    context.sealed(
                        details?.text,
                        of: personId,
                        for: SealedPlace.exitDetails,
                        in: &tx
                    )
                ), .declaredTo(context.caller.human), .state(.declared),
            ]
        )
        return Recorded(
            as: "exit-declaration.declared",
            about: personId,
            state: ExitDeclarationState.declared
        )
    }
}
