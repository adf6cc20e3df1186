import Core

/// What an employer did; Japan bars it for five years for any but the last (JP-SSWO Art. 2(1)).
enum FindingKind: String, Choice {
    case depositTaken = "deposit_taken"
    case documentsRetained = "documents_retained"
    case wagesUnpaid = "wages_unpaid"
    case violence
    case privateLifeRestricted = "private_life_restricted"
    case papersForged = "papers_forged"
    case other

    /// The words of a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}

/// Whether a finding stands.
enum FindingState: String, Choice, MachineState {
    case recorded, withdrawn

    static let machine = StateMachine<FindingState>([
        .init(.recorded, .withdrawn, "withdraw", gate: "employer-finding.withdraw")
    ])
}
