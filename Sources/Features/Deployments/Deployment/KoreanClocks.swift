import Core
import Employers
import Model
import Papers
import Postgres

/// What begins and ends with the work in Korea under its Employment Permit System.
package enum KoreanClocks {
    /// Whoever has left Korea changes no workplace there and is not employed again; the payout falls due.
    ///
    /// - Parameters:
    ///   - departure: The day on which the worker left for home.
    ///   - caseFile: The case.
    ///   - person: The worker.
    ///   - tx: The transaction to write in.
    ///   - context: Now.
    /// - Throws: The database's errors.
    package static func leave(
        on departure: CalendarDate,
        of caseFile: ID<CaseFile>,
        about person: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        guard try tx.isUnderPermitSystem(caseFile) else { return }
        try tx.drop(.workplaceChange, of: caseFile, with: context)
        try tx.drop(KoreanStay.reEmployment, of: caseFile, with: context)
        try KoreanStay.openPayout(
            after: departure,
            of: caseFile,
            about: person,
            in: &tx,
            with: context
        )
    }

    /// Whose work has ended in Korea, and who is not on the way home, asks for another workplace in time.
    static func endWork(
        of leg: Deployment.Record,
        on day: CalendarDate,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        guard try tx.isUnderPermitSystem(leg.caseFile) else { return }
        try tx.open(
            .workplaceChange,
            of: TaskPlace(leg.caseFile, about: leg.person, in: leg.caseFile),
            from: .date(day),
            in: tx.zone(of: leg.site),
            with: context
        )
    }
}

extension Duty {
    /// A month from the end of the work; the permit that follows has three more, which the system does not
    /// know yet.
    static let workplaceChange = Duty(
        "kr-workplace-change",
        rule: "R-KR-003",
        owner: .welfare,
        afterCase: .ends,
        within: .months(1),
        reminders: [14 * 24, 7 * 24, 24],
        byHand: true,
        "The work in Korea has ended: help the worker to apply for another workplace within a month, "
            + "or open the way home."
    )
}

extension WriteTransaction {
    fileprivate borrowing func isUnderPermitSystem(_ caseFile: ID<CaseFile>) throws -> Bool {
        try value(
            """
            SELECT 1 FROM case_parties
            WHERE id = \(caseFile) AND programme = \(KoreanStay.programme)
            """,
            as: Int.self
        ) != nil
    }
}
