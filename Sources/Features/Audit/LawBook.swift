import Accounts
import Applicants
import Contracts
public import Core
import Corridors
import Deployments
import Diary
import Fees
import Incidents
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
        IncidentsRoom.self, RepatriationRoom.self,
    ]

    /// Every rule that a room lists, some of them twice.
    private static let all: [any Rule.Type] = (rooms + [AuditRoom.self]).flatMap { room in
        room.caseRules as [any Rule.Type] + room.rules + room.gates.flatMap { $0.rules }
    }

    /// Every rule by its number.
    public static let rules = Dictionary(all.map { ($0.card.id, $0) }) { $1 }

    /// Every rule by the name under which events record it.
    static let named = Dictionary(all.map { ($0.name, $0) }) { $1 }

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
