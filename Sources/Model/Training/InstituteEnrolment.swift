import Core

/// A worker abroad, or one of the family, in a course of an institute, with the level before and after.
package enum InstituteEnrolment: Noun {
    package static let words = NounWords(
        "ien",
        "institute-enrolment",
        "institute-enrolments",
        table: "institute_enrolment"
    )
}

/// Where an enrolment with an institute stands.
package enum InstituteEnrolmentState: String, Choice, MachineState {
    case enrolled, completed, withdrawn

    package static let machine = StateMachine<InstituteEnrolmentState>([
        .init(.enrolled, .completed, "complete"), .init(.enrolled, .withdrawn, "withdraw"),
    ])
}
