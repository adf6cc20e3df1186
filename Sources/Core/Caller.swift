import Foundation

/// Who acts: an account of the agency's staff, and the person behind it.
package struct Caller: Sendable {
    /// The account.
    package let staff: ID<Staff>
    /// The agency whose records the account may touch.
    package let agency: ID<Agency>
    /// The human being behind the account: two accounts of one person are one pair of eyes.
    package let human: UUID
    /// The role's word, as the event shows it.
    package let role: String
    /// What the role allows.
    package let permissions: Set<Permission>

    /// A caller as an authenticated token names it.
    package init(
        staff: ID<Staff>,
        agency: ID<Agency>,
        human: UUID,
        role: String,
        permissions: Set<Permission>
    ) {
        self.staff = staff
        self.agency = agency
        self.human = human
        self.role = role
        self.permissions = permissions
    }

    /// Refuses a caller whose role lacks the permission.
    func require(_ permission: Permission) throws(Refusal) {
        guard permissions.contains(permission) else {
            throw CommonRefusal.notPermitted.refusal(
                "The role \(role) does not hold \(permission.rawValue)."
            )
        }
    }
}
