import Core

/// A stay that outlasts its permit makes the worker irregular, and nobody noticed in time.
enum StayNotOutlived: CaseRule {
    static let card = RuleCard(
        "R-VIS-003",
        .tasks,
        source: "agency policy: alarms 90, 60 and 30 days before a visa or permit ends",
        force: .adoption,
        english:
            "The visa or permit lasts to the planned end of the stay; where it ends before, the renewal is due, with alarms 90, 60 and 30 days before.",
        chinese: "签证或者居留许可有效期应覆盖计划回国之日；提前到期的，须在到期前九十、六十、三十日提醒办理延期。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard let plannedEnd = facts.plannedEnd,
            let last = facts.visas.max(by: { $0.until < $1.until })
        else {
            return .notApplicable("No visa stands: R-VIS-001 says what is missing.")
        }
        guard last.until < plannedEnd else {
            return .passed("The visa \(last.words) lasts to the planned end on \(plannedEnd).")
        }
        return .failed(
            "The visa \(last.words) ends before the planned end on \(plannedEnd).",
            remedy: "Renew it before \(last.until): `homeward visa renew`; alarms run on "
                + ExpiryWindow.alarms.map { "\(last.until.adding(days: -$0))" }
                .joined(separator: ", ") + "."
        )
    }
}
