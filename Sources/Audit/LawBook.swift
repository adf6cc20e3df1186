import Accounts
import Applicants
public import Casework
import Contracts
import Corridors
import Deployments
import Diary
import Fees
import Orders
import Papers
import Partners
import Repatriation
import Rights
import Screening
import Training

/// Every room below this one, lower ones first, and every rule that any of them checks.
public enum LawBook {
    /// The legal order of a case.
    public static let rooms: [any Room.Type] = [
        AccountsRoom.self, DiaryRoom.self, PartnersRoom.self, CorridorsRoom.self, OrdersRoom.self,
        ApplicantsRoom.self, ScreeningRoom.self, TrainingRoom.self, PapersRoom.self,
        FeesRoom.self, ContractsRoom.self, DeploymentsRoom.self, RightsRoom.self,
        RepatriationRoom.self,
    ]

    /// Every rule by its number.
    public static let rules: [String: any Rule.Type] = {
        var rules: [String: any Rule.Type] = [:]
        for room in rooms + [AuditRoom.self] {
            for rule in room.caseRules { rules[rule.card.id] = rule }
            for rule in room.rules { rules[rule.card.id] = rule }
            for gate in room.gates {
                for rule in gate.rules { rules[rule.card.id] = rule }
            }
        }
        return rules
    }()

    /// Every card by its number.
    public static let cards: [String: RuleCard] = rules.mapValues { $0.card }

    /// Every step that a rule can guard: noun and verb of each change, such as `deployment.depart`.
    static let steps: Set<String> = {
        var steps: Set<String> = []
        for room in rooms {
            steps.formUnion(room.gates.map(\.step))
            for endpoint in room.endpoints where endpoint.isWrite {
                steps.insert("\(endpoint.noun.singular).\(endpoint.verb)")
            }
        }
        return steps
    }()
}
