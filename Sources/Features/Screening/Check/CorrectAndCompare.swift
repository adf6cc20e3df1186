import Core
import Model
import People
import Postgres

/// Corrects what was typed wrongly of a person, and compares whoever is now called otherwise anew with the current lists.
///
/// The body is that of ``CorrectPerson``, and so is all that the correction asks for.
struct CorrectAndCompare: ChangingAction {
    typealias Subject = Person
    static let permission = CorrectPerson.permission
    static let help = CorrectPerson.help
    static let unsaid = CorrectPerson.unsaid

    private let correction: CorrectPerson

    /// What whoever has corrected a record is told.
    struct Reply: Codable, Sendable {
        /// Whether the passport no longer agrees, and so counts no longer.
        let passportSetAside: Bool
        /// Records that may be the same human being, now that the names or the birth date are others.
        let twins: [PossibleTwins.Twin]
        /// What the lists say now; nothing of whoever was never compared, and of what tells nobody apart.
        let checks: [ComparedSubject]
    }

    init(from decoder: any Decoder) throws { correction = try CorrectPerson(from: decoder) }

    func encode(to encoder: any Encoder) throws { try correction.encode(to: encoder) }

    func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let recorded = try correction.perform(on: person, in: &tx, with: context)
        guard let told = recorded.reply as? CorrectPerson.Reply else {
            throw ProgramFault("A correction tells \(type(of: recorded.reply))")
        }
        let subjects =
            correction.namesWhoItIs ? try Subjects.persons([person.id.uuid], in: tx) : []
        return recorded.telling(
            Reply(
                passportSetAside: told.passportSetAside,
                twins: told.twins,
                checks: try Screener.again(subjects, in: &tx, with: context).checks
            )
        )
    }
}
