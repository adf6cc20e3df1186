import Core
import Model
import Postgres
import TransparencyLog

/// Records that an original is back with its worker, who has confirmed it.
struct ReturnDocument: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = ["returned_on": "The day of the return; today when not given."]

    let returnedOn: CalendarDate?

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let condition: SQL = "document_id = \(document.id) AND state = \(HandoverState.handedOver)"
        guard let open = try tx.records(of: Handover.self, condition).first else {
            throw CommonRefusal.wrongState.refusal("The document is with its worker already.")
        }
        let day = returnedOn ?? context.today
        try context.requireNotInFuture("returned_on", day)
        guard day >= open.handedOn else {
            throw CommonRefusal.unfit.refusal("It left the worker on \(open.handedOn) only.")
        }
        let next = try open.state.after("return")
        try tx.update(open, [.returnedOn(day), .state(next)])
        try tx.update(document, [])
        try tx.settle(PapersFeature.documentReturn, of: document.id, with: context)
        return Recorded(
            as: "document.returned",
            state: document.state,
            facts: [
                "returned_on": .text("\(day)"), "was_late": .bool(day > open.dueOn),
                "kind": .text(document.kind.rawValue),
            ]
        )
    }
}
