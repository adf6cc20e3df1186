import Core

/// What a language institute teaches workers abroad and their families. It never counts as training before departure.
package enum InstituteCourse: Noun {
    package static let words = NounWords(
        "ico",
        "institute-course",
        "institute-courses",
        table: "institute_course"
    )
}

/// Whether a course of an institute takes new learners.
package enum InstituteCourseState: String, Choice, MachineState {
    case offered, withdrawn

    package static let machine = StateMachine<InstituteCourseState>([
        .init(.offered, .withdrawn, "withdraw")
    ])
}

/// What an institute teaches; each is counted by itself.
package enum InstituteModule: String, Choice {
    /// The language of the country of work.
    case destinationLanguage = "destination_language"
    /// The heritage: how those who grow up abroad keep language and customs of home.
    case chineseCulture = "chinese_culture"
}
