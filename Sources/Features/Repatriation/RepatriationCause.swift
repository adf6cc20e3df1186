import Core

/// Why a worker comes home.
enum RepatriationCause: String, Choice {
    case contractEnd = "contract_end"
    case earlyNoFault = "early_no_fault"
    case earlyWorkerFault = "early_worker_fault"
    case illness, injury
    case deathRemains = "death_remains"
    case evacuation, irregular
    case rightsViolation = "rights_violation"
    case family

    /// Whether the cause alone makes it urgent, whatever the clerk says.
    var isUrgent: Bool {
        switch self {
        case .illness, .injury, .deathRemains, .evacuation, .rightsViolation: true
        case .contractEnd, .earlyNoFault, .earlyWorkerFault, .irregular, .family: false
        }
    }
}

/// Who pays for the way home.
enum CostOwner: String, Choice {
    case employer, agency, reserve, insurer, state, worker
}
