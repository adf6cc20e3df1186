import Core

/// One of the agency's managers who know the business (Decree 620 Art. 6).
package enum Executive: Noun {
    package static let words = NounWords("exe", "executive", "executives", table: "executive")
}

/// A branch of the agency: it works under the agency's licence, never beyond its scope.
package enum Branch: Noun {
    package static let words = NounWords("brn", "branch", "branches", table: "branch")
}

/// Whether one of the managers still serves.
package enum ExecutiveState: String, Choice, MachineState {
    case serving, left

    package static let machine = StateMachine<ExecutiveState>([.init(.serving, .left, "leave")])
}

/// Whether a branch works.
package enum BranchState: String, Choice, MachineState {
    case open, closed

    package static let machine = StateMachine<BranchState>([.init(.open, .closed, "close")])
}
