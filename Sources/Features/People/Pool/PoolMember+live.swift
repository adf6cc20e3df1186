import Core
import Model
import Postgres

extension PoolMember.Record {
    /// The one membership of a person that has not ended, held until the commit.
    package static func live(
        of person: ID<Person>,
        in tx: borrowing WriteTransaction
    ) throws -> PoolMember.Record? {
        try tx.records(
            of: PoolMember.self,
            """
            person_id = \(person)
                AND state IN ('invited', 'active', 'reserved', 'lapsed') FOR NO KEY UPDATE
            """
        ).first
    }
}

extension PersonState {
    /// Where a person stands who is kept by no pool and no order any more; nil where nothing changes.
    package func outsidePool() throws -> PersonState? {
        switch self {
        case .pooled: try after("leave-pool")
        case .matched: try after("release", to: .eligible)
        default: nil
        }
    }
}
