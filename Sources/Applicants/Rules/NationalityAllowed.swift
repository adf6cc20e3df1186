public import Casework

/// R-SAN-001: the UN's ban on work authorisations for nationals of the DPRK.
///
/// It goes by nationality and issuer alone: a citizen of another state is never a hit for an origin.
public enum NationalityAllowed: CaseRule {
    /// The rule's card.
    public static let card = RuleCard(
        "R-SAN-001",
        .blocks,
        source: "UNSCR 2375 (2017) para. 17",
        force: Period(from: CalendarDate(year: 2017, month: 9, day: 11) ?? .epoch, until: nil),
        english:
            "The person is no national of the DPRK and bears no DPRK passport. An approval of the "
            + "1718 Committee cannot be recorded here; a compliance officer must confirm the wording.",
        chinese: "劳务人员不具有朝鲜国籍，亦不持朝鲜护照。本系统不登记1718委员会的批准；条文表述须由合规负责人确认。",
        toConfirm: true
    )

    /// Whether the facts satisfy the rule on a day.
    public static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard let nationality = facts.nationality else {
            return .failed("The nationality is unknown.", mend: mend)
        }
        if nationality == .kp { return .failed("The nationality is KP.", mend: mend) }
        guard let passport = facts.passport else {
            return .passed("The nationality is \(nationality); no passport has been read.")
        }
        if passport.issuer == Country.kp.alpha3 || passport.nationality == Country.kp.alpha3 {
            return .failed(
                "The passport was issued by \(passport.issuer) to a national of "
                    + "\(passport.nationality).",
                mend: mend
            )
        }
        return .passed("The nationality is \(nationality); \(passport.issuer) issued the passport.")
    }

    private static let mend =
        "Do not go on. Ask the compliance officer; the resolution leaves no room to the agency."
}
