import Core
import Model

/// R-RU-001-P: the employer in Russia tells the Interior Ministry of conclusion and end.
enum RussianNoticeGiven: FilingRule {
    static let card = RuleCard(
        "R-RU-001-P",
        .tasks,
        source: "Russia, Federal Law 115-FZ Art. 13(8)",
        force: .since(2015, 1, 1),
        english: """
            Within 3 working days of the conclusion or the end of an employment contract the employer \
            in Russia tells the Interior Ministry of it.
            """,
        chinese: "俄罗斯雇主应在劳动合同订立或终止后3个工作日内通知内务部。",
        toConfirm: true
    )

    static let kinds: Set<FilingKind> = [.russianConclusion, .russianEnd]
}
