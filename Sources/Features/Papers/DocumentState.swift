import Core

/// The way of a document, from the request to its end.
enum DocumentState: String, Choice, MachineState {
    case requested, received, verified, rejected, valid, expiring, expired, revoked, superseded

    static let machine = StateMachine<DocumentState>([
        .init(.requested, .received, "receive"), .init(.rejected, .received, "receive"),
        .init(.received, .verified, "verify"), .init(.received, .rejected, "reject"),
        .init(.verified, .valid, "accept"), .init(.verified, .rejected, "reject"),
        .init(.valid, .expiring, "mark-expiry"), .init(.valid, .expired, "mark-expiry"),
        .init(.expiring, .expired, "mark-expiry"), .init(.valid, .revoked, "revoke"),
        .init(.expiring, .revoked, "revoke"), .init(.valid, .superseded, "supersede"),
        .init(.expiring, .superseded, "supersede"), .init(.expired, .superseded, "supersede"),
        .init(.received, .received, "hand-over"), .init(.verified, .verified, "hand-over"),
        .init(.valid, .valid, "hand-over"), .init(.expiring, .expiring, "hand-over"),
    ])
}
