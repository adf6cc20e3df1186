import Core
import Model

/// R-CN-037: the province that the workers come from knows of the recruiting before it begins.
enum RecruitmentFiled: FilingRule {
    static let card = RuleCard(
        "R-CN-037",
        .tasks,
        source: "商合发〔2008〕382号 items 1 and 2",
        force: .since(2008, 9, 5),
        english: """
            The recruitment form is filed with the commerce authority of the workers' province before \
            workers are recruited there.
            """,
        chinese: "招收外派劳务人员前，应向劳务人员所在地省级商务主管部门办理《外派劳务人员招收备案表》备案。",
        toConfirm: true
    )

    static let kinds: Set<FilingKind> = [.recruitment]
}
