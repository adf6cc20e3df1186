import Core

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

/// How far a guide has come. Once published its words stand; a new edition supersedes it.
package enum GuideState: String, Choice, MachineState {
    case draft, published, superseded, withdrawn

    package static let machine = StateMachine<GuideState>([
        .init(.draft, .draft, "amend"),
        .init(.draft, .published, "publish", gate: "guide.publish"),
        .init(.published, .superseded, "supersede"),
        .init(.draft, .withdrawn, "withdraw"),
        .init(.published, .withdrawn, "withdraw"),
    ])
}

/// How a guide reached the worker.
package enum HandoutManner: String, Choice {
    case paper, electronic
    case readAloud = "read_aloud"
}
