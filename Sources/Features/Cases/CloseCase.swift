import Core
import Model
import People
import Postgres

/// Closes a placement that is done: somebody left, and is home. Whoever opened it does not close it.
struct CloseCase: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesClose

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let parties = try CaseParties.find(id, in: tx)
        let next = try parties.state.after("close")
        try tx.requireDone(in: id)
        let report = try fourEyes(over: parties, with: context)
        try tx.update(id, [.state(next)])
        try tx.settle(CaseDuty.waiting, of: id, with: context)
        try freePerson(parties, in: &tx)
        return Recorded(
            as: "case.closed",
            about: parties.person,
            in: id,
            state: next,
            report: report
        )
    }

    private func fourEyes(over parties: CaseParties, with context: ActionContext) throws
        -> RuleReport
    {
        var report = RuleReport(step: "case.close", on: context.today)
        // Of an earlier case nobody knows who opened it.
        if let opener = parties.openedBy {
            report.check(
                MakerIsNotApprover.self,
                .init(maker: opener, approver: context.caller.human)
            )
        }
        try report.require()
        return report
    }

    /// Whoever was placed and is home may be placed again.
    private func freePerson(_ parties: CaseParties, in tx: inout WriteTransaction) throws {
        guard try Reservation.Record.placed(in: parties.id, in: tx) != nil else { return }
        let person = try PersonFacts.find(parties.person, in: tx)
        guard let standing = try person.state.outsidePool() else { return }
        try tx.update(parties.person, [.state(standing)])
    }
}
