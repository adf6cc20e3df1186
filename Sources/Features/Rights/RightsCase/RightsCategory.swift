import Core

/// What a rights case is about.
enum RightsCategory: String, Choice {
    case wages, deductions, hours
    case contractSubstitution = "contract_substitution"
    case feesRefund = "fees_refund"
    case documentsHeld = "documents_held"
    case housing
    case safetyInjury = "safety_injury"
    case medical
    case harassmentSexual = "harassment_sexual"
    case violence, discrimination, movement
    case employerInsolvency = "employer_insolvency"
    case transfer, imprisonment, missing
    case deathRemains = "death_remains"
    case repatriation, privacy
    case agentFraud = "agent_fraud"
    case other

    /// Whether life, body or freedom may be at stake, whatever the triage will find.
    var isGrave: Bool {
        switch self {
        case .violence, .harassmentSexual, .movement, .missing, .imprisonment, .deathRemains: true
        default: false
        }
    }

    /// How long triage may take.
    var triageHours: Int { isGrave ? Self.urgentTriageHours : Self.usualTriageHours }

    /// How long triage may take where life, body or freedom may be at stake.
    static let urgentTriageHours = 4
    /// How long it may take otherwise.
    static let usualTriageHours = 24

    /// How long the answer to the reporter may take, whatever the case is about.
    static let acknowledgeHours = 24
}

/// Who told the agency.
enum Reporter: String, Choice {
    case worker, family, staff, anonymous
}
