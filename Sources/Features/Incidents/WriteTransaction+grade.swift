import Core
import Postgres

extension WriteTransaction {
    /// Asks the director anew where the numbers have outgrown the grade, and no more where they have not.
    mutating func watchGrade(
        of row: IncidentRow,
        against least: IncidentGrade,
        at present: Present
    ) throws {
        guard let grade = row.grade else { return }
        if grade.isBelow(least) {
            try open(
                .gradeIncident,
                of: TaskPlace(row.id),
                from: .instant(present.now),
                at: present
            )
        } else {
            try drop(.gradeIncident, of: row.id, at: present)
        }
    }
}
