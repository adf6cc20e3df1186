import Core
import Model
import Postgres
import TransparencyLog

/// Lets somebody apply again who withdrew, or whom an earlier decision turned down.
struct ReapplyPerson: ChangingAction {
    typealias Subject = Person
    static let permission = Permission.applicantsRegister
    static let help = ["reason": "What has changed since."]

    let reason: LongText

    func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        // Everything is asked and checked once more: years may lie between.
        let next = try person.state.after("reapply")
        let report = try PersonGates.reapplication(of: person.id, as: context.today, in: tx)
        try report.require()
        try tx.update(person, [.state(next)])
        let declarations = try tx.write(
            "exit_declaration",
            """
            UPDATE exit_declaration SET state = 'superseded'
            WHERE person_id = \(person.id) AND state <> 'superseded'
            """
        )
        try tx.drop(PersonDuty.retaining, of: person.id, with: context)
        return Recorded(
            as: "person.reapplied",
            state: next,
            facts: ["declarations_ended": .integer(Int64(declarations.count))],
            report: report
        )
    }
}
