import Core
import Model
import Postgres
import TransparencyLog

/// Closes an account; its tokens stop working with the same commit, and the tasks that it had taken are
/// its role's again.
struct LetStaffGo: ChangingAction {
    typealias Subject = Staff
    static let permission = Permission.staffManage

    func perform(
        on staff: Staff.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try staff.state.after("let-go")
        try tx.update(staff, [.state(next)])
        try tx.write(
            "token",
            """
            UPDATE token SET state = 'revoked', revoked_at = \(context.now)
            WHERE staff_id = \(staff.id) AND state = 'valid'
            """
        )
        let freed = try tx.freeTasks(of: staff.id)
        return Recorded(
            as: "staff.let-go",
            state: next,
            facts: ["tasks_freed": .integer(Int64(freed))]
        )
    }
}
