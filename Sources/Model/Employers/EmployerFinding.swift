import Core

/// A wrong that was found against an employer, with its day and source.
package enum EmployerFinding: Noun {
    package static let words = NounWords(
        "fnd",
        "employer-finding",
        "employer-findings",
        table: "employer_finding"
    )
}

/// Whether a finding stands.
package enum FindingState: String, Choice, MachineState {
    case recorded, withdrawn

    package static let machine = StateMachine<FindingState>([
        .init(.recorded, .withdrawn, "withdraw", gate: "employer-finding.withdraw")
    ])
}

/// What an employer did; Japan bars it for five years for any but the last (JP-SSWO Art. 2(1)).
package enum FindingKind: String, Choice {
    case depositTaken = "deposit_taken"
    case documentsRetained = "documents_retained"
    case wagesUnpaid = "wages_unpaid"
    case violence
    case privateLifeRestricted = "private_life_restricted"
    case papersForged = "papers_forged"
    case other

    /// The words of a sentence.
    package var words: String { rawValue.replacing("_", with: " ") }
}
