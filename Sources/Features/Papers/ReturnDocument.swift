import Core
import Model
import Postgres
import TransparencyLog

/// Records that an original is back with its worker, who has confirmed it.
struct ReturnDocument: Action {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = ["returned_on": "The day of the return; today when not given."]

    let returnedOn: CalendarDate?

    func perform(
        on id: ID<Document>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let document = try DocumentRow.find(id, in: tx)
        let open = try tx.first(
            """
            SELECT id, handed_on, due_on FROM handover
            WHERE document_id = \(id) AND state = 'handed_over'
            """,
            as: OpenHandover.self
        )
        guard let open else {
            throw CommonRefusal.wrongState.refusal("The document is with its worker already.")
        }
        let day = returnedOn ?? context.today
        try day.requireNotAfter(context.today)
        guard day >= open.handedOn else {
            throw CommonRefusal.unfit.refusal("It left the worker on \(open.handedOn) only.")
        }
        let next = try HandoverState.handedOver.after("return")
        try tx.update(open.id, ["returned_on": day, "state": next])
        try tx.update(id, [:])
        try tx.settle(PapersFeature.documentReturn, of: id, with: context)
        return document.recorded(
            "document.returned",
            document.state,
            ["returned_on": .text("\(day)"), "was_late": .bool(day > open.dueOn)]
        )
    }

    private struct OpenHandover: RowDecodable {
        let id: ID<Handover>
        let handedOn: CalendarDate
        let dueOn: CalendarDate

        init(row: borrowing Row) throws(RowError) {
            id = try row["id"]
            handedOn = try row["handed_on"]
            dueOn = try row["due_on"]
        }
    }
}
