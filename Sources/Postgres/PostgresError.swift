/// What PostgreSQL, or the way to it, refused.
package struct PostgresError: Error, Sendable {
    /// The SQLSTATE, five characters.
    package let state: String
    /// The name of the violated constraint, where there is one.
    package let constraint: String?
    /// The table of the violated constraint, where there is one.
    package let table: String?
    /// What a caller switches over.
    package let kind: Kind
    /// The primary message, for the log only. Details and row values are left out on purpose.
    package let message: String

    /// The kinds that callers tell apart.
    package enum Kind: Sendable, Equatable {
        case unique, foreignKey, check, exclusion, notNull
        case serialization, deadlock, lockTimeout, statementTimeout
        case permission
        /// Cannot connect, shutting down, or too many connections; nothing was done.
        case unavailable
        /// The server went away; when COMMIT had been sent nobody knows whether it was done.
        case connectionLost(mayHaveCommitted: Bool)
        /// Text that PostgreSQL cannot take: a NUL, or not the form of the column's type.
        case invalidText
        /// A number, a day or a text larger than its type.
        case beyondType
        case other
    }

    /// Made from its parts; `kind` follows from `state` unless given.
    package init(
        state: String,
        constraint: String? = nil,
        table: String? = nil,
        kind: Kind? = nil,
        message: String
    ) {
        self.state = state
        self.constraint = constraint
        self.table = table
        self.kind = kind ?? Kind(state: state)
        self.message = message
    }

    /// Whether running the whole transaction again may succeed, by the manual's advice (13.5).
    var isWorthRepeating: Bool { kind == .serialization || kind == .deadlock }

    func with(kind: Kind) -> PostgresError {
        PostgresError(
            state: state,
            constraint: constraint,
            table: table,
            kind: kind,
            message: message
        )
    }
}

extension PostgresError.Kind {
    /// SQLSTATE codes: PostgreSQL manual, appendix A.
    init(state: String) {
        self =
            switch state {
            case "23505": .unique
            case "23503": .foreignKey
            case "23514": .check
            case "23P01": .exclusion
            case "23502": .notNull
            case "40001": .serialization
            case "40P01": .deadlock
            case "55P03": .lockTimeout
            case "57014": .statementTimeout
            case "42501": .permission
            case "22021", "22P02", "22P05": .invalidText
            case "22001", "22003", "22008": .beyondType
            case "53300", "57P01", "57P02", "57P03": .unavailable
            default: state.hasPrefix("08") ? .unavailable : .other
            }
    }
}
