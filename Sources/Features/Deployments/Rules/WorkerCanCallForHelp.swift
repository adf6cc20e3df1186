import Core

/// R-DEP-014: someone at home can be called, the worker can call, and the worker has agreed.
enum WorkerCanCallForHelp: CaseRule {
    static let card = RuleCard(
        "R-DEP-014",
        .blocks,
        source: "Agency policy, for Decree 620 Art. 16 and PIPL Art. 29",
        force: .adoption,
        english:
            "Before departure an emergency contact is on file, the worker has consented to the "
            + "use of personal data, and has been given the hotline card.",
        chinese: "出境前须留存紧急联系人，取得劳务人员的个人信息处理同意，并发放求助热线卡。",
        toConfirm: true
    )

    static func check(_ facts: PreparationFacts, on day: CalendarDate) -> Verdict {
        var missing: [String] = []
        if !facts.hasEmergencyContact { missing.append("there is no emergency contact") }
        let consent = state("the consent to the use of data", facts.dataConsentOn, by: day)
        let hotline = state("the hotline card", facts.hotlineCardOn, by: day)
        missing += [consent, hotline].compactMap(\.self)
        guard missing.isEmpty, let consented = facts.dataConsentOn, let card = facts.hotlineCardOn
        else {
            return .failed(
                "On \(day) \(missing.joined(separator: "; ")).",
                remedy: [
                    facts.hasEmergencyContact
                        ? nil : "Name whom to call: homeward emergency-contact add --person-id ….",
                    "With the worker's consent: homeward case issue-card "
                        + "\(facts.caseFile?.description ?? "<id>") --data-consent true.",
                ]
                .compactMap(\.self).joined(separator: " ")
            )
        }
        return .passed(
            "An emergency contact is on file; consent on \(consented), hotline card on \(card)."
        )
    }

    /// What is wrong with something that is given on a day; nil when it was given in time.
    private static func state(
        _ what: String,
        _ given: CalendarDate?,
        by day: CalendarDate
    ) -> String? {
        guard let given else { return "\(what) is missing" }
        return given <= day ? nil : "\(what) comes later, on \(given)"
    }
}
