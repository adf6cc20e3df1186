import Core
import Model

/// R-INS-002: the four insurances of the Employment Permit System, each by its day after the entry.
package enum KoreanInsurancesTaken: CaseRule {
    package static let card = RuleCard(
        "R-INS-002",
        .tasks,
        source: "Korea, Act on Foreign Workers' Employment Art. 13, 15 and 23",
        force: .since(2004, 8, 17),
        english:
            "In Korea's Employment Permit System the departure guarantee, the wage guarantee and the accident insurance are taken out within 15 days of the entry, the return cost insurance within three months.",
        chinese: "赴韩雇佣许可制人员入境后十五日内须办妥离境满期保险、工资担保保险和伤害保险，三个月内办妥归国费用保险。",
        toConfirm: true
    )

    package static func check(_ facts: InsuranceFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme == KoreanInsurance.programme else {
            return .notApplicable(
                "The case is of \(facts.programme), not of \(KoreanInsurance.programme)."
            )
        }
        guard let entered = facts.enteredOn else {
            return .notApplicable("The clocks start with the entry, which is not recorded yet.")
        }
        let held = Set(facts.policies.map(\.kind))
        let missing = KoreanInsurance.all.filter { !held.contains($0.kind) }
            .map { (kind: $0.kind.rawValue, due: $0.lastDay(after: entered)) }
        guard let first = missing.map(\.due).min() else {
            return .passed("All four insurances are on record.")
        }
        let list = missing.map { "\($0.kind) by \($0.due)" }.joined(separator: ", ")
        guard day <= first else {
            return .failed(
                "Entered on \(entered); missing: \(list); the day is \(day).",
                remedy: "Have them taken out and record them: `homeward policy record`."
            )
        }
        return .passed("Entered on \(entered); still in time: \(list).")
    }
}
