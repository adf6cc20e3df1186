import Core
import Model
import Postgres
import TransparencyLog

/// Notes that someone owns an employer no longer; not of one whom the sanctions lists may mean, for whoever
/// is no owner is asked about no more (R-SAN-002).
struct EndOwner: ChangingAction {
    typealias Subject = EmployerOwner
    static let permission = Permission.partnersManage
    static let help = ["ended_on": "The last day."]

    let endedOn: CalendarDate

    func perform(
        on employerOwner: EmployerOwner.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try employerOwner.state.after("end")
        try refuseWhereHeld(employerOwner.id, in: tx)
        try tx.update(employerOwner, [.state(next), .endedOn(endedOn)])
        return Recorded(as: "owner.ended", state: next)
    }

    /// The check is held until the commit, so that nobody compares the owner meanwhile.
    private func refuseWhereHeld(
        _ id: ID<EmployerOwner>,
        in tx: borrowing WriteTransaction
    ) throws {
        let check = try tx.value(
            "SELECT id FROM check_known WHERE subject_id = \(id)",
            as: ID<SanctionCheck>.self
        )
        guard let check else { return }
        try tx.hold(check)
        let state = try tx.value(
            "SELECT state FROM check_known WHERE id = \(check)",
            as: String.self
        )
        guard let state, ["potential", "legal_review", "true_match"].contains(state) else { return }
        throw EmployerRefusal.heldOwner.refusal(
            "The owner's comparison with the sanctions lists is \(state.replacing("_", with: " "))."
        )
    }
}
