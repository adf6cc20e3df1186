import Core
import Model
import Postgres

/// How long the yes of the gate may be relied on before the departure, and on what it stands.
enum Clearance {
    /// Days for which a clearance holds; agency policy, to be confirmed by a compliance officer.
    static let days = 14

    /// The last day on which somebody cleared that day may depart.
    static func lastDay(of cleared: CalendarDate) -> CalendarDate { cleared.adding(days: days) }
}

extension Deployment.Record {
    /// What has changed since the clearance, by name; empty while it stands on the same records.
    func changesSinceClearance(in tx: borrowing some Queryable & ~Copyable) throws -> [String] {
        guard let records = try clearanceRecords?.read(as: ClearanceRecords.self) else {
            return ["what the clearance of \(clearedOn?.description ?? "old") read was not kept"]
        }
        return records.changes(until: try .now(of: caseFile, in: tx))
    }

    /// Refuses a step that relies on a clearance which is too old or stands on other records.
    func requireClearance(
        until day: CalendarDate,
        _ step: String,
        in tx: borrowing WriteTransaction
    ) throws {
        if let clearedOn, day > Clearance.lastDay(of: clearedOn) {
            throw DeploymentRefusal.clearanceExpired.refusal(
                "It was cleared on \(clearedOn), which held until \(Clearance.lastDay(of: clearedOn)); "
                    + "\(step) is \(day)."
            )
        }
        let changes = try changesSinceClearance(in: tx)
        guard changes.isEmpty else {
            throw DeploymentRefusal.clearanceVoid.refusal(
                "Since the clearance \(changes.joined(separator: "; ")). Clear it again: "
                    + "homeward deployment clear \(id), or put it back: "
                    + "homeward deployment invalidate \(id)."
            )
        }
    }
}
