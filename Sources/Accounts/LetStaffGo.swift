import Casework
import Postgres

/// Closes an account; its tokens stop working with the same commit.
struct LetStaffGo: Action {
    typealias Subject = Staff
    static let permission = Permission.staffManage

    func perform(
        on id: ID<Staff>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let state = try tx.value("SELECT state FROM staff WHERE id = \(id)", as: StaffState.self)
        let next = try (state ?? .left).after("let-go")
        try tx.update(id, ["state": next])
        try tx.write(
            "token",
            """
            UPDATE token SET state = 'revoked', revoked_at = \(present.now)
            WHERE staff_id = \(id) AND state = 'valid'
            """
        )
        return Recorded(as: "staff.let-go", state: next)
    }
}
