import Core
import Model

extension RightsPriority {
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
