import Core
import TransparencyLog

/// How far a person has come as an applicant.
package enum PersonState: String, Choice, MachineState {
    /// Known, with an identity that nobody has held against a passport.
    case registered
    /// With a profile: skills, languages, work so far.
    case profiled
    /// Identity held against a passport.
    case verified
    /// Held against the lists of sanctions.
    case screened
    /// May be sent, as far as the person alone is concerned.
    case eligible
    /// In the pool.
    case pooled
    /// Reserved for a job order, or placed.
    case matched
    /// Turned down.
    case rejected
    /// No longer an applicant.
    case withdrawn
    /// A second record of somebody whose first one goes on.
    case merged

    /// Every lawful move. A profile may follow later, and a renewed passport is verified again.
    package static let machine = StateMachine<PersonState>(forward + standing + leaving)

    /// Whether the identity was held against a passport, and the person is still an applicant.
    package var isVerified: Bool { Self.identified.contains(self) }

    /// Whether the person is still an applicant.
    package var isApplicant: Bool { self == .registered || self == .profiled || isVerified }

    private typealias Move = StateMachine<PersonState>.Move

    private static let identified: [PersonState] = [
        .verified, .screened, .eligible, .pooled, .matched,
    ]
    private static let applicants: [PersonState] = [.registered, .profiled] + identified

    private static let forward: [Move] = [
        .init(.registered, .profiled, "submit-profile"),
        .init(.registered, .verified, "verify-identity", gate: "person.verify-identity"),
        .init(.profiled, .verified, "verify-identity", gate: "person.verify-identity"),
        .init(.verified, .screened, "screen"),
        .init(.screened, .eligible, "mark-eligible", gate: "person.mark-eligible"),
        .init(.eligible, .pooled, "join-pool"),
        .init(.pooled, .eligible, "leave-pool"),
        .init(.eligible, .matched, "match", gate: "reservation.hold"),
        .init(.pooled, .matched, "match", gate: "reservation.hold"),
        .init(.matched, .eligible, "release"),
        .init(.matched, .pooled, "release"),
    ]

    private static let standing: [Move] =
        applicants.dropFirst().map { Move($0, $0, "submit-profile") }
        + identified.map {
            Move($0, $0, "verify-identity", gate: "person.verify-identity")
        }
        + identified.dropFirst().map { Move($0, $0, "screen") }
        + applicants.map { Move($0, $0, "correct") }

    private static let leaving: [Move] =
        applicants.map { Move($0, .rejected, "reject", gate: "person.reject") }
        + [PersonState.registered, .profiled, .verified, .screened, .eligible]
        .map { Move(.rejected, $0, "reopen") }
        + (applicants + [.rejected]).map { Move($0, .withdrawn, "withdraw") }
        + [PersonState.rejected, .withdrawn].map {
            Move($0, .registered, "reapply", gate: "person.reapply")
        }
        + (applicants + [.rejected, .withdrawn]).map { Move($0, .merged, "merge") }
}

/// How skilled a person is, in the three steps of the pool.
package enum SkillLevel: String, Choice, Comparable {
    case unskilled, skilled, professional

    /// What the major group of an occupation asks for: ISCO-08 groups 1 to 3 need more than a trade.
    package init(neededFor occupation: Occupation) {
        self =
            switch occupation.majorGroup {
            case 1...3: .professional
            case 9: .unskilled
            default: .skilled
            }
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: SkillLevel, right: SkillLevel) -> Bool { left.rank < right.rank }
}

/// The highest schooling completed, in the steps of the Chinese school system.
package enum Education: String, Choice {
    case none, primary
    case lowerSecondary = "lower_secondary"
    case upperSecondary = "upper_secondary"
    case vocational, college, bachelor, master, doctorate
}

/// The sex as a passport states it (ICAO 9303); it matters for identity, never for a rule.
package enum Sex: TextValue, CaseIterable {
    /// The three letters of the passport's page.
    package static var schema: JSON {
        ["type": "string", "enum": .array(allCases.map { .text($0.description) })]
    }

    /// `F`.
    case female
    /// `M`.
    case male
    /// `X`, which the machine-readable zone writes as `<`.
    case unspecified

    /// A valid text.
    package static let example = "F"

    /// Reads `F`, `M` or `X`.
    ///
    /// - Parameter text: The letter.
    /// - Throws: ``Malformed`` for anything else.
    package init(parsing text: String) throws(Malformed) {
        guard let sex = Self.allCases.first(where: { $0.description == text }) else {
            throw Malformed("The sex is written as in the passport: F, M, or X for unspecified.")
        }
        self = sex
    }

    /// The letter of the passport's page.
    package var description: String {
        switch self {
        case .female: "F"
        case .male: "M"
        case .unspecified: "X"
        }
    }
}
