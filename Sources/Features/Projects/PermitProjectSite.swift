import Core
import Model
import Postgres

/// Records the host state's permission for workers at a site of a project; a later one takes the place of the earlier.
struct PermitProjectSite: ChangingAction {
    typealias Subject = ProjectSite
    static let permission = Permission.partnersManage
    static let help = [
        "permission_number": "The number of the permission.",
        "permission_authority": "Who gave it.",
        "permission_from": "Its first day.",
        "permission_until": "Its last day.",
    ]

    let permissionNumber: ShortText
    let permissionAuthority: ShortText
    let permissionFrom: CalendarDate
    let permissionUntil: CalendarDate

    func perform(
        on site: ProjectSite.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try site.state.after("permit")
        try tx.update(
            site,
            [
                .permissionNumber(permissionNumber), .permissionAuthority(permissionAuthority),
                .permissionFrom(permissionFrom), .permissionUntil(permissionUntil),
            ]
        )
        return Recorded(as: "project-site.permitted", state: next)
    }
}
