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

/// What an employer did.
///
/// A `dismissal` is the end of the employment of a worker who did the same work, other than by the worker's own
/// wish, by retirement or at the end of a term; a `worker_missing` is one who went missing by the employer's fault.
package enum FindingKind: String, Choice {
    case depositTaken = "deposit_taken"
    case documentsRetained = "documents_retained"
    case wagesUnpaid = "wages_unpaid"
    case violence
    case privateLifeRestricted = "private_life_restricted"
    case papersForged = "papers_forged"
    case dismissal
    case workerMissing = "worker_missing"
    case other

    /// Whether Japan bars the employer for five years (JP-SSWO Art. 2(1)(iv)).
    package var barsForFiveYears: Bool {
        switch self {
        case .depositTaken, .documentsRetained, .wagesUnpaid, .violence, .privateLifeRestricted,
            .papersForged:
            true
        case .dismissal, .workerMissing, .other: false
        }
    }

    /// Whether it bars a host of specified skilled workers for one year (JP-SSWO Art. 2(1)(ii), (iii)).
    package var barsSkilledHost: Bool { self == .dismissal || self == .workerMissing }

    /// The words of a sentence.
    package var words: String { rawValue.replacing("_", with: " ") }
}
