import Core
import Model
import Postgres

extension EmployerPermit.Record {
    /// The permits that stand for an engagement, with the one that ends last at the end.
    static func standing(
        for engagement: Engagement?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [EmployerPermit.Record] {
        try tx.records(
            of: EmployerPermit.self,
            """
            employer_id = \(engagement?.employer) AND country = \(engagement?.destination)
                AND (programme IS NULL OR programme = \(engagement?.programme)) AND state = 'valid'
            ORDER BY valid_until, id
            """
        )
    }
}
