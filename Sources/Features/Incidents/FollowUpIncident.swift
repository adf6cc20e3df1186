import Core
import Model
import Postgres
import TransparencyLog

/// Records the day's continuing report, with what has become known; the next one is due a day later.
struct FollowUpIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsHandle
    static let help = [
        "report": "What was reported; it is sealed.",
        "continued_reference": "What shows that it was sent: the number, or who took it.",
        "dead": "How many are dead by now, where that has changed.",
        "injured": "How many are injured by now, likewise.",
        "missing": "How many are missing by now, likewise.",
        "affected": "How many it concerns altogether by now, likewise.",
    ]
    static let ranges = [
        "dead": 0...Casualties.most,
        "injured": 0...Casualties.most,
        "missing": 0...Casualties.most,
        "affected": 0...Casualties.most,
    ]

    let report: LongText
    let continuedReference: ShortText
    let dead: Int?
    let injured: Int?
    let missing: Int?
    let affected: Int?

    /// What whoever sent it is told.
    struct Reply: Codable, Sendable {
        /// The day on which the next report is due.
        let nextReportOn: CalendarDate
        /// The lowest grade that the numbers allow by now.
        let leastGrade: IncidentGrade
    }

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("follow-up")
        // First word is often wrong, so numbers may fall; never below what the head count has found.
        let numbers = try Casualties(
            dead: dead ?? row.casualties.dead,
            injured: injured ?? row.casualties.injured,
            missing: missing ?? row.casualties.missing,
            affected: affected ?? row.casualties.affected
        ).raised(to: HeadCount.of(row.id, in: tx))
        let least = try row.least(for: numbers, in: tx).grade
        try tx.update(
            row,
            [
                .state(next), .dead(numbers.dead), .injured(numbers.injured),
                .missing(numbers.missing), .affected(numbers.affected), .leastGrade(least),
                .continuedAt(context.now), .continuedReference(continuedReference),
                .continuingReports(row.continuingReports + 1),
            ]
        )
        try tx.watchGrade(of: row, against: least, with: context)
        try tx.settle(.followUp, of: row.id, with: context)
        let due = try tx.open(
            .followUp,
            of: TaskPlace(row.id),
            from: .instant(context.now),
            with: context
        )
        return Recorded(
            as: "incident.followed-up",
            state: next,
            facts: ["casualties": numbers.json],
            reply: Reply(nextReportOn: due.date, leastGrade: least)
        )
    }
}
