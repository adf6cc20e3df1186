import Core

/// A wording for contracts of one kind, clause by clause, in several languages and editions.
package enum ContractTemplate: Noun {
    package static let words = NounWords(
        "ctp",
        "contract-template",
        "contract-templates",
        table: "contract_template"
    )
}

/// Where a template stands. A published wording is never changed: it gets a next edition.
package enum TemplateState: String, Choice, MachineState {
    case draft, published, superseded, withdrawn

    package static let machine = StateMachine<TemplateState>([
        .init(.draft, .draft, "amend"),
        .init(.draft, .published, "publish", gate: "contract-template.publish"),
        // The published edition stays until the next one is published.
        .init(.published, .published, "revise"),
        .init(.published, .superseded, "revise"),
        .init(.draft, .withdrawn, "withdraw"),
        .init(.published, .withdrawn, "withdraw"),
    ])
}

/// Which of the linked contracts of Decree 620 it is.
package enum ContractKind: String, Choice {
    /// Between agency and foreign employer (Art. 21); it serves many cases.
    case cooperation
    /// Between agency and worker, for a fee (Art. 23).
    case service
    /// Between agency and its own employee: no fee at all (Art. 23, 25).
    case labour
    /// Between employer and worker (Art. 27).
    case employment

    /// Who must sign it.
    package var parties: Set<ContractParty> {
        switch self {
        case .cooperation: [.agency, .employer]
        case .service, .labour: [.worker, .agency]
        case .employment: [.worker, .employer]
        }
    }

    /// Whether it binds agency and worker: a case has exactly one such contract, and it is filed.
    package var bindsAgencyAndWorker: Bool { self == .service || self == .labour }
}
