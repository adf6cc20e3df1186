import Core

/// Whether a plan is the one in force.
enum IncidentPlanState: String, Choice, MachineState {
    case current, superseded

    /// A new plan supersedes the one before it: adopting does both.
    static let machine = StateMachine<IncidentPlanState>([
        .init(.current, .current, "review"), .init(.current, .superseded, "adopt"),
    ])
}
