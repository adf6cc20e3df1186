import Casework

/// Whether it is a human being or an organisation.
enum SubAgentKind: String, Choice {
    case individual, body
}

/// How far the agency lets a sub-agent speak for it; `authorised` is to inform only.
enum SubAgentState: String, Choice, MachineState {
    case proposed, vetted, authorised, suspended, terminated

    static let machine = StateMachine<SubAgentState>(
        [
            .init(.proposed, .vetted, "vet"),
            .init(.vetted, .authorised, "authorise", gate: "sub-agent.authorise"),
            .init(.suspended, .authorised, "authorise", gate: "sub-agent.authorise"),
            .init(.authorised, .suspended, "suspend"),
        ]
            + [.proposed, .vetted, .authorised, .suspended]
            .map { .init($0, .terminated, "terminate") }
    )
}
