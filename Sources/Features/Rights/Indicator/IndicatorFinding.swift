import Core
import TransparencyLog

/// One indicator that was found, with its level of evidence.
struct IndicatorFinding: FieldValue {
    let indicator: Indicator
    let evidence: Evidence

    static let schema: JSON = [
        "type": "object", "required": ["indicator", "evidence"], "additionalProperties": false,
        "properties": ["indicator": Indicator.schema, "evidence": Evidence.schema],
    ]
    static let sample = IndicatorFinding(indicator: .sample, evidence: .sample)

    init(indicator: Indicator, evidence: Evidence) {
        self.indicator = indicator
        self.evidence = evidence
    }

    init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(beyond: ["indicator", "evidence"])
        let container = try decoder.container(keyedBy: CodingKeys.self)
        indicator = try container.decode(Indicator.self, forKey: .indicator)
        evidence = try container.decode(Evidence.self, forKey: .evidence)
    }
}

extension [IndicatorFinding] {
    /// What the column holds: `{"debt_bondage": "reported"}`.
    ///
    /// - Throws: A refusal where one indicator is named twice.
    func byIndicator() throws(Refusal) -> JSON {
        var object: [String: JSON] = [:]
        for finding in self {
            let word = finding.indicator.rawValue
            guard object[word] == nil else {
                throw CommonRefusal.unfit.refusal("The indicator \(word) is named twice.")
            }
            object[word] = .text(finding.evidence.rawValue)
        }
        return .object(object)
    }
}
