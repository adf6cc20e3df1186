import Core

/// Why a Specified Skilled Worker (i) may stay a sixth year. Japan's list, to be confirmed.
enum SixthYearReason: String, Choice {
    case skillTestNearlyPassed = "skill_test_nearly_passed"
    case recognisedByImmigration = "recognised_by_immigration"
}
