import Core

/// A language or skill result of a person, or a place on a roster.
package enum Qualification: Noun {
    package static let words = NounWords(
        "qua",
        "qualification",
        "qualifications",
        table: "qualification"
    )
}
