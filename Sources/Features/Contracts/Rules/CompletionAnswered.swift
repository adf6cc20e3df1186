import Core

/// What the authority sent back is completed before anyone of the case leaves; once it is overdue,
/// nobody leaves whose contract stands on the same cooperation contract.
package enum CompletionAnswered: CaseRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-021",
        .blocks,
        source: "Decree 620 Art. 26 and 45; for the group: agency policy",
        force: .since(2012, 8, 1),
        english: """
            A filing that the authority returned for completion is completed and filed again; after \
            the day that the authority has set, departures under the same cooperation contract stop.
            """,
        chinese: "备案材料被要求补正的，应当补正并重新报备；逾期未补正的，同一劳务合作合同项下的人员暂停派出。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: ReturnedFilings, on day: CalendarDate) -> Verdict {
        let holding = facts.filings.filter { $0.isOwn || $0.completionDue < day }
        guard let first = holding.first else {
            return .passed("No filing of the case waits for its completion.")
        }
        let words = holding.map { filing in
            let items = filing.missingItems.map(\.text).joined(separator: ", ")
            let state = filing.completionDue < day ? ", overdue on \(day)" : ""
            return "\(filing.id) was returned for: \(items); due by \(filing.completionDue)"
                + state
        }
        return .faults(
            words,
            remedy: "homeward filing submit \(first.id) --receipt …, with what is missing.",
            orElse: ""
        )
    }
}
