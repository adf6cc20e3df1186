import Core

/// What an authority must be told: a report, a notice, a list, with its receipt and its answer.
package enum Filing: Noun {
    package static let words = NounWords("fil", "filing", "filings", table: "filing")
}

/// How far a filing has come. That it is overdue is no state: its day says so.
package enum FilingState: String, Choice, MachineState {
    /// It is owed, and nothing is ready.
    case due
    /// Form and attachments are ready.
    case prepared
    /// The authority has it.
    case submitted
    /// The authority wants it completed.
    case returned
    /// The authority let it pass.
    case accepted
    /// Its reason has gone.
    case void

    package static let machine = StateMachine<FilingState>([
        .init(.due, .prepared, "prepare"),
        .init(.prepared, .prepared, "prepare"),
        .init(.returned, .prepared, "prepare"),
        .init(.due, .submitted, "submit", gate: "filing.submit"),
        .init(.prepared, .submitted, "submit", gate: "filing.submit"),
        .init(.returned, .submitted, "submit", gate: "filing.submit"),
        .init(.submitted, .accepted, "accept"),
        .init(.submitted, .returned, "return"),
        .init(.due, .void, "void"),
        .init(.prepared, .void, "void"),
        .init(.returned, .void, "void"),
    ])

    /// Whether something is still to be handed in.
    package var isWaiting: Bool { self == .due || self == .prepared || self == .returned }
}

/// What is told to whom. What a kind asks for stands in one place, `FilingKind+terms.swift`.
package enum FilingKind: String, Choice {
    /// The service or labour contract with the worker.
    case contract
    case embassyDeparture = "embassy_departure"
    case overseasPersonnel = "overseas_personnel"
    case managerListEmbassy = "manager_list_embassy"
    case managerListCommerce = "manager_list_commerce"
    case recruitment
    case licenceChange = "licence_change"
    /// The plan for workers abroad of an agency that ends its business.
    case cessation
    case russianConclusion = "ru_contract_concluded"
    case russianEnd = "ru_contract_ended"
    case japaneseConclusion = "jp_contract_concluded"
    case japaneseEnd = "jp_contract_ended"
    case koreanEnd = "kr_contract_ended"
}

/// How the authority let a filing pass.
package enum FilingAcceptance: String, Choice {
    /// It said so.
    case accepted
    /// It said nothing against it in the time that it has.
    case noObjection = "no_objection"
}
