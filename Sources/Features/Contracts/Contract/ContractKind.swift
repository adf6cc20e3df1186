import Core

/// Which of the linked contracts of Decree 620 it is.
enum ContractKind: String, Choice {
    /// Between agency and foreign employer (Art. 21); it serves many cases.
    case cooperation
    /// Between agency and worker, for a fee (Art. 23).
    case service
    /// Between agency and its own employee: no fee at all (Art. 23, 25).
    case labour
    /// Between employer and worker (Art. 27).
    case employment

    /// Who must sign it.
    var parties: Set<ContractParty> {
        switch self {
        case .cooperation: [.agency, .employer]
        case .service, .labour: [.worker, .agency]
        case .employment: [.worker, .employer]
        }
    }

    /// Whether it binds agency and worker: a case has exactly one such contract, and it is filed.
    var bindsAgencyAndWorker: Bool { self == .service || self == .labour }
}

/// Who signs.
enum ContractParty: String, Choice {
    case worker, agency, employer
}
