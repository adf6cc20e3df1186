import Core
import Model
import Postgres

/// R-EMP-003: the agency has looked into the employer, thoroughly and not too long ago.
package enum DueDiligenceCurrent: CaseRule {
    /// The record that counts; nil where a second person has confirmed none.
    package struct Facts: EngagementFacts {
        let diligence: CurrentDiligence?
        /// From so many justified complaints on, the employer needs a second look.
        var complaintLimit = ThresholdEditions(.complaintLimit)

        /// Reads the record on the employer that counts.
        package static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                diligence: try CurrentDiligence.of(engagement?.employer, in: tx),
                complaintLimit: try .of(.complaintLimit, in: tx)
            )
        }
    }

    package static let card = RuleCard(
        "R-EMP-003",
        .warns,
        source: "Decree 620 Art. 22; agency policy",
        force: .adoption,
        english:
            "Due diligence on the employer is complete, confirmed by a second person and not older than 12 months, and it has found fewer than 3 justified complaints or judgments. Where the agency has confirmed other numbers, those count.",
        chinese: "对境外雇主的尽职调查完整、经第二人确认且不超过12个月，查实的投诉、判决少于3件；企业另有经确认的数值的，从其规定。",
        toConfirm: true
    )

    private static let again = "Look into it again, then: \(record)"
    private static let record =
        "homeward due-diligence record; a second person: homeward due-diligence confirm."

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let diligence = facts.diligence else {
            return .failed(
                "No due diligence on the employer is recorded and confirmed.",
                remedy: "Look into it, then: \(record)"
            )
        }
        // A record is good on its last day.
        guard diligence.checkedOn <= day, day <= diligence.validUntil else {
            return .failed(
                "The due diligence of \(diligence.checkedOn) is good until "
                    + "\(diligence.validUntil); the day is \(day).",
                remedy: again
            )
        }
        guard diligence.open.isEmpty else {
            return .failed(
                "The due diligence of \(diligence.checkedOn) leaves open: "
                    + "\(diligence.open.joined(separator: ", ")).",
                remedy: "Settle it (owners: homeward owner record), then: \(record)"
            )
        }
        let tolerated = facts.complaintLimit.value(on: day)
        guard diligence.adverseCases < tolerated else {
            return .failed(
                "\(diligence.adverseCases) justified complaints or judgments were found; fewer than "
                    + "\(tolerated) are tolerated.",
                remedy: "Once they are settled: \(record) Until then two people may take it upon "
                    + "themselves: homeward override ask."
            )
        }
        return .passed(
            "Due diligence of \(diligence.checkedOn), good until \(diligence.validUntil), with "
                + "\(diligence.adverseCases) justified complaints."
        )
    }
}
