import Core

/// What was passed, or what somebody was entered on.
enum QualificationKind: String, Choice {
    case jlpt
    case jftBasic = "jft_basic"
    case languageTest = "language_test"
    case epsTopik = "eps_topik"
    case epsRoster = "eps_roster"
    case skillTest = "skill_test"

    /// How long it is good for, where the law says so: EPS-TOPIK two years, the EPS roster one.
    var months: Int? {
        switch self {
        case .epsTopik: 24
        case .epsRoster: 12
        case .jlpt, .jftBasic, .languageTest, .skillTest: nil
        }
    }

    /// The language that the test is of; nil where it is none of a language, or of any.
    var language: String? {
        switch self {
        case .jlpt, .jftBasic: "ja"
        case .epsTopik: "ko"
        case .languageTest, .epsRoster, .skillTest: nil
        }
    }
}
