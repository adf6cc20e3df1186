import Core
import Model
import Postgres
import TransparencyLog

/// Records that a document was shown and copied. The original stays with the worker.
struct ReceiveDocument: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = [
        "issuer": "Who issued it.",
        "number": "Its number; it is sealed.",
        "issued_on": "The day on which it was issued; today at the latest.",
        "expires_on": "Its last day, where it has one.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.number]

    let issuer: ShortText
    let number: ShortText?
    let issuedOn: CalendarDate?
    let expiresOn: CalendarDate?

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try document.state.after("receive")
        try context.requireNotInFuture("issued_on", issuedOn)
        if let expiresOn, expiresOn <= issuedOn ?? .earliest {
            throw CommonRefusal.unfit.refusal("It would end on \(expiresOn), before it was issued.")
        }
        let sealed = try number.map {
            try SealedNumber(
                $0,
                of: document.person,
                for: SealedPlace.documentNumber,
                with: context,
                in: &tx
            )
        }
        try tx.update(
            document,
            [
                .issuer(issuer), .numberSealed(sealed?.sealed), .numberIndex(sealed?.index),
                .issuedOn(issuedOn), .expiresOn(expiresOn), .state(next),
            ]
        )
        return Recorded(as: "document.received", state: next, facts: document.facts)
    }
}
