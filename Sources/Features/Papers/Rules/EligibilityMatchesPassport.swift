import Core

/// One letter between certificate and passport, and the border sends the worker back.
enum EligibilityMatchesPassport: CaseRule {
    static let card = RuleCard(
        "R-VIS-002",
        .blocks,
        source: "Korea EPS roster rules; JP Immigration Control Act Art. 7-2",
        force: .since(1990, 6, 1),
        english:
            "Names, birth date, sex, nationality and passport number on the certificate of eligibility or CCVI are those of the passport that counts; nobody is sent to Japan or Korea without one that was compared.",
        chinese: "在留资格认定证明书或者签证发给认定书所载姓名、出生日期、性别、国籍、护照号码与现行护照一致；赴日本、韩国的，未经核对不得派出。",
        toConfirm: true
    )

    static func check(_ facts: EligibilityFacts, on day: CalendarDate) -> Verdict {
        guard let certificate = facts.certificate else {
            return missing(facts)
        }
        let day = certificate.issuedOn.map { " of \($0)" } ?? ""
        guard certificate.isCurrentPassport else {
            return .failed(
                "The certificate\(day) was compared with a passport that was replaced since.",
                remedy: "Have the certificate amended, and compare it with the new passport: "
                    + "`homeward visa compare`."
            )
        }
        guard certificate.differs.isEmpty else {
            return .failed(
                "The certificate\(day) differs from the passport in: "
                    + certificate.differs.joined(separator: ", ") + ".",
                remedy:
                    "Have the certificate corrected, and compare it again: `homeward visa compare`."
            )
        }
        return .passed("The certificate\(day) agrees with the passport.")
    }
    /// Without a certificate on record: nothing to ask, or nothing that a border would let through.
    private static func missing(_ facts: EligibilityFacts) -> Verdict {
        guard facts.isDemanded, let destination = facts.destination else {
            return .notApplicable("No certificate of eligibility or CCVI is on record.")
        }
        return .failed(
            "\(destination) gives no work visa without a certificate of eligibility or CCVI; none was "
                + "compared with the passport.",
            remedy: facts.hasPaper == true
                ? "Hold the certificate against the passport: `homeward visa compare`."
                : "Record the way to the visa: `homeward visa record`, `homeward visa "
                    + "apply-eligibility`, `homeward visa issue-eligibility`; for a visa that was issued "
                    + "already `homeward visa compare`."
        )
    }
}
