import Core
import Model

/// R-CP-003: the contractor itself insures its staff against accidents abroad, for every day. The day is that of the
/// departure.
enum CoveredByContractor: CaseRule {
    static let regimes: Set<Regime> = [.contractedProject]

    static let card = RuleCard(
        "R-CP-003",
        .blocks,
        source: "Decree 527 Art. 14",
        force: .since(2008, 9, 1),
        english:
            "Accident insurance abroad that the contractor has taken out covers the worker on every day from departure to "
            + "the planned end of the stay, without a gap.",
        chinese: "对外承包工程的单位为外派人员购买的境外人身意外伤害保险，须自派出之日起覆盖至计划回国之日，不得间断。"
    )

    static func check(_ facts: CoverFacts, on day: CalendarDate) -> Verdict {
        let own = facts.covers.filter { $0.takenOutBy == .contractor }
        let others = facts.covers.filter { $0.takenOutBy != .contractor }
        let verdict = facts.verdict(of: own, on: day, option: " --taken-out-by contractor")
        guard case .failed(let why, let remedy) = verdict, !others.isEmpty else { return verdict }
        let numbers = others.map(\.number).joined(separator: ", ")
        return .failed("\(why) Not the contractor's, and not counted: \(numbers).", remedy: remedy)
    }
}
