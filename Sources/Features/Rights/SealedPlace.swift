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
        at present: Present,
        in tx: inout WriteTransaction
    ) throws -> [UInt8] {
        try present.vault.seal(text, of: person, for: column, at: present, in: &tx)
    }

    func open(
        _ sealed: [UInt8],
        of person: ID<Person>,
        at present: Present,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> String {
        try present.vault.open(sealed, of: person, for: column, at: present, in: tx)
    }
}
