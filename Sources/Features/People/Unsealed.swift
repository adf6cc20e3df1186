import Core
import Postgres

extension ActionContext {
    /// Opens a sealed value of a person; one whose key was destroyed is refused in words.
    func unsealed(
        _ sealed: [UInt8],
        of person: ID<Person>,
        for place: StaticString,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> String {
        do {
            return try vault.open(sealed, of: person, for: place, with: self, in: tx)
        } catch VaultError.erased {
            throw PersonRefusal.keyDestroyed.refusal("The key of \(person) was destroyed.")
        }
    }

    /// Seals a value of a person, where there is one.
    func sealed(
        _ text: String?,
        of person: ID<Person>,
        for place: StaticString,
        in tx: inout WriteTransaction
    ) throws -> [UInt8]? {
        try text.map { try vault.seal($0, of: person, for: place, with: self, in: &tx) }
    }

    /// Seals a value of a person.
    func sealed(
        _ text: String,
        of person: ID<Person>,
        for place: StaticString,
        in tx: inout WriteTransaction
    ) throws -> [UInt8] {
        try vault.seal(text, of: person, for: place, with: self, in: &tx)
    }
}
