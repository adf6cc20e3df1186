import Core
import Corridors
import Model

/// No contract agrees on a longer week than the corridor allows.
package enum AgreedHoursWithinTerms: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-COR-012-P",
        .warns,
        source:
            "Agency policy; the corridor names the source of its longest week (weekly_hours_most)",
        force: .adoption,
        english: """
            The hours a week that the linked contracts agree on, without overtime, are within what \
            the corridor allows.
            """,
        chinese: "各相关合同约定的每周工时（不含加班）不超过该通道规定的上限。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        guard let limit = facts.hours else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        guard let most = limit.value(on: day) else {
            return .notApplicable("\(limit.corridor) sets no longest week.")
        }
        let contracts = facts.all
        guard !contracts.isEmpty else { return .notApplicable("There is no contract yet.") }
        let counted = contracts.compactMap { contract in
            contract.clauses.hoursPerWeek.map { (contract: contract, hours: $0) }
        }
        let said = counted.map { "\($0.contract.kind.rawValue) \($0.hours)" }
            .joined(separator: ", ")
        guard !counted.isEmpty else {
            return .notApplicable(
                "No clause working_hours says in numbers how long a week is: \(contracts.words)."
            )
        }
        let longer = counted.filter { $0.hours > most }
        return .faults(
            longer.map { "the \($0.contract.words) agrees on \($0.hours) hours a week" },
            remedy: "\(limit.corridor) allows \(most) hours a week without overtime: "
                + "\(longer.map(\.contract).changeOfWords) --clauses …",
            orElse: "Hours a week, of at most \(most): \(said)."
        )
    }
}

extension [Clause] {
    /// The hours a week as stated; or else those of a day, times the days that are not free.
    var hoursPerWeek: Int? {
        func values(_ code: ClauseCode, in unit: ClauseUnit) -> [Int] {
            filter { $0.code == code }.compactMap(\.amount).filter { $0.unit == unit }.map(\.value)
        }
        if let week = values(.workingHours, in: .hoursPerWeek).max() { return week }
        guard let day = values(.workingHours, in: .hoursPerDay).max(),
            let free = values(.restLeave, in: .daysPerWeek).min()
        else { return nil }
        return day * Swift.max(0, 7 - free)
    }
}

extension [ContractRow] {
    /// All of them as a report names them.
    fileprivate var words: String { map(\.words).joined(separator: ", ") }
}
