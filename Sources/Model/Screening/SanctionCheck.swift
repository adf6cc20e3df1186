import Core

/// A person, employer, owner, sub-agent or body as compared with the lists, and what was decided of it.
package enum SanctionCheck: Noun {
    package static let words = NounWords(
        "chk",
        "sanction-check",
        "sanction-checks",
        table: "sanction_check"
    )
}

/// Where a subject stands.
package enum CheckState: String, Choice, MachineState {
    /// Known, and compared with nothing yet: it stands in the backlog.
    case pending
    /// Compared, and nothing stops.
    case clear
    /// Somebody on the binding list might be meant: on hold.
    case potential
    /// A list of another state, or a doubt: a lawyer looks; nobody is refused by it.
    case legalReview = "legal_review"
    /// Two people decided that somebody else is meant.
    case cleared = "cleared_false_positive"
    /// Two people decided that the subject is meant.
    case trueMatch = "true_match"

    /// A held check never clears by itself: a newer list can add to it, only people take from it.
    package static let machine = StateMachine<CheckState>(
        [
            .init(.pending, .clear, "screen"), .init(.pending, .potential, "screen"),
            .init(.pending, .legalReview, "screen"), .init(.clear, .clear, "screen"),
            .init(.clear, .potential, "screen"), .init(.clear, .legalReview, "screen"),
            .init(.potential, .potential, "screen"), .init(.legalReview, .legalReview, "screen"),
            .init(.legalReview, .potential, "screen"), .init(.cleared, .cleared, "screen"),
            .init(.cleared, .clear, "screen"), .init(.cleared, .potential, "screen"),
            .init(.cleared, .legalReview, "screen"), .init(.trueMatch, .trueMatch, "screen"),
            .init(.potential, .potential, "review"), .init(.legalReview, .legalReview, "review"),
            .init(.potential, .legalReview, "refer"), .init(.potential, .cleared, "clear"),
            .init(.potential, .legalReview, "clear"), .init(.legalReview, .cleared, "clear"),
            .init(.potential, .trueMatch, "confirm"), .init(.legalReview, .trueMatch, "confirm"),
        ]
    )

    /// Whether somebody must decide.
    package var isOpen: Bool { self == .potential || self == .legalReview }
}

/// What can be compared with a list.
package enum SubjectKind: String, Choice {
    case person, employer, owner
    case subAgent = "sub_agent"
    case body

    /// The kind in a sentence.
    package var words: String { rawValue.replacing("_", with: "-") }

    /// Whether it can be a human being.
    package var mayBePerson: Bool { self == .person || mayBeEither }
    /// Whether it can be a human being or an organisation: an owner, whoever informs in the villages.
    package var mayBeEither: Bool { self == .owner || self == .subAgent }
}

/// What a reviewer proposes to a second person.
package enum ReviewProposal: String, Choice {
    case falsePositive = "false_positive"
    case trueMatch = "true_match"
}

/// Who is still to be compared with the newest editions.
package enum ScreeningDue: Noun {
    package static let words = NounWords(
        "sdu",
        "screening-backlog",
        "screening-backlog",
        table: "screening_backlog"
    )
}
