import Core

/// What an employer declares of one kind of work: its nature, its pay, and what local workers get.
package enum WorkDeclaration: Noun {
    package static let words = NounWords(
        "wdl",
        "work-declaration",
        "work-declarations",
        table: "work_declaration"
    )
}
