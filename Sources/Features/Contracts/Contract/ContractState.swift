import Core

/// Where a contract stands. From approval on its words are frozen; whoever wants others after the
/// signatures makes a next version.
enum ContractState: String, Choice, MachineState {
    case draft
    case internalReview = "internal_review"
    case approved, sent
    case signedByOne = "signed_by_one"
    case signed, filed, returned, effective, amended
    case endedCompleted = "ended_completed"
    case endedEarly = "ended_early"
    case void

    static let machine = StateMachine<ContractState>(
        wording + signing + filing + later
    )

    private static let wording: [StateMachine<ContractState>.Move] = [
        .init(.draft, .draft, "amend"),
        // Whoever changes what lies before the reviewer takes it back.
        .init(.internalReview, .draft, "amend"),
        .init(.draft, .internalReview, "submit", gate: "contract.submit"),
        .init(.draft, .approved, "approve", gate: "contract.approve"),
        .init(.internalReview, .approved, "approve", gate: "contract.approve"),
        .init(.approved, .sent, "send"),
    ]

    private static let signing: [StateMachine<ContractState>.Move] =
        disclosable.map { .init($0, $0, "disclose", gate: "contract.disclose") } + [
            .init(.approved, .signedByOne, "sign", gate: "contract.sign"),
            .init(.sent, .signedByOne, "sign", gate: "contract.sign"),
            .init(.signedByOne, .signed, "sign", gate: "contract.sign"),
        ]

    private static let filing: [StateMachine<ContractState>.Move] = [
        .init(.signed, .filed, "file", gate: "contract.file"),
        .init(.returned, .filed, "file", gate: "contract.file"),
        .init(.filed, .effective, "accept"),
        .init(.filed, .returned, "return"),
    ]

    /// A revision leaves the contract in force until the last signature of the next version.
    private static let later: [StateMachine<ContractState>.Move] =
        inForce.flatMap { state in
            [
                .init(state, state, "revise"), .init(state, .amended, "revise"),
                .init(state, .endedEarly, "terminate"),
            ]
        } + [
            .init(.signed, .endedCompleted, "complete"),
            .init(.effective, .endedCompleted, "complete"),
        ] + [draft, internalReview, approved, sent, signedByOne].map { .init($0, .void, "void") }

    /// Signed by all, and neither replaced nor ended.
    static let inForce: [ContractState] = [.signed, .filed, .returned, .effective]

    private static let disclosable: [ContractState] = [.approved, .sent, .signedByOne] + inForce

    /// Approved and neither replaced, ended nor void: what the parties mean to keep.
    var isLive: Bool { Self.disclosable.contains(self) }

    /// Every party has signed, and it binds.
    var isSigned: Bool { Self.inForce.contains(self) }

    /// The authority has it and has not sent it back.
    var isFiled: Bool { self == .filed || self == .effective }
}
