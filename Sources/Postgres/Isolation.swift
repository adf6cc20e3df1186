/// How much a transaction may see of others (PostgreSQL manual, 13.2).
package enum Isolation: Sendable {
    case readCommitted, repeatableRead, serializable

    /// `BEGIN` and every setting in one text, so that they travel in one round trip.
    func begin(readOnly: Bool, _ context: [LocalSetting]) throws(PostgresError) -> String {
        let level =
            switch self {
            case .readCommitted: "READ COMMITTED"
            case .repeatableRead: "REPEATABLE READ"
            case .serializable: "SERIALIZABLE"
            }
        var text = "BEGIN ISOLATION LEVEL \(level) \(readOnly ? "READ ONLY" : "READ WRITE")"
        for setting in context { text += try ";" + setting.statement() }
        return text
    }
}
