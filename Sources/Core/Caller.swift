public import Foundation

/// Who acts: an account of the agency's staff, and the person behind it.
public struct Caller: Sendable {
    /// The account.
    public let staff: ID<Staff>
    /// The agency whose records the account may touch.
    public let agency: ID<Agency>
    /// The human being behind the account: two accounts of one person are one pair of eyes.
    public let human: UUID
    /// The role's word, as the event shows it.
    public let role: String
    /// What the role allows.
    public let permissions: Set<Permission>

    /// A caller as an authenticated token names it.
    public init(
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
