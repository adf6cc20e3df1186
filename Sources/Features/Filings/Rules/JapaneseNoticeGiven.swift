import Core
import Model

/// R-JP-001: the host of a specified skilled worker tells the Immigration Services Agency.
enum JapaneseNoticeGiven: FilingRule {
    static let card = RuleCard(
        "R-JP-001",
        .tasks,
        source: "Japan, Immigration Control Act Art. 19-18",
        force: .since(2019, 4, 1),
        english: """
            Within 14 days of a new, changed or ended contract with a specified skilled worker the \
            host in Japan tells the Immigration Services Agency of it.
            """,
        chinese: "特定技能外国人的雇佣合同订立、变更或终止后14日内，日本接收机构应向出入国在留管理厅申报。"
    )

    static let kinds: Set<FilingKind> = [.japaneseConclusion, .japaneseEnd]
}
