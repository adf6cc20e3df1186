import Core
import Model
import Postgres
import TransparencyLog

/// Records the final report. It is final only when all were told, everybody is found, and the grade fits.
struct FinishIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsHandle
    static let help = [
        "report": "What was reported at the end; it is sealed.",
        "final_reference": "What shows that it was sent: the number, or who took it.",
    ]

    let report: LongText
    let finalReference: ShortText

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("final")
        let count = try HeadCount.of(row.id, in: tx)
        try refuseUnfinished(row, count, in: tx)
        try tx.update(
            row,
            [
                .state(next), .finalAt(context.now), .finalReference(finalReference),
                .finalBy(context.caller.human),
            ]
        )
        try tx.settle(.finalReport, of: row.id, with: context)
        try tx.drop(.followUp, of: row.id, with: context)
        return try Recorded(
            as: "incident.final-reported",
            state: next,
            facts: ["head_count": JSON(encoding: count), "casualties": row.casualties.json],
            report: try row.noticeReport(step: "incident.final", in: tx, with: context)
        )
    }

    private func refuseUnfinished(
        _ row: Incident.Record,
        _ count: HeadCount,
        in tx: borrowing WriteTransaction
    ) throws {
        let untold = Recipient.allCases.filter { row.toldAt($0) == nil }.map(\.rawValue)
        guard untold.isEmpty else {
            throw IncidentRefusal.notTold.refusal(
                "Not told: \(untold.joined(separator: ", ")). No final report comes before the first."
            )
        }
        let least = try row.least(for: row.casualties, in: tx).grade
        if let grade = row.grade, grade.isBelow(least) {
            throw IncidentRefusal.gradeTooLow.refusal(
                "The grade \(grade.rawValue) was given before the numbers asked for \(least.rawValue)."
            )
        }
        let unknown = count.unknown
        guard unknown == 0 else {
            throw IncidentRefusal.headCountOpen.refusal(
                "Of \(unknown) who were there it is not known what became of them."
            )
        }
    }
}
