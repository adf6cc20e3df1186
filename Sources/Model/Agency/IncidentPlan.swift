import Core

/// The agency's written plan for incidents abroad (Decree 620 Art. 17).
package enum IncidentPlan: Noun {
    package static let words = NounWords(
        "ipl",
        "incident-plan",
        "incident-plans",
        table: "incident_plan"
    )
}

/// Whether a plan is the one in force.
package enum IncidentPlanState: String, Choice, MachineState {
    case current, superseded

    /// A new plan supersedes the one before it: adopting does both.
    package static let machine = StateMachine<IncidentPlanState>([
        .init(.current, .current, "review"), .init(.current, .superseded, "adopt"),
    ])
}
