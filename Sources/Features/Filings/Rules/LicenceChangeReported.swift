import Core
import Model

/// R-AG-006: the authority learns of a change of the licence or registration within five working days.
enum LicenceChangeReported: FilingRule {
    static let card = RuleCard(
        "R-AG-006",
        .tasks,
        source: "agency policy on Decree 620 Art. 7",
        force: .adoption,
        english:
            "A change of the licence or of the business registration is reported to the authority within 5 working days.",
        chinese: "经营资格或者工商登记事项变更的，5个工作日内报告主管部门。",
        toConfirm: true
    )

    static let kinds: Set<FilingKind> = [.licenceChange]
}
