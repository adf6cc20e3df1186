import Core
import Model
import People
import Postgres

/// Closes a placement that is done: somebody left, and is home. Whoever opened it does not close it.
struct CloseCase: ChangingAction {
    typealias Subject = CaseFile
    static let permission = Permission.casesClose

    func perform(
        on file: CaseFile.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try file.state.after("close")
        try tx.requireDone(in: file.id)
        let report = try fourEyes(over: file, in: tx, with: context)
        try tx.update(file, [.state(next)])
        try tx.settle(CaseDuty.waiting, of: file.id, with: context)
        try tx.dropTasks(endingWith: file.id, with: context)
        try freePerson(of: file, in: &tx)
        return Recorded(as: "case.closed", state: next, report: report)
    }

    private func fourEyes(
        over file: CaseFile.Record,
        in tx: borrowing WriteTransaction,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: "case.close", on: context.today, in: tx)
        // Of an earlier case nobody knows who opened it.
        if let opener = file.openedBy {
            report.check(
                MakerIsNotApprover.self,
                .init(maker: opener, approver: context.caller.human)
            )
        }
        try report.require()
        return report
    }

    /// Whoever was placed and is home may be placed again.
    private func freePerson(of file: CaseFile.Record, in tx: inout WriteTransaction) throws {
        guard try Reservation.Record.placed(in: file.id, in: tx) != nil else { return }
        let person = try tx.known(file.person)
        guard let standing = try person.state.outsidePool() else { return }
        try tx.update(person, [.state(standing)])
    }
}
