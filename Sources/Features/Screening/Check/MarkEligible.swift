import Core
import Model
import Postgres

/// Compliance's word that the person may be sent, as far as the person alone is concerned.
struct MarkEligible: ChangingAction {
    typealias Subject = Person
    static let permission = Permission.applicantsDecide

    func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try person.state.after("mark-eligible")
        let report = try PersonStep.eligibility(of: person.id, as: context.today, in: tx)
        try report.require()
        try tx.update(person, [.state(next)])
        return Recorded(as: "person.marked-eligible", state: next, report: report)
    }
}
