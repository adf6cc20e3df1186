import Core
import Model
import Postgres

/// The records that may be the same human being as one person: the birth date may be the same, and a name is.
package struct PossibleTwins: Codable, Sendable {
    let personId: ID<Person>
    let twins: [Twin]

    /// One of them.
    package struct Twin: Codable, Sendable {
        let personId: ID<Person>
        let state: PersonState
        /// What agrees, the birth date first.
        let agrees: [TwinFeature]
        /// The same as a line for a terminal.
        let text: String

        init(_ id: ID<Person>, _ state: PersonState, _ names: [TwinFeature]) {
            personId = id
            self.state = state
            agrees = [.birthDate] + names
            text =
                "\(id) (\(state.rawValue)): same "
                + agrees.map(\.words).joined(separator: ", ")
        }
    }

    /// The greatest number of records of one birth date, or of one year, that are looked at, the newest first.
    static let limit = 20_000

    /// Those of a person, whether recorded yet or not.
    ///
    /// - Parameters:
    ///   - id: The person, who is no twin of itself.
    ///   - name: What the person is called.
    ///   - birthDate: The birth date as far as it is known.
    ///   - tx: The records.
    /// - Returns: The person's id with the others, the newest first.
    /// - Throws: The database's errors.
    static func of(
        _ id: ID<Person>,
        called name: PersonName,
        born birthDate: BirthDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PossibleTwins {
        let others: [NamedPerson] = try tx.rows(
            """
            SELECT id, native_name, family_name, given_name, state FROM person
            WHERE \(birthDate.mayBeColumn) AND id <> \(id) AND state <> 'merged'
            ORDER BY id DESC LIMIT \(limit)
            """
        )
        let likeness = NameLikeness(name)
        let twins = others.compactMap { other -> Twin? in
            let names = likeness.agreements(with: other.name)
            return names.isEmpty ? nil : Twin(other.id, other.state, names)
        }
        return PossibleTwins(personId: id, twins: twins)
    }
}

/// A person who may have the same birth date.
private struct NamedPerson: RowDecodable {
    let id: ID<Person>
    let name: PersonName
    let state: PersonState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        name = PersonName(
            native: try row["native_name"],
            family: try row["family_name"],
            given: try row["given_name"]
        )
        state = try row["state"]
    }
}
