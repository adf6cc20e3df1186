import Core
import Model
import Postgres
import TransparencyLog

/// Compares a person with the current lists; who is held stays where they are until two people decided.
struct ScreenPerson: ChangingAction {
    typealias Subject = Person
    typealias Reply = ComparedSubject
    static let permission = Permission.screeningReview

    func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let after = try person.state.after("screen")
        let lists = try CurrentLists.required(in: tx, with: context)
        let subjects = try Subjects.persons([person.id.uuid], in: tx)
        let outcomes = try Screener.screen(subjects, with: lists, in: &tx, with: context)
        guard let outcome = outcomes.first else {
            throw CommonRefusal.missing.refusal("No person has the id \(person.id).")
        }
        try ScreeningQueue.settle([person.id.uuid], in: &tx, with: context)
        let isHeld = outcome.standing.bindingOpen > 0
        // A list of another state never keeps a person from going on; it calls for a lawyer.
        let next = isHeld ? person.state : after
        try tx.update(person, [.state(next)])
        return Recorded(
            as: isHeld ? "person.held" : "person.screened",
            state: next,
            facts: [
                "check_id": .text("\(outcome.check)"),
                "check_state": .text(outcome.standing.state.rawValue),
                "list_ids": .array(
                    lists.ids.map { .text("\(ID<SanctionsList>($0))") }
                ),
            ],
            reply: Reply(outcome)
        )
    }
}
