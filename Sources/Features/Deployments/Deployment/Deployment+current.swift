import Core
import Model
import Postgres

extension Deployment.Record {
    /// The deployment of a case that counts now, for features above as well: one abroad, else one waiting, else the
    /// last.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: Where it is read.
    /// - Returns: The deployment; nil when the case has none but cancelled ones.
    /// - Throws: The database's errors.
    package static func current(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Deployment.Record? {
        try tx.records(
            of: Deployment.self,
            """
            case_id = \(id) AND state <> 'cancelled'
            ORDER BY state IN ('departed', 'arrived', 'working') DESC,
                state IN ('planned', 'cleared', 'booked') DESC, id DESC LIMIT 1
            """
        ).first
    }
}
