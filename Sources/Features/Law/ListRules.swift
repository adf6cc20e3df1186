import Audit
import Core
import Model
import Postgres

/// Every rule as it stands with the agency: since when it binds, by which source, and whether it is to be confirmed.
struct ListRules: CollectionQuery {
    typealias Subject = LawConfirmation
    static let permission = Permission.gatesRead
    static let help = [
        "to_confirm":
            "Only those that are still to be confirmed, or only the others; all when not given."
    ]

    let toConfirm: Bool?

    func answer(
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> RulePage {
        let rules = try StandingRule.all(in: tx)
        return RulePage(items: rules.filter { toConfirm == nil || $0.toConfirm == toConfirm })
    }
}

/// The rules, in the order of their numbers.
struct RulePage: Codable, Sendable {
    let items: [StandingRule]
}

/// One rule as it stands with the agency.
struct StandingRule: Codable, Sendable {
    let id: String
    /// What a failure does.
    let severity: Severity
    /// The first day on which it binds; nil for a policy whose day is on no record.
    let bindsFrom: CalendarDate?
    /// The article: the one that two people have confirmed, else the rule's own.
    let source: String
    let textEn: String
    let textZh: String
    /// Whether it is still to be confirmed.
    let toConfirm: Bool
}

extension StandingRule {
    /// Every rule, in the order of the numbers.
    static func all(in tx: borrowing ReadTransaction) throws -> [StandingRule] {
        let law = try AgencyLaw.read(in: tx)
        let cards = RuleRegistry.cards.values.sorted { $0.id < $1.id }
        return cards.map { StandingRule($0, law.standing(of: $0)) }
    }

    init(_ card: RuleCard, _ standing: RuleStanding) {
        self.init(
            id: card.id,
            severity: card.severity,
            bindsFrom: standing.start ?? card.force.start,
            source: standing.confirmedSource ?? card.source,
            textEn: card.english,
            textZh: card.chinese,
            toConfirm: card.toConfirm && standing.confirmedSource == nil
        )
    }
}
