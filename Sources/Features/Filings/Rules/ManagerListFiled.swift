import Core
import Model

/// R-CN-032-T: a list of managers on site that was drawn up reaches both who must have it.
enum ManagerListFiled: FilingRule {
    static let card = RuleCard(
        "R-CN-032-T",
        .tasks,
        source: "Decree 620 Art. 16 and 45(2); the days: agency policy",
        force: .adoption,
        english: """
            The list of managers on site is filed with the embassy and with the authority that \
            approved the agency within 3 working days after it was drawn up.
            """,
        chinese: "随行管理人员名单确定后3个工作日内，报驻外使领馆和负责审批的商务主管部门备案。",
        toConfirm: true
    )

    static let kinds: Set<FilingKind> = [.managerListEmbassy, .managerListCommerce]
}
