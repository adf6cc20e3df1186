import Core

/// R-ID-004: one human being is one record.
package enum IdentityHeldOnce: CaseRule {
    package static let card = RuleCard(
        "R-ID-004",
        .blocks,
        source: "agency policy",
        force: .adoption,
        english: "No other person of the agency holds the same passport or resident number.",
        chinese: "本企业内无他人使用同一护照或居民身份证号码。",
        toConfirm: true
    )

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        if let twin = facts.passportTwin {
            return .failed("The passport is on file for \(twin).", remedy: remedy)
        }
        if let twin = facts.numberTwin {
            return .failed("The resident number is on file for \(twin).", remedy: remedy)
        }
        guard facts.passport != nil else {
            return .notApplicable("No passport has been read.")
        }
        return .passed("Nobody else holds the passport or the resident number.")
    }

    private static let remedy =
        "Go on with the record that is there, and merge the other into it: homeward person merge."
}
