import Core
import Model
import Postgres
import TransparencyLog

/// Lets somebody apply again who withdrew, or whom an earlier decision turned down.
struct ReapplyPerson: Action {
    typealias Subject = Person
    static let permission = Permission.applicantsRegister
    static let help = ["reason": "What has changed since."]

    let reason: LongText

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        // Everything is asked and checked once more: years may lie between.
        let next = try PersonFacts.find(id, in: tx).state.after("reapply")
        let report = try PersonGates.reapplication(of: id, as: context.today, in: tx)
        try report.require()
        try tx.update(id, [.state(next)])
        let declarations = try tx.write(
            "exit_declaration",
            """
            UPDATE exit_declaration SET state = 'superseded'
            WHERE person_id = \(id) AND state <> 'superseded'
            """
        )
        try tx.drop(PersonDuty.retaining, of: id, with: context)
        return Recorded(
            as: "person.reapplied",
            about: id,
            state: next,
            facts: ["declarations_ended": .integer(Int64(declarations.count))],
            report: report
        )
    }
}
