import Core

/// What the agency looked into before it trusted an employer; good for twelve months.
package enum DueDiligence: Noun {
    package static let words = NounWords(
        "ddg",
        "due-diligence",
        "due-diligence",
        table: "due_diligence"
    )
}
