import Core
import Postgres

/// When the worker of a case left, and whether the end was the worker's fault.
struct Stay: RowDecodable {
    let departedOn: CalendarDate?
    let isWorkersFault: Bool

    init(row: borrowing Row) throws(RowError) {
        departedOn = try row["departed_on"]
        isWorkersFault = try row["is_fault"] ?? false
    }

    static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Stay? {
        try tx.first(
            """
            SELECT min(departed_on) AS departed_on,
                bool_or(end_reason = 'ended_early_worker_fault') AS is_fault
            FROM departure WHERE case_id = \(id)
            """
        )
    }
}
