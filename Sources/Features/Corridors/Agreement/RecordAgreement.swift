import Core
import Model
import Postgres
import TransparencyLog

/// Takes an agreement between countries into the records; nothing rests on it before it is in force.
struct RecordAgreement: Action {
    typealias Subject = Agreement
    static let permission = Permission.corridorsManage
    static let help = [
        "kind": "bilateral, trilateral, or regional.",
        "form":
            "What the document is: agreement, memorandum_of_cooperation, or memorandum_of_understanding.",
        "parties": "The countries that have agreed, each by its two letters.",
        "title": "What it is called.",
        "reference": "By what it is cited: number and date.",
        "signed_on": "The day of the last signature.",
        "expires_on": "The last day on which it is in force, where it states one.",
        "languages": "The languages of the binding texts.",
        "clauses": "Its clauses, each with code and text: @file for a file.",
        "source": "Where the text is published.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.clauses]

    let kind: AgreementKind
    let form: AgreementForm
    let parties: [Country]
    let title: ShortText
    let reference: ShortText
    let signedOn: CalendarDate
    let expiresOn: CalendarDate?
    let languages: [Language]
    let clauses: [Strict<AgreementClause>]
    let source: ShortText

    func perform(
        on id: ID<Agreement>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try requireSense(today: context.today)
        try tx.insert(
            id,
            [
                .kind(kind), .form(form), .parties(parties), .title(title), .reference(reference),
                .signedOn(signedOn), .expiresOn(expiresOn), .languages(languages), .edition(1),
                .source(source), .madeBy(context.caller.human), .state(.drafted),
            ]
        )
        try tx.keep(clauses, of: id, as: 1, from: signedOn, source: source, with: context)
        return Recorded(as: "agreement.recorded", state: AgreementState.drafted)
    }

    private func requireSense(today: CalendarDate) throws(Refusal) {
        if let fault = kind.fault(of: parties) { throw CommonRefusal.unfit.refusal(fault) }
        guard !languages.isEmpty else {
            throw CommonRefusal.unfit.refusal("An agreement is in one language at least.")
        }
        guard signedOn <= today else {
            throw CommonRefusal.unfit.refusal("\(signedOn) has not come yet.")
        }
        if let expiresOn, expiresOn < signedOn {
            throw CommonRefusal.unfit.refusal(
                "It would end on \(expiresOn), before its signature on \(signedOn)."
            )
        }
        try clauses.requireEachOnce()
    }
}

extension WriteTransaction {
    /// Writes one edition of an agreement's clauses beside the earlier ones.
    mutating func keep(
        _ clauses: [Strict<AgreementClause>],
        of agreement: ID<Agreement>,
        as edition: Int,
        from day: CalendarDate,
        source: ShortText,
        with context: ActionContext
    ) throws {
        try insert(
            context.newID(AgreementText.self),
            [
                .agreement(agreement), .edition(edition), .effectiveFrom(day),
                .clauses(StoredJSON(clauses)), .source(source), .madeBy(context.caller.human),
            ]
        )
    }
}
