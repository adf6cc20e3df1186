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

/// Whether a result stands. Its end by date is no move: the days are read instead.
package enum QualificationState: String, Choice, MachineState {
    case valid, revoked

    package static let machine = StateMachine<QualificationState>([
        .init(.valid, .revoked, "revoke")
    ])
}

/// How well a language is spoken: the Japanese scale and the common European one.
///
/// Each of them, N5 included, is A1 at least.
package enum LanguageLevel: String, Choice {
    case n5, n4, n3, n2, n1, a1, a2, b1, b2, c1, c2
}

/// What was passed, or what somebody was entered on.
package enum QualificationKind: String, Choice {
    case jlpt
    case jftBasic = "jft_basic"
    case languageTest = "language_test"
    case epsTopik = "eps_topik"
    case epsRoster = "eps_roster"
    case skillTest = "skill_test"
    /// The second stage of intern training in Japan, completed well: by its evaluation, or by the test at its end.
    case titp2 = "titp_2"

    /// How long it is good for, where the law says so: EPS-TOPIK two years, the EPS roster one.
    package var months: Int? {
        switch self {
        case .epsTopik: 24
        case .epsRoster: 12
        case .jlpt, .jftBasic, .languageTest, .skillTest, .titp2: nil
        }
    }

    /// The language that the test is of; nil where it is none of a language, or of any.
    package var language: Language? {
        switch self {
        case .jlpt, .jftBasic: .japanese
        case .epsTopik: .korean
        case .languageTest, .epsRoster, .skillTest, .titp2: nil
        }
    }

    /// Whether it is good for some kinds of work alone, which it then names.
    package var isOfWork: Bool { self == .skillTest || self == .titp2 }
}
