import Core

/// The terms of a corridor from a day on.
package enum CorridorTerm: Noun {
    package static let words = NounWords(
        "cot",
        "corridor-term",
        "corridor-terms",
        table: "corridor_term"
    )
}

/// Where a corridor stood from a day on.
package enum CorridorStanding: Noun {
    package static let words = NounWords(
        "cos",
        "corridor-standing",
        "corridor-standings",
        table: "corridor_standing"
    )
}

/// One loading of a corridor file.
package enum CorridorEdition: Noun {
    package static let words = NounWords(
        "coe",
        "corridor-edition",
        "corridor-editions",
        table: "corridor_edition"
    )
}

/// A guide for the workers of a corridor, in one language.
package enum Guide: Noun {
    package static let words = NounWords("gui", "guide", "guides", table: "guide")
}

/// A guide in a worker's hands.
package enum GuideHandout: Noun {
    package static let words = NounWords(
        "gho",
        "guide-handout",
        "guide-handouts",
        table: "guide_handout"
    )
}
