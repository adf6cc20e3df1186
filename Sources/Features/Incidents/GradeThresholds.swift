import Core
import Foundation
import Model
import Postgres

/// The dead, or the people concerned, from which a grade is the least.
struct GradeThresholds: Sendable {
    private let grades: [(grade: IncidentGrade, dead: ThresholdEditions, people: ThresholdEditions)]

    private static let codes: [(grade: IncidentGrade, dead: ThresholdCode, people: ThresholdCode)] =
        [
            (.first, .incidentFirstDead, .incidentFirstPeople),
            (.second, .incidentSecondDead, .incidentSecondPeople),
            (.third, .incidentThirdDead, .incidentThirdPeople),
        ]

    /// The numbers that ship.
    static let shipped = GradeThresholds(
        grades: codes.map { ($0.grade, ThresholdEditions($0.dead), ThresholdEditions($0.people)) }
    )

    private init(
        grades: [(grade: IncidentGrade, dead: ThresholdEditions, people: ThresholdEditions)]
    ) {
        self.grades = grades
    }

    /// Reads the numbers that the agency has confirmed.
    static func all(in tx: borrowing some Queryable & ~Copyable) throws -> GradeThresholds {
        var grades: [(grade: IncidentGrade, dead: ThresholdEditions, people: ThresholdEditions)] =
            []
        for (grade, dead, people) in codes {
            grades.append((grade, try .of(dead, in: tx), try .of(people, in: tx)))
        }
        return GradeThresholds(grades: grades)
    }

    /// The lowest grade that what is known of an incident allows, by the numbers of the day on which it happened;
    /// war is always of the gravest.
    func least(
        for casualties: Casualties,
        in kind: IncidentKind,
        at moment: Instant
    ) -> LeastGrade {
        guard kind != .war else { return LeastGrade(grade: .first, isToConfirm: true) }
        let day = moment.date(in: ActionContext.zone)
        let reached = grades.first {
            casualties.dead >= $0.dead.value(on: day)
                || casualties.people >= $0.people.value(on: day)
        }
        return LeastGrade(
            grade: reached?.grade ?? .fourth,
            isToConfirm: grades.contains {
                $0.dead.isToConfirm(on: day) || $0.people.isToConfirm(on: day)
            }
        )
    }
}

/// The lowest grade that the numbers of an incident allow.
struct LeastGrade: Sendable {
    let grade: IncidentGrade
    /// Whether a compliance officer must still confirm a number behind it.
    let isToConfirm: Bool
}
