import Core
import Model
import Postgres

/// Notes that the person disagrees; any member of staff takes an appeal, and it costs nothing.
struct AppealRejection: ChangingAction {
    typealias Subject = Rejection
    static let permission = Permission.rightsOpen
    static let help = ["appeal": "What the person says against it; it is sealed."]
    static let unsaid: [any CodingKey] = [CodingKeys.appeal]

    let appeal: LongText

    func perform(
        on row: Rejection.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("appeal")
        let sealed = try context.sealed(
            appeal.text,
            of: row.person,
            for: SealedPlace.appeal,
            in: &tx
        )
        try tx.update(row, [.state(next), .appealSealed(sealed), .appealedOn(context.today)])
        try tx.open(
            PersonDuty.answering,
            of: row.place,
            from: .date(context.today),
            with: context
        )
        return Recorded(as: "rejection.appealed", state: next)
    }
}
