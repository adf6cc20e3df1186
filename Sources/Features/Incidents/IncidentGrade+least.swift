import Core
import Model

extension IncidentGrade {
    /// The dead, or the people concerned, from which a grade is the least.
    ///
    /// The plans of the provinces give numbers of their own: these are defaults that a compliance officer
    /// must confirm.
    private static let thresholds: [(grade: IncidentGrade, dead: Int, people: Int)] = [
        (.first, 30, 100), (.second, 10, 50), (.third, 3, 30),
    ]

    /// The lowest grade that what is known of an incident allows; war is always of the gravest.
    static func least(for casualties: Casualties, in kind: IncidentKind) -> IncidentGrade {
        guard kind != .war else { return .first }
        let reached = thresholds.first {
            casualties.dead >= $0.dead || casualties.people >= $0.people
        }
        return reached?.grade ?? .fourth
    }
}
