import Core
import Model

/// R-EMP-001, when an employer is registered: the counterparty is an entity.
enum EmployerIsAnEntity: Rule {
    struct Facts: Codable, Sendable {
        let kind: EmployerKind
    }

    static let card = RuleCard(
        "R-EMP-001",
        .blocks,
        source: "Decree 620 Art. 22",
        force: .since(2012, 8, 1),
        english: "The foreign employer is an enterprise or institution, never an individual.",
        chinese: "境外雇主为企业或机构，不得为自然人。"
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        switch facts.kind {
        case .enterprise, .institution: .passed("The employer is an \(facts.kind.rawValue).")
        case .individual:
            .failed(
                "The employer is an individual.",
                remedy: "Deal with an enterprise or institution: homeward employer register."
            )
        }
    }
}
