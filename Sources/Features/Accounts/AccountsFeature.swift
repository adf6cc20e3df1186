import Core
import Model

/// Who may act: the agency's staff, their roles, their tokens.
package enum AccountsFeature: Feature {
    /// The feature's endpoints.
    package static let endpoints: [Endpoint] =
        [
            .create(HireStaff.self, as: "hire", "Open an account for a member of staff."),
            .change("let-go", LetStaffGo.self, "Close an account and revoke its tokens."),
            .create(IssueToken.self, as: "issue", "Issue a bearer token; it is shown once."),
            .change("revoke", RevokeToken.self, "Revoke a token, at once."),
        ] + Endpoint.readModel(staffReadModel) + Endpoint.readModel(tokenReadModel)

    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(Staff.self, StaffState.self), MachineTable(Token.self, TokenState.self),
    ]
}

let staffReadModel = ReadModel(
    of: Staff.self,
    "accounts of the agency's staff",
    from: "staff",
    permission: .staffRead,
    filters: ["role", "state"],
    [
        .text("name", "The name that colleagues see.", .masked),
        .text("role", "The role; Role.swift says what it may."),
        .text("state", "active or left."),
    ]
)

let tokenReadModel = ReadModel(
    of: Token.self,
    "bearer tokens, without their secrets",
    from: "token",
    permission: .staffRead,
    filters: ["staff_id", "state"],
    [
        .id("staff_id", Staff.self, "Whose token it is."),
        .text("key_id", "The part of the token that may be shown."),
        .instant("expires_at", "When it ends by itself."),
        .text("state", "valid or revoked."),
    ]
)
