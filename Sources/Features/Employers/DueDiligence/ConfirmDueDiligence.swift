import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Lets a record of due diligence count, in place of the one before; twelve months begin. Whoever made it
/// does not.
struct ConfirmDueDiligence: Action {
    typealias Subject = DueDiligence
    static let permission = Permission.partnersApprove

    func perform(
        on id: ID<DueDiligence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let made: MadeDiligence = try tx.known(
            "SELECT employer_id, checked_on, made_by, state FROM due_diligence WHERE id = \(id)"
        )
        let next = try made.state.after("confirm")
        try made.employer.hold(in: tx)
        let approver = context.caller.human
        var report = RuleReport(step: "due-diligence.confirm", on: context.today)
        report.check(MakerIsNotApprover.self, .init(maker: made.maker, approver: approver))
        try report.require()
        try supersede(made, in: &tx)
        try tx.update(id, [.state(next), .confirmedBy(approver), .confirmedAt(context.now)])
        try tx.settle(EmployerDuties.diligenceReview, of: made.employer, with: context)
        try tx.open(
            EmployerDuties.diligenceReview,
            of: TaskPlace(made.employer),
            from: .date(made.checkedOn),
            with: context
        )
        return Recorded(
            as: "due-diligence.confirmed",
            state: next,
            facts: [
                "employer": .text("\(made.employer)"), "checked_on": .text("\(made.checkedOn)"),
            ],
            report: report
        )
    }

    private func supersede(_ made: MadeDiligence, in tx: inout WriteTransaction) throws {
        let before: CountedDiligence? = try tx.first(
            """
            SELECT id, checked_on FROM due_diligence
            WHERE employer_id = \(made.employer) AND state = 'current'
            """
        )
        guard let before else { return }
        // What waited while a later look was confirmed says no more how things are.
        guard before.checkedOn <= made.checkedOn else {
            throw CommonRefusal.wrongState.refusal(
                "The due diligence of \(before.checkedOn) counts, which is later than this one of "
                    + "\(made.checkedOn)."
            )
        }
        try tx.update(before.id, [.state(DueDiligenceState.current.after("supersede"))])
    }
}

/// The record to be confirmed.
private struct MadeDiligence: RowDecodable {
    let employer: ID<Employer>
    let checkedOn: CalendarDate
    let maker: UUID
    let state: DueDiligenceState

    init(row: borrowing Row) throws(RowError) {
        employer = try row["employer_id"]
        checkedOn = try row["checked_on"]
        maker = try row["made_by"]
        state = try row["state"]
    }
}

/// The record that counts until then.
private struct CountedDiligence: RowDecodable {
    let id: ID<DueDiligence>
    let checkedOn: CalendarDate

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        checkedOn = try row["checked_on"]
    }
}
