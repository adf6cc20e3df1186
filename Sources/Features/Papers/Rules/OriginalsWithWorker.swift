import Core
import Model

/// Papers are the worker's. Whoever borrows one gives it back on the day that was said.
enum OriginalsWithWorker: CaseRule {
    static let card = RuleCard(
        "R-ID-006",
        .blocks,
        source:
            "Passport Law Art. 2; Resident Identity Card Law Art. 15; JP-TITA Art. 48; Dhaka Principle 4",
        force: .since(2007, 1, 1),
        english:
            "Every original is with the worker, or was handed over for a purpose with a day of return that is not past, ten working days on at the latest, or the number that the agency has confirmed.",
        chinese: "证件原件由劳务人员本人保管；因办证移交的，须登记用途并在约定日期前归还，最长不超过十个工作日（或企业经确认的其他日数）。",
        toConfirm: true
    )

    static func check(_ facts: CustodyFacts, on day: CalendarDate) -> Verdict {
        let overdue = facts.away.filter { $0.dueOn < day }
        guard overdue.isEmpty else {
            let list = overdue.map {
                "\($0.kind.rawValue), with \($0.handedTo) since \($0.handedOn), due \($0.dueOn)"
            }
            return .failed(
                "Not back on \(day): \(list.joined(separator: "; ")).",
                remedy: "Give the originals back and record it: `homeward document return`."
            )
        }
        guard let next = facts.away.first else {
            return .passed("No original is away from the worker.")
        }
        return .passed(
            "\(facts.away.count) away; the first, a \(next.kind.rawValue) with \(next.handedTo), is "
                + "due on \(next.dueOn)."
        )
    }
}
