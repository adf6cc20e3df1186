import Core

/// How far the way home has come.
enum RepatriationState: String, Choice, MachineState {
    case opened
    case costDecided = "cost_decided"
    case ticketed, travelling, arrived, closed, cancelled

    static let machine = StateMachine<RepatriationState>(
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
