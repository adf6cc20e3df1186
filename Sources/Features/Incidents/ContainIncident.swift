import Core
import Model
import Postgres

/// Records that the danger is over; the clock of the final report begins to run.
struct ContainIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsHandle
    static let help = ["note": "How it was brought under control; it is sealed."]

    let note: LongText

    /// What whoever recorded it is told.
    struct Reply: Codable, Sendable {
        /// The last day of the final report.
        let finalReportBy: CalendarDate
    }

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("contain")
        try tx.update(row, [.state(next), .containedAt(context.now)])
        let due = try tx.open(
            .finalReport,
            of: TaskPlace(row.id),
            from: .instant(context.now),
            with: context
        )
        return Recorded(
            as: "incident.contained",
            state: next,
            reply: Reply(finalReportBy: due.date)
        )
    }
}
