import Core

/// One way home: cause, owner of the cost, ticket, arrival.
package enum Repatriation: Noun {
    package static let words = NounWords(
        "rep",
        "repatriation",
        "repatriations",
        table: "repatriation"
    )
}

/// How far the way home has come.
package enum RepatriationState: String, Choice, MachineState {
    case opened
    case costDecided = "cost_decided"
    case ticketed, travelling, arrived, closed, cancelled

    package static let machine = StateMachine<RepatriationState>(
        [
            .init(.opened, .costDecided, "decide-cost", gate: "repatriation.decide-cost"),
            // What comes to light before the ticket is bought may change who pays.
            .init(.costDecided, .costDecided, "decide-cost", gate: "repatriation.decide-cost"),
            .init(.costDecided, .ticketed, "ticket"),
            .init(.ticketed, .travelling, "travel"),
            .init(.travelling, .arrived, "arrive"),
            .init(.arrived, .closed, "close"),
            .init(.opened, .cancelled, "cancel"),
            .init(.costDecided, .cancelled, "cancel"),
            .init(.ticketed, .cancelled, "cancel"),
        ]
            // Whoever could not be reached on the day is told on a later one, wherever the case stands.
            + [.opened, .costDecided, .ticketed, .travelling, .arrived].map {
                .init($0, $0, "tell")
            }
    )
}

/// Why a worker comes home.
package enum RepatriationCause: String, Choice {
    case contractEnd = "contract_end"
    case earlyNoFault = "early_no_fault"
    case earlyWorkerFault = "early_worker_fault"
    case illness, injury
    case deathRemains = "death_remains"
    case evacuation, irregular
    case rightsViolation = "rights_violation"
    case family

    /// Whether the cause alone makes it urgent, whatever the clerk says.
    package var isUrgent: Bool {
        switch self {
        case .illness, .injury, .deathRemains, .evacuation, .rightsViolation: true
        case .contractEnd, .earlyNoFault, .earlyWorkerFault, .irregular, .family: false
        }
    }
}

/// Who pays for the way home.
package enum CostOwner: String, Choice {
    case employer, agency, reserve, insurer, state, worker
}
