import Core
import Model
import Postgres
import TransparencyLog

/// Closes an account; its tokens stop working with the same commit, and the tasks that it had taken are
/// its role's again.
struct LetStaffGo: Action {
    typealias Subject = Staff
    static let permission = Permission.staffManage

    func perform(
        on id: ID<Staff>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let state = try tx.value("SELECT state FROM staff WHERE id = \(id)", as: StaffState.self)
        let next = try (state ?? .left).after("let-go")
        try tx.update(id, [.state(next)])
        try tx.write(
            "token",
            """
            UPDATE token SET state = 'revoked', revoked_at = \(context.now)
            WHERE staff_id = \(id) AND state = 'valid'
            """
        )
        let freed = try tx.freeTasks(of: id)
        return Recorded(
            as: "staff.let-go",
            state: next,
            facts: ["tasks_freed": .integer(Int64(freed))]
        )
    }
}
