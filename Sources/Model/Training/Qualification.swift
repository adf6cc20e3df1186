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

/// How well a language is spoken: the levels of three scales, the lowest of each first.
///
/// Each of the Japanese and European ones, N5 included, is A1 at least.
package enum LanguageLevel: String, Choice {
    case n5, n4, n3, n2, n1, a1, a2, b1, b2, c1, c2
    case topik1 = "topik_1"
    case topik2 = "topik_2"
    case topik3 = "topik_3"
    case topik4 = "topik_4"
    case topik5 = "topik_5"
    case topik6 = "topik_6"

    /// Who defines a level.
    package enum Scale: Sendable {
        /// The Japanese-Language Proficiency Test.
        case jlpt
        /// The Common European Framework of Reference.
        case european
        /// The Test of Proficiency in Korean.
        case topik
    }

    /// The scale that it is of.
    package var scale: Scale {
        switch self {
        case .n5, .n4, .n3, .n2, .n1: .jlpt
        case .a1, .a2, .b1, .b2, .c1, .c2: .european
        case .topik1, .topik2, .topik3, .topik4, .topik5, .topik6: .topik
        }
    }

    /// The European level that it stands for; nil where no body says so.
    ///
    /// The Japan Foundation's reference of its test to the European levels, at the lower edge.
    package var common: CommonLevel? {
        switch self {
        case .n5, .a1: .a1
        case .n4, .n3, .a2: .a2
        case .n2, .b1: .b1
        case .n1, .b2: .b2
        case .c1: .c1
        case .c2: .c2
        case .topik1, .topik2, .topik3, .topik4, .topik5, .topik6: nil
        }
    }

    /// Whether it is as high as another one: on one scale by its place, else by the European levels.
    ///
    /// - Parameter least: The level asked for.
    /// - Returns: True where it is; false also where the two scales are not held against one another.
    package func reaches(_ least: LanguageLevel) -> Bool {
        guard scale == least.scale else {
            guard least.scale == .european, let own = common, let asked = least.common else {
                return false
            }
            return own >= asked
        }
        let order = Self.allCases
        return (order.firstIndex(of: self) ?? 0) >= (order.firstIndex(of: least) ?? 0)
    }
}

/// What was passed, or what somebody was entered on.
package enum QualificationKind: String, Choice {
    case jlpt
    case jftBasic = "jft_basic"
    case languageTest = "language_test"
    case topik
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
        case .jlpt, .jftBasic, .languageTest, .topik, .skillTest, .titp2: nil
        }
    }

    /// The scale of its levels; nil where its result has none.
    package var scale: LanguageLevel.Scale? {
        switch self {
        case .jlpt: .jlpt
        case .jftBasic, .languageTest: .european
        case .topik: .topik
        case .epsTopik, .epsRoster, .skillTest, .titp2: nil
        }
    }

    /// The language that the test is of; nil where it is none of a language, or of any.
    package var language: Language? {
        switch self {
        case .jlpt, .jftBasic: .japanese
        case .topik, .epsTopik: .korean
        case .languageTest, .epsRoster, .skillTest, .titp2: nil
        }
    }

    /// Whether it is good for some kinds of work alone, which it then names.
    package var isOfWork: Bool { self == .skillTest || self == .titp2 }
}
