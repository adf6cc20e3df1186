import Core
import Model
import Postgres

/// Which other records may be the same human being: perhaps born on the same day, of the same name.
struct PersonTwins: ItemQuery {
    typealias Subject = Person
    static let permission = Permission.applicantsRead

    func answer(
        on id: ID<Person>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> PossibleTwins {
        let person = try tx.find(id)
        return try .of(id, called: person.name, born: person.birthDate, in: tx)
    }
}
