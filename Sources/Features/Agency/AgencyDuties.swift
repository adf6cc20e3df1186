import Core

/// What the agency owes an authority, or itself, within a time once something has happened.
enum AgencyDuties {
    static let licenceDecision = Duty(
        "licence-decision",
        rule: "R-AG-001",
        owner: .compliance,
        afterCase: .noCase,
        within: .workingDays(20),
        "Ask the authority for its decision: it has 20 working days (Decree 620 Art. 7)."
    )
    static let licenceRenewal = Duty(
        "licence-renewal",
        rule: "R-AG-001",
        owner: .director,
        afterCase: .noCase,
        reminders: [2160, 720, 168],
        "Renew the licence before its last day, then: homeward licence-change record."
    )
    static let rectification = Duty(
        "licence-rectification",
        rule: "R-AG-001",
        owner: .director,
        afterCase: .noCase,
        within: .months(1),
        "Put right what the authority ordered to be corrected."
    )
    static let reserveDeposit = Duty(
        "reserve-deposit",
        rule: "R-AG-002",
        owner: .finance,
        afterCase: .noCase,
        within: .workingDays(5),
        "Pay in or guarantee the risk reserve (Decree 620 Art. 9)."
    )
    static let reserveTopUp = Duty(
        "reserve-top-up",
        rule: "R-AG-003",
        owner: .finance,
        afterCase: .stays(
            "The reserve is whole again within 20 working days (Decree 620 Art. 10)."
        ),
        within: .workingDays(20),
        reminders: [240, 72, 24],
        "Top up what was drawn from the risk reserve (Decree 620 Art. 10)."
    )
    static let guaranteeRenewal = Duty(
        "guarantee-renewal",
        rule: "R-AG-002",
        owner: .finance,
        afterCase: .noCase,
        reminders: [720, 168, 24],
        "Renew the bank's guarantee before its last day: homeward reserve renew."
    )
    static let planReview = Duty(
        "incident-plan-review",
        rule: "R-AG-004",
        owner: .director,
        afterCase: .noCase,
        within: .planMonths,
        reminders: [720, 168],
        "Review the plan for incidents abroad: homeward incident-plan review."
    )

    static let all = [
        licenceDecision, licenceRenewal, rectification, reserveDeposit, reserveTopUp,
        guaranteeRenewal, planReview,
    ]
}
