import Core
import Postgres

/// The names under which the agency itself takes money: its own and its branches'.
///
/// Whatever kind of payee a line claims, what goes to one of these names counts as the agency's.
struct OwnNames {
    private let keys: Set<String>

    static func read(in tx: borrowing some Queryable & ~Copyable) throws -> OwnNames {
        let names = try tx.value(
            "SELECT array_agg(name) FROM own_name",
            as: [String].self
        )
        return OwnNames(keys: Set((names ?? []).map(NameKey.of)))
    }

    func contain(_ name: String) -> Bool { keys.contains(NameKey.of(name)) }
}
