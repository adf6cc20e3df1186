import Core

/// A determination of the 1718 Committee that one person may work: the only way past R-SAN-001.
package enum CommitteeApproval: Noun {
    package static let words = NounWords(
        "cma",
        "committee-approval",
        "committee-approvals",
        table: "committee_approval"
    )
}

/// How far a determination has come: recorded by one, approved by two others.
package enum CommitteeApprovalState: String, Choice, MachineState {
    case recorded, seconded, approved, withdrawn

    /// The first approval seconds it, the second approves it.
    package static let machine = StateMachine<CommitteeApprovalState>([
        .init(.recorded, .seconded, "approve"), .init(.seconded, .approved, "approve"),
        .init(.recorded, .withdrawn, "withdraw"), .init(.seconded, .withdrawn, "withdraw"),
        .init(.approved, .withdrawn, "withdraw"),
    ])
}
