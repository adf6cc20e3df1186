import Core

/// One indicator that was found, with its level of evidence.
struct IndicatorFinding: CompositeValue {
    let indicator: Indicator
    let evidence: Evidence

    static let sample = IndicatorFinding(indicator: .sample, evidence: .sample)
}

extension [IndicatorFinding] {
    /// - Throws: A refusal where one indicator is named twice.
    func requireEachOnce() throws(Refusal) {
        var seen: Set<Indicator> = []
        for finding in self where !seen.insert(finding.indicator).inserted {
            throw CommonRefusal.unfit.refusal(
                "The indicator \(finding.indicator.rawValue) is named twice."
            )
        }
    }
}
