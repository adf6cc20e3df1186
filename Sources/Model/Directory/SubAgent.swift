import Core

/// Who brings word of work to the villages for the agency: may inform, and do nothing else.
package enum SubAgent: Noun {
    package static let words = NounWords("sub", "sub-agent", "sub-agents", table: "sub_agent")
}

/// How far the agency lets a sub-agent speak for it; `authorised` is to inform only.
package enum SubAgentState: String, Choice, MachineState {
    /// Somebody would have it inform; nothing may be said in the agency's name yet.
    case proposed
    /// It was looked into.
    case vetted
    /// It may inform.
    case authorised
    /// It may not, until it is authorised again.
    case suspended
    /// The dealings with it have ended.
    case terminated

    /// The lawful moves; the sanctions lists are asked at `authorise`, which therefore is a feature's above.
    package static let machine = StateMachine<SubAgentState>(
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

/// Whether it is a human being or an organisation.
package enum SubAgentKind: String, Choice {
    case individual, body
}
