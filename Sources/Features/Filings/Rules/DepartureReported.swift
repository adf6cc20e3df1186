import Core
import Model

/// R-CN-031: the embassy knows who has come, and the authorities hold the worker's entry.
package enum DepartureReported: FilingRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-031",
        .tasks,
        source: "Decree 620 Art. 14 and 45(2); overseas-personnel filing of 2010",
        force: .since(2012, 8, 1),
        english: """
            Within 3 working days of the departure it is reported to the embassy or consulate, and \
            the worker is filed as staff abroad.
            """,
        chinese: "劳务人员出境后3个工作日内，应向驻外使领馆报告，并完成在外人员信息备案。",
        toConfirm: true
    )

    /// The report and the entry.
    package static let kinds: Set<FilingKind> = [.embassyDeparture, .overseasPersonnel]
}
