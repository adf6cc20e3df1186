import Core

/// Why an applicant may be turned down: a closed list in which no ground discriminates.
///
/// Sex, family, pregnancy, faith, origin and union are not here, nor is an age that no law names.
enum RejectionGround: String, Choice {
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
