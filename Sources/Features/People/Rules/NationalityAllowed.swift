import Core

/// R-SAN-001: the UN's ban on work authorisations for nationals of the DPRK.
///
/// It goes by nationality and issuer alone: a citizen of another state is never a hit for an origin.
package enum NationalityAllowed: CaseRule {
    package static let card = RuleCard(
        "R-SAN-001",
        .blocks,
        source: "UNSCR 2375 (2017) para. 17; UNSCR 2397 (2017) para. 8",
        force: .since(2017, 9, 11),
        english:
            "The person is no national of the DPRK and bears no DPRK passport, but by a determination of the "
            + "1718 Committee that two people approved. The wording is for the compliance officer to confirm.",
        chinese: "劳务人员不具有朝鲜国籍，亦不持朝鲜护照；经1718委员会批准并由两人复核的除外。条文表述须由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard let nationality = facts.nationality else {
            return .failed("The nationality is unknown.", remedy: remedy)
        }
        if nationality == .kp { return banned("The nationality is KP.", facts, on: day) }
        guard let passport = facts.passport else {
            return .passed("The nationality is \(nationality); no passport has been read.")
        }
        if passport.issuer == Country.kp.alpha3 || passport.nationality == Country.kp.alpha3 {
            return banned(
                "The passport was issued by \(passport.issuer) to a national of "
                    + "\(passport.nationality).",
                facts,
                on: day
            )
        }
        return .passed("The nationality is \(nationality); \(passport.issuer) issued the passport.")
    }

    private static func banned(
        _ why: String,
        _ facts: ApplicantFacts,
        on day: CalendarDate
    ) -> Verdict {
        guard let word = facts.committeeWord else { return .failed(why, remedy: remedy) }
        guard word.decidedOn <= day, day <= word.validUntil else {
            return .failed(
                "\(why) The Committee's \(word.reference) runs from \(word.decidedOn) to "
                    + "\(word.validUntil); the day is \(day).",
                remedy: remedy
            )
        }
        return .passed(
            "\(why) The 1718 Committee's \(word.reference) allows it until \(word.validUntil)."
        )
    }

    private static let remedy =
        "Do not go on without a determination of the 1718 Committee: homeward committee-approval record, "
        + "and homeward committee-approval approve by two others."
}
