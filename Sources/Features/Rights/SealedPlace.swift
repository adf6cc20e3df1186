import Core
import Postgres

/// The two columns of a rights case that never lie open.
enum SealedPlace {
    case narrative, safeContact

    private var column: StaticString {
        switch self {
        case .narrative: "rights_case.narrative"
        case .safeContact: "rights_case.safe_contact"
        }
    }

    func seal(
        _ text: String,
        of person: ID<Person>,
        with context: ActionContext,
        in tx: inout WriteTransaction
    ) throws -> [UInt8] {
        try context.vault.seal(text, of: person, for: column, with: context, in: &tx)
    }

    func open(
        _ sealed: [UInt8],
        of person: ID<Person>,
        with context: ActionContext,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> String {
        try context.vault.open(sealed, of: person, for: column, with: context, in: tx)
    }
}
