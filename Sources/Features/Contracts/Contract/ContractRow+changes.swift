import Core
import Postgres

extension ContractRow {
    /// What a next version changes for the worker against the one it is to replace; nil for a first
    /// version.
    func changes(in tx: borrowing some Queryable & ~Copyable) throws -> [ClauseComparison]? {
        guard let supersedes else { return nil }
        let earlier = try ContractRow.find(supersedes, in: tx)
        return ClauseComparison.rows(kind, promises: earlier.clauses, this: clauses)
            .filter { $0.verdict != .equal }
    }
}
