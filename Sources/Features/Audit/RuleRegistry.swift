import Accounts
import Agency
import Cases
import Contracts
import Core
import Corridors
import Deployments
import Diary
import Directory
import Employers
import Fees
import Filings
import Incidents
import Model
import Orders
import Papers
import People
import Projects
import Repatriation
import Rights
import Screening
import Training

/// Every feature below this one, lower ones first, and every rule that any of them checks.
package enum RuleRegistry {
    /// The legal order of a case.
    package static let features: [any Feature.Type] = [
        AccountsFeature.self, DiaryFeature.self, AgencyFeature.self, EmployersFeature.self,
        DirectoryFeature.self, FilingsFeature.self, CorridorsFeature.self, ProjectsFeature.self,
        OrdersFeature.self, PeopleFeature.self, CasesFeature.self, ScreeningFeature.self,
        TrainingFeature.self, PapersFeature.self,
        FeesFeature.self, ContractsFeature.self, DeploymentsFeature.self, RightsFeature.self,
        IncidentsFeature.self, RepatriationFeature.self,
    ]

    /// Every rule that a feature lists, some of them twice.
    private static let all: [any Rule.Type] = (features + [AuditFeature.self]).flatMap { feature in
        feature.caseRules as [any Rule.Type] + feature.rules + feature.gates.flatMap { $0.rules }
    }

    /// Every rule by its number.
    package static let rules = Dictionary(all.map { ($0.card.id, $0) }) { $1 }

    /// Every rule by the name under which events record it.
    static let named = Dictionary(all.map { ($0.name, $0) }) { $1 }

    /// Every card by its number.
    package static let cards: [String: RuleCard] = rules.mapValues { $0.card }

    /// Every step that a rule can guard: noun and verb of each change, such as `deployment.depart`.
    static let steps: Set<String> = {
        var steps: Set<String> = []
        for feature in features {
            steps.formUnion(feature.gates.map(\.step))
            for endpoint in feature.endpoints where endpoint.isWrite {
                steps.insert("\(endpoint.noun.singular).\(endpoint.verb)")
            }
        }
        return steps
    }()

    /// The words of all duties.
    static let duties: [String] = (features + [AuditFeature.self]).flatMap { $0.duties }
        .map(\.word).sorted()

    /// Of what events tell: the nouns, one or several of them, exports and refusals.
    static let eventNouns: [String] = {
        let nouns: [any Noun.Type] = features.flatMap { $0.endpoints }.map { $0.noun }
        let told = (nouns + [Agency.self, Override.self]).flatMap { [$0.singular, $0.plural] }
        return Set(told + ["export", "refused"]).sorted()
    }()

    /// With what the id of a record may begin that an event was about.
    static let prefixes: [String] = {
        let below = features.flatMap { $0.endpoints }.map { $0.noun.prefix }
        // The agency is founded and exported, and has no endpoint; overrides are this feature's own, and law stands
        // above it.
        let others = [Agency.prefix, Override.prefix, LawConfirmation.prefix, RuleAdoption.prefix]
        return Set(below + others).sorted()
    }()
}
