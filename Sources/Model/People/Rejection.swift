import Core

/// An applicant turned down, with the letter that says why.
package enum Rejection: Noun {
    package static let words = NounWords("rej", "rejection", "rejections", table: "rejection")
}

/// Where a rejection stands.
package enum RejectionState: String, Choice, MachineState {
    /// Decided, and nobody has told the person yet.
    case decided
    /// The person holds the letter.
    case explained
    /// The person disagrees.
    case appealed
    /// A second person looked, and it stands.
    case upheld
    /// A second person looked, and it falls.
    case reversed

    /// Whoever has heard of a rejection may appeal, with the letter in hand or without; the letter is owed
    /// until the rejection falls, and the answer to an appeal either way.
    package static let machine = StateMachine<RejectionState>([
        .init(.decided, .explained, "explain"), .init(.explained, .explained, "explain"),
        .init(.appealed, .appealed, "explain"), .init(.upheld, .upheld, "explain"),
        .init(.decided, .appealed, "appeal"), .init(.explained, .appealed, "appeal"),
        .init(.appealed, .upheld, "uphold"), .init(.appealed, .reversed, "reverse"),
        .init(.upheld, .upheld, "answer"), .init(.reversed, .reversed, "answer"),
    ])
}

/// Why an applicant may be turned down: a closed list in which no ground discriminates.
///
/// Sex, family, pregnancy, faith, origin and union are not here, nor is an age that no law names.
package enum RejectionGround: String, Choice {
    case qualificationMissing = "qualification_missing"
    case languageInsufficient = "language_insufficient"
    case experienceInsufficient = "experience_insufficient"
    case identityNotEstablished = "identity_not_established"
    /// Not 18 years old yet (R-AGE-001).
    case underAge = "under_age"
    case exitBarred = "exit_barred"
    case sanctionsMatch = "sanctions_match"
    /// What the law of the destination asks, fitness among it: the finding itself stays sealed.
    case destinationRequirement = "destination_requirement"
    /// A limit that the programme's own rules set, as its age or its years of stay.
    case programmeLimit = "programme_limit"
    case untrueStatement = "untrue_statement"
    case notReached = "not_reached"
    case noSuitableOrder = "no_suitable_order"
    /// The score of a matching: never the only ground (R-PRV-006).
    case matchScore = "match_score"
}
