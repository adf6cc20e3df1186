import Core
import Model
import People
import Postgres

/// Compliance's word that the person may be sent, as far as the person alone is concerned.
struct MarkEligible: Action {
    typealias Subject = Person
    static let permission = Permission.applicantsDecide

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try PersonFacts.find(id, in: tx)
        let next = try person.state.after("mark-eligible")
        let report = try PersonStep.eligibility(of: id, as: context.today, in: tx)
        try report.require()
        try tx.update(id, [.state(next)])
        return Recorded(as: "person.marked-eligible", about: id, state: next, report: report)
    }
}
