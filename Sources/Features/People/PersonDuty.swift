import Core

/// What must be done within a time once something has happened to a person's record.
package enum PersonDuty {
    /// A member of the pool says every 90 days that the word still holds. Subject: the member.
    package static let confirming = Duty(
        "pool-confirmation",
        rule: ConfirmedInTime.card.id,
        owner: .recruiter,
        afterCase: .noCase,
        within: .calendarDays(ConfirmedInTime.days),
        reminders: [14 * 24, 72, 24],
        "Ask the member of the pool whether the word still holds, or let it lapse."
    )

    /// Thirty days at most. Subject: the reservation.
    package static let releasing = Duty(
        "reservation-release",
        rule: ReservedBriefly.card.id,
        owner: .recruiter,
        afterCase: .noCase,
        reminders: [7 * 24, 24],
        "Place the reserved person with a case, or release the reservation."
    )

    /// Whoever is turned down is told why. Subject: the rejection.
    static let explaining = Duty(
        "rejection-letter",
        rule: ScoreNeverAlone.card.id,
        owner: .compliance,
        afterCase: .noCase,
        within: .workingDays(5),
        "Hand the letter with the reasons to the person who was turned down."
    )

    /// An appeal is answered by somebody else. Subject: the rejection.
    static let answering = Duty(
        "rejection-appeal",
        rule: ScoreNeverAlone.card.id,
        owner: .director,
        afterCase: .noCase,
        within: .calendarDays(14),
        "Let a second person decide on the appeal: rejection uphold or reverse."
    )

    /// Whoever appealed is told what came of it. Subject: the rejection.
    package static let telling = Duty(
        "rejection-answer",
        rule: ScoreNeverAlone.card.id,
        owner: .compliance,
        afterCase: .noCase,
        within: .workingDays(5),
        "Tell the person what became of the appeal, and record it: rejection answer."
    )

    /// PIPL Art. 47: what nobody needs any more is deleted. Subject: the person.
    static let retaining = Duty(
        "retention-review",
        rule: DeletionDecided.card.id,
        owner: .compliance,
        afterCase: .noCase,
        within: .months(DeletionDecided.months),
        reminders: [30 * 24, 7 * 24, 24],
        byHand: true,
        "Decide what is deleted of the person; accounting vouchers and closed case files stay longer. "
            + "The 2 years of Human Resources Market Regulation Art. 33 are to be confirmed."
    )

    static let all = [
        confirming, releasing, explaining, answering, telling, retaining,
    ]
}
