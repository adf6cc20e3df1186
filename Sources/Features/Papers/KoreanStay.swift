import Core
import Employers
import Model
import Postgres

/// What a stay under Korea's Employment Permit System leads to: a second term, or the payout on leaving.
package enum KoreanStay {
    /// The programme that these clocks belong to.
    package static let programme = KoreanInsurance.programme

    /// The employer applies from 90 to 7 days before the three years are over; to be confirmed.
    package static let reEmployment = Duty(
        "kr-re-employment",
        rule: "R-KR-004-P",
        owner: .document,
        afterCase: .ends,
        // Eighty-four days before the last moment the window of 90 days opens.
        reminders: [84 * 24, 30 * 24, 7 * 24],
        byHand: true,
        "Ask the employer whether it applies for re-employment: from 90 to 7 days before the three "
            + "years end; otherwise see the worker home in time."
    )

    /// The departure guarantee is paid within fourteen days of leaving; the claim lapses after three years.
    package static let payout = Duty(
        "kr-departure-payout",
        rule: "R-KR-006",
        owner: .finance,
        afterCase: .stays("The guarantee is paid after the worker has left Korea (R-KR-006)."),
        within: .calendarDays(14),
        reminders: [7 * 24, 24],
        byHand: true,
        "See that the worker is paid the departure guarantee within 14 days of leaving Korea, and "
            + "record it: homeward policy settle."
    )

    static let years = 3
    static let windowClosesDaysBefore = 7

    /// The last day on which re-employment may be applied for after an entry.
    static func reEmploymentCloses(afterEntryOn entry: CalendarDate) -> CalendarDate {
        entry.adding(months: 12 * years).adding(days: -1 - windowClosesDaysBefore)
    }

    /// Opens the clock of the payout for a worker who has left Korea, unless it was paid before.
    ///
    /// - Parameters:
    ///   - departure: The day on which the worker left.
    ///   - caseFile: The case.
    ///   - person: The worker.
    ///   - tx: The transaction to write in.
    ///   - context: Now.
    /// - Throws: The database's errors.
    package static func openPayout(
        after departure: CalendarDate,
        of caseFile: ID<CaseFile>,
        about person: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let paid = try tx.value(
            """
            SELECT 1 FROM policy WHERE case_id = \(caseFile) AND state = 'settled'
                AND kind = \(PolicyKind.krDepartureGuarantee) LIMIT 1
            """,
            as: Int.self
        )
        guard paid == nil else { return }
        try tx.open(
            payout,
            of: TaskPlace(caseFile, about: person, in: caseFile),
            from: .date(departure),
            in: tx.zone(of: caseFile),
            with: context
        )
    }
}
