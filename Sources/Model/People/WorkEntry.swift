import Core

/// One job that a person has had, or still has.
package enum WorkEntry: Noun {
    package static let words = NounWords("wke", "work-entry", "work-entries", table: "work_entry")
}

/// Whether an entry counts.
package enum WorkEntryState: String, Choice, MachineState {
    case stated, struck

    package static let machine = StateMachine<WorkEntryState>([.init(.stated, .struck, "strike")])
}
