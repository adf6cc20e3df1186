import Core
import Model
import Postgres

extension WriteTransaction {
    /// Asks the director anew where the numbers have outgrown the grade, and no more where they have not.
    mutating func watchGrade(
        of row: Incident.Record,
        against least: IncidentGrade,
        with context: ActionContext
    ) throws {
        guard let grade = row.grade else { return }
        if grade.isBelow(least) {
            try open(
                .gradeIncident,
                of: TaskPlace(row.id),
                from: .instant(context.now),
                with: context
            )
        } else {
            try drop(.gradeIncident, of: row.id, with: context)
        }
    }
}
