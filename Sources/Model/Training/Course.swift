import Core

/// Topics, hours and language for a destination.
package enum Course: Noun {
    package static let words = NounWords("crs", "course", "courses", table: "course")
}

/// Whether a course takes new enrolments. Whoever is in it stays in that version to the end.
package enum CourseState: String, Choice, MachineState {
    case offered, withdrawn, superseded

    package static let machine = StateMachine<CourseState>([
        .init(.offered, .withdrawn, "withdraw"), .init(.offered, .superseded, "revise"),
    ])
}

/// On which side of the border a course is held.
package enum CoursePlace: String, Choice {
    case beforeDeparture = "before_departure"
    case afterEntry = "after_entry"
}

/// What a lesson is about.
package enum Topic: String, Choice {
    case jobSkills = "job_skills"
    case safety, language, law, religion, customs
    case forcedLabour = "forced_labour"
    case trafficking
    case genderViolence = "gender_violence"
    case remittance, hotlines

    /// What every worker must have been taught before departure: Decree 620 Art. 12.
    package static let required: [Topic] = [
        .jobSkills, .safety, .language, .law, .religion, .customs,
    ]
    /// What every worker should have been taught besides, as Viet Nam has it.
    package static let advised: [Topic] = [
        .forcedLabour, .trafficking, .genderViolence, .remittance, .hotlines,
    ]
}
