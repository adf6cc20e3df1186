import Core

/// What must be done within a time once something has happened in a case.
package enum CaseDuty {
    /// R-DEP-019: so many days from the selection to the departure, or the worker is asked anew.
    ///
    /// Subject: the case. The departure settles it.
    package static let waiting = Duty(
        "selection-waiting",
        rule: WaitingTimeHeld.card.id,
        owner: .recruiter,
        afterCase: .ends,
        within: .selectionDays,
        reminders: [30 * 24, 7 * 24, 24],
        "Let the worker depart, or ask whether the worker still wants to go: case reconfirm."
    )

    /// PIPL Art. 15: what rested on a consent ends with it. Subject: the transfer.
    static let stopping = Duty(
        "transfer-stop",
        rule: ConsentBeforeTransfer.card.id,
        owner: .compliance,
        afterCase: .stays(
            "The recipient still holds data for which there is no consent any more (PIPL Art. 15)."
        ),
        within: .workingDays(5),
        "The consent was withdrawn: tell the recipient to stop, and record it: transfer stop."
    )

    static let all = [waiting, stopping]
}
