import Core
import Model
import Postgres

/// The two texts of an incident that never lie open. They are about nobody alone: each incident has a
/// key of its own, like a person, so that what was written of it can be forgotten.
enum IncidentSeal {
    case narrative, lessons

    private var column: StaticString {
        switch self {
        case .narrative: "incident.narrative"
        case .lessons: "incident.lessons"
        }
    }

    func seal(
        _ text: String,
        of id: ID<Incident>,
        with context: ActionContext,
        in tx: inout WriteTransaction
    ) throws -> [UInt8] {
        try context.vault.seal(text, of: ID(id.uuid), for: column, with: context, in: &tx)
    }

    func open(
        _ sealed: [UInt8],
        of id: ID<Incident>,
        with context: ActionContext,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> String {
        try context.vault.open(sealed, of: ID(id.uuid), for: column, with: context, in: tx)
    }
}
