import Casework
import Postgres

/// How far a person has come, as far as screening moves it.
struct PersonScreening: RawRepresentable, Equatable, Sendable {
    /// The state's word in the base.
    let rawValue: String

    init(rawValue: String) { self.rawValue = rawValue }

    /// The word, for the column.
    var word: String { rawValue }

    /// The states in which a person may be compared with the lists: from the verified identity on.
    private static let screenable = ["verified", "screened", "eligible", "pooled", "matched"]

    static func of(
        _ id: ID<Person>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PersonScreening {
        let word = try tx.value("SELECT state FROM person WHERE id = \(id)", as: String.self)
        guard let word else { throw CommonRefusal.missing.refusal("No person is \(id).") }
        let state = PersonScreening(rawValue: word)
        guard screenable.contains(word) else {
            throw CommonRefusal.wrongState.refusal(
                "It is \(word): screening is open from \(screenable.joined(separator: ", "))."
            )
        }
        return state
    }

    /// The state after `screen` or `mark-eligible`; whoever has come further stays there.
    func after(_ verb: String) throws(Refusal) -> PersonScreening {
        switch (rawValue, verb) {
        case ("verified", "screen"): return PersonScreening(rawValue: "screened")
        case (_, "screen"): return self
        case ("screened", "mark-eligible"): return PersonScreening(rawValue: "eligible")
        default:
            throw CommonRefusal.wrongState.refusal(
                "It is \(rawValue): \(verb) is not open from there. Open: screen."
            )
        }
    }
}
