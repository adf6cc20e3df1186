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
