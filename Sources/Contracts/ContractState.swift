import Casework

/// Where a contract stands. From approval on its words are frozen.
enum ContractState: String, Choice, MachineState {
    case draft, approved
    case signedByOne = "signed_by_one"
    case signed, filed, ended, void

    static let machine = StateMachine<ContractState>([
        .init(.draft, .draft, "amend"),
        .init(.draft, .approved, "approve", gate: "contract.approve"),
        .init(.approved, .approved, "disclose"),
        .init(.signedByOne, .signedByOne, "disclose"),
        .init(.approved, .signedByOne, "sign", gate: "contract.sign"),
        .init(.signedByOne, .signed, "sign", gate: "contract.sign"),
        .init(.signed, .filed, "file", gate: "contract.file"),
        .init(.draft, .void, "void"),
        .init(.approved, .void, "void"),
    ])

    /// Approved and neither ended nor void: what the parties mean to keep.
    var isLive: Bool {
        switch self {
        case .approved, .signedByOne, .signed, .filed: true
        case .draft, .ended, .void: false
        }
    }

    /// Every party has signed.
    var isSigned: Bool { self == .signed || self == .filed }
}
