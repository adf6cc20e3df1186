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
        let others: [NamedPerson] = try tx.rows(
            """
            SELECT id, native_name, family_name, given_name, state FROM person
            WHERE \(person.birthDate.mayBeColumn) AND id <> \(id) AND state <> 'merged'
                AND (native_name = \(person.nativeName) OR (family_name = \(person.familyName)
                    AND given_name IS NOT DISTINCT FROM \(person.givenName)))
            ORDER BY id LIMIT 100
            """
        )
        let twins = others.compactMap { other -> PossibleTwins.Twin? in
            let isNative = other.native == person.nativeName
            let isRomanised =
                other.family == person.familyName && other.given == person.givenName
            guard isNative || isRomanised else { return nil }
            return PossibleTwins.Twin(
                personId: other.id,
                state: other.state,
                sameName: isNative,
                sameRomanisedName: isRomanised
            )
        }
        return PossibleTwins(personId: id, twins: twins)
    }
}

/// The records that may be the same human being as one person: the birth date may be the same, and a name is.
struct PossibleTwins: Codable, Sendable {
    let personId: ID<Person>
    let twins: [Twin]

    /// One of them.
    struct Twin: Codable, Sendable {
        let personId: ID<Person>
        let state: PersonState
        let sameName: Bool
        let sameRomanisedName: Bool
    }
}

/// A person who may have the same birth date.
private struct NamedPerson: RowDecodable {
    let id: ID<Person>
    let native: ShortText?
    let family: RomanisedName
    let given: RomanisedName?
    let state: PersonState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        native = try row["native_name"]
        family = try row["family_name"]
        given = try row["given_name"]
        state = try row["state"]
    }
}
