import Core
import Model

/// R-KR-007: the employer of a worker under the Employment Permit System tells the authorities of the end.
enum KoreanNoticeGiven: FilingRule {
    static let card = RuleCard(
        "R-KR-007",
        .tasks,
        source: "Korea, Act on the Employment of Foreign Workers Art. 17; Immigration Act Art. 19",
        force: .since(2004, 8, 17),
        english: """
            Within 15 days of the end of a contract under the Employment Permit System the employer in \
            Korea tells the employment centre and the immigration office of it.
            """,
        chinese: "雇佣许可制劳动合同终止后15日内，韩国雇主应向雇佣中心和出入境管理机关申报。",
        toConfirm: true
    )

    static let kinds: Set<FilingKind> = [.koreanEnd]
}
