import Core
import Model
import Postgres

/// Records that form and attachments are ready, and to which body they go.
///
/// What the authority returned stays returned until it is submitted again.
struct PrepareFiling: ChangingAction {
    typealias Subject = Filing
    static let permission = Permission.filingsHandle
    static let help = [
        "body_id": "The authority or embassy in the directory that is told.",
        "recipient": "Which authority is told, where it is another than the usual one.",
        "form_edition": "The edition of the form.",
        "attachments": "What goes along: its name, and its id where it is a record.",
        "note": "What else is to be known of it; no personal data.",
    ]

    let bodyId: ID<Body>?
    let recipient: ShortText?
    let formEdition: ShortText?
    let attachments: [FilingAttachment]?
    let note: LongText?

    func perform(
        on filing: Filing.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try filing.state.after("prepare")
        try filing.requireOpenCase(in: tx)
        try bodyId?.requireAuthority(in: tx)
        var values: [Assignment<Filing>] = [.state(next), .preparedOn(context.today)]
        if let bodyId { values.append(.body(bodyId)) }
        if let recipient { values.append(.recipient(recipient)) }
        if let formEdition { values.append(.formEdition(formEdition)) }
        if let attachments {
            values.append(.attachments(try FilingAttachment.stored(attachments)))
        }
        if let note { values.append(.note(note)) }
        try tx.update(filing, values)
        return Recorded(as: "filing.prepared", state: next)
    }
}

extension ID where Of == Body {
    /// Holds an authority or embassy until the commit, so that something may be said to go to it.
    fileprivate func requireAuthority(in tx: borrowing WriteTransaction) throws {
        try tx.hold(self)
        let kind = try tx.value("SELECT kind FROM body_known WHERE id = \(self)", as: BodyKind.self)
        guard let kind else {
            throw CommonRefusal.reference.refusal("No \(Body.singular) is \(self).")
        }
        guard [BodyKind.authority, .embassy, .supervisingBody].contains(kind) else {
            throw CommonRefusal.unfit.refusal(
                "\(self) is of kind \(kind.rawValue): name an authority, an embassy or a supervising "
                    + "body."
            )
        }
    }
}
