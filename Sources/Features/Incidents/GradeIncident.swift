import Core
import Model
import Postgres
import TransparencyLog

/// Grades an incident, or grades it anew; never lower than what is known of it allows.
struct GradeIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsGrade
    static let help = [
        "grade": "The grade, I the gravest; the lowest that the numbers allow when not given."
    ]

    let grade: IncidentGrade?

    /// What whoever graded it is told.
    struct Reply: Codable, Sendable {
        /// The grade given.
        let grade: IncidentGrade
        /// The lowest that the numbers allow.
        let leastGrade: IncidentGrade
        /// Whether a compliance officer must still confirm a number behind the lowest grade.
        let leastGradeToConfirm: Bool
    }

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("grade")
        let allowed = try row.least(for: row.casualties, in: tx)
        let least = allowed.grade
        let given = grade ?? least
        guard !given.isBelow(least) else {
            throw IncidentRefusal.gradeTooLow.refusal(
                "The grade \(given.rawValue) is below \(least.rawValue): of \(row.casualties.people) "
                    + "people in a case of \(row.kind.rawValue), \(row.casualties.dead) are dead."
            )
        }
        try tx.update(
            row,
            [.state(next), .grade(given), .gradedAt(context.now), .gradedBy(context.caller.human)]
        )
        try tx.settle(.gradeIncident, of: row.id, with: context)
        return Recorded(
            as: "incident.graded",
            state: next,
            facts: [
                "grade": .text(given.rawValue), "least_grade": .text(least.rawValue),
                "casualties": row.casualties.json,
            ],
            reply: Reply(
                grade: given,
                leastGrade: least,
                leastGradeToConfirm: allowed.isToConfirm
            )
        )
    }
}
