import Core
import Model

/// Filing has ten working days from the last signature; late is said, and still better than never.
///
/// The last day was computed at the signature, from the working days that the agency had loaded.
package enum ContractFiledInTime: FilingRule {
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

    /// Decree 620 alone knows the filing.
    package static let regimes: Set<Regime> = [.cooperation]

    /// The contract alone.
    package static let kinds: Set<FilingKind> = [.contract]
}
