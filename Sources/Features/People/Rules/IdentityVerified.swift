import Core
import Model

/// R-ID-002, on a case: the identity was held against a passport that still runs.
package enum IdentityVerified: CaseRule {
    package static let card = PassportAgrees.card

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard facts.state?.isVerified == true, let passport = facts.passport else {
            let state = facts.state?.rawValue ?? "unknown"
            return .failed(
                "The person is \(state)\(facts.passport == nil ? ", without a passport" : "").",
                remedy: remedy
            )
        }
        // A passport is good on its last day; how long it must outlast the stay is R-ID-003.
        guard passport.expiresOn >= day else {
            return .failed(
                "The passport ended on \(passport.expiresOn); the day is \(day).",
                remedy: remedy
            )
        }
        return .passed("Verified against a passport that ends on \(passport.expiresOn).")
    }

    private static let remedy =
        "Verify the identity against a passport in force: homeward person verify-identity."
}
