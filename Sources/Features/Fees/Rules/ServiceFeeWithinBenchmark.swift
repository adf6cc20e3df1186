import Core
import Model

/// The marks that the industry set itself: no law any more, and a reason to ask.
enum ServiceFeeWithinBenchmark: FeeRule {
    static let regimes: Set<Regime> = [.cooperation]

    static let card = RuleCard(
        "R-FEE-004-W",
        .warns,
        source: "CN industry rule of 2008-12-01 on fees for trainees in Japan",
        force: .since(2008, 12, 1),
        english:
            "The service fee is within the benchmarks on record, such as 12.5 % of the pay of the whole term and CNY 25,000.",
        chinese: "服务费不超过已登记的参考标准，例如合同期总收入的12.5%和人民币25,000元。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let marks = facts.caps.filter { $0.effect == .warns && $0.force.contains(day) }
        guard !marks.isEmpty else { return .notApplicable("No benchmark is on record.") }
        guard marks.contains(where: { !facts.workers(in: $0.covers).isEmpty }) else {
            return .notApplicable("The worker pays nothing that a benchmark counts.")
        }
        return facts.judge(marks, on: day)
    }
}
