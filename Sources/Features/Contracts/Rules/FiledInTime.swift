import Core
import Model

/// Filing has ten working days from the last signature; late is said, and still better than never.
///
/// The last day was computed at the signature, from the working days that the agency had loaded.
package enum FiledInTime: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-020-T",
        .tasks,
        source: "Decree 620 Art. 26",
        force: .since(2012, 8, 1),
        english:
            "The service or labour contract is filed within ten working days of its signature.",
        chinese: "自服务合同或者劳动合同订立之日起十个工作日内报备案。"
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let dated = facts.concerned(.service, .labour).compactMap { contract in
            contract.lastFilingDay.map {
                (last: $0, filed: contract.filedOn ?? day, id: contract.id)
            }
        }
        guard let latest = dated.map(\.last).max() else {
            return .notApplicable("No service or labour contract is signed.")
        }
        let late = dated.filter { $0.filed > $0.last }
        return .faults(
            late.map { "due by \($0.last), overdue on \($0.filed)" },
            remedy: "File it now: homeward contract file \(late.first.map { "\($0.id)" } ?? "…") "
                + "--filing-receipt …",
            orElse: "In time: due by \(latest)."
        )
    }
}
