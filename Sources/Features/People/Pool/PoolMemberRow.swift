import Core
import Model
import Postgres

/// A member of the pool as the actions read it.
package struct PoolMemberRow: RowDecodable {
    package let id: ID<PoolMember>
    package let person: ID<Person>
    package let state: PoolMemberState
    let skillLevel: SkillLevel
    let availableFrom: CalendarDate
    let availableUntil: CalendarDate?
    package let confirmedOn: CalendarDate?

    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        person = try row["person_id"]
        state = try row["state"]
        skillLevel = try row["skill_level"]
        availableFrom = try row["available_from"]
        availableUntil = try row["available_until"]
        confirmedOn = try row["confirmed_on"]
    }

    private static let columns: SQL = """
        id, person_id, state, skill_level, available_from, available_until, confirmed_on
        """

    package static func find(
        _ id: ID<PoolMember>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PoolMemberRow {
        try tx.known(id, "SELECT \(columns) FROM pool_member WHERE id = \(id)")
    }

    /// The one membership of a person that has not ended, held until the commit.
    package static func live(
        of person: ID<Person>,
        in tx: borrowing WriteTransaction
    ) throws -> PoolMemberRow? {
        try tx.first(
            """
            SELECT \(columns) FROM pool_member WHERE person_id = \(person)
                AND state IN ('invited', 'active', 'reserved', 'lapsed') FOR NO KEY UPDATE
            """
        )
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
