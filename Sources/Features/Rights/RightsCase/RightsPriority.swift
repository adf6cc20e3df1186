import Core

/// How soon a case must be dealt with. It never says what the case *is*: trafficking needs act,
/// means and purpose (Palermo Protocol, Art. 3), which no list of ticks shows.
enum RightsPriority: String, Choice {
    case usual, urgent

    /// The screening rule: one grave indicator, or any two, make a case urgent.
    static func screened(_ findings: [IndicatorFinding]) -> RightsPriority {
        let isUrgent = findings.count >= 2 || findings.contains(where: \.isGraveAlone)
        return isUrgent ? .urgent : .usual
    }
}

extension IndicatorFinding {
    fileprivate var isGraveAlone: Bool {
        switch indicator {
        case .physicalSexualViolence, .debtBondage: true
        // Held papers are grave with coercion; what was seen or shown counts as such.
        case .retentionOfIdentityDocuments: evidence != .reported
        default: false
        }
    }
}
