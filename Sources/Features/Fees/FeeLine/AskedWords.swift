import Core
import Model

/// What someone may ask to be paid for, lawful or not: what is forbidden must be sayable to be refused by name.
enum AskedCategory: String, Choice {
    case recruitmentService = "recruitment_service"
    case medical, insurance
    case skillsTest = "skills_test"
    case training, equipment
    case travelLodging = "travel_lodging"
    case administrative
    case deposit, bond, guarantee, collateral, penalty, bribe
    case tribute, extortion, kickback
    case illicitCostRecovery = "illicit_cost_recovery"

    /// The category as it is stored; nil for what no ledger of ours has a word for.
    var lawful: FeeCategory? { FeeCategory(rawValue: rawValue) }
}

/// Whom someone may ask to have paid, the village recruiter included: to be refused by name.
enum AskedPayee: String, Choice {
    case agency, employer
    case supervisingBody = "supervising_body"
    case authority, provider
    case subAgent = "sub_agent"

    /// The kind as it is stored; nil for whom nobody may pay.
    var lawful: PayeeKind? { PayeeKind(rawValue: rawValue) }
}
