import Core
import Model

/// Specified Skilled Worker (i) is a status for whoever knows the work and speaks enough Japanese.
enum SkilledWorkerTested: CaseRule {
    static let programme = "JP-SSW-1"
    /// The JLPT levels that are enough; N5 is not.
    static let levels: Set<LanguageLevel> = [.n4, .n3, .n2, .n1]

    static let card = RuleCard(
        "R-SSW-001",
        .blocks,
        source:
            "JP landing criteria (JP-LAND), Specified Skilled Worker (i); the tests by field: ministerial policy, to confirm",
        force: .since(2019, 4, 1),
        english:
            "A specified skilled worker (i) has passed the skill test of the work and Japanese at JLPT N4 or JFT-Basic; or has completed the second stage of intern training well, which stands for the Japanese test, and for the skill test of the same work.",
        chinese:
            "特定技能一号人员须已通过所从事业务的技能考试，以及日语能力考试N4以上或者JFT-Basic；良好完成第二阶段技能实习的，免日语考试；从事相同业务的，并免技能考试。",
        toConfirm: true
    )

    static func check(_ facts: QualificationFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme == programme else {
            return .notApplicable("The case is of \(facts.programme), not of \(programme).")
        }
        let held = facts.results.filter { $0.holds(on: day) }
        let work = facts.occupation.map(\.description) ?? ""
        let skill = held.first { $0.kind.isOfWork && $0.covers(facts.occupation) }
        let language = held.first(where: \.isJapaneseForSkilledWork)
        var missing: [String] = []
        var remedies: [String] = []
        if skill == nil {
            missing.append("no skill test and no second stage of intern training covers \(work)")
            remedies.append(
                "`homeward qualification record --kind skill_test --occupations \(work)` (or --kind "
                    + "titp_2)"
            )
        }
        if language == nil {
            missing.append("neither JLPT N4 nor JFT-Basic is passed")
            remedies.append(
                "`homeward qualification record --kind jlpt --level n4` (or --kind jft_basic)"
            )
        }
        guard let skill, let language else {
            return .failed(
                "On \(day): \(missing.joined(separator: "; ")).",
                remedy: "Record what is passed: \(remedies.joined(separator: ", "))."
            )
        }
        return .passed("On \(day), for \(work): \(skill.words); for Japanese: \(language.words).")
    }
}

extension Qualification.Record {
    /// Whether it shows the Japanese that a specified skilled worker needs.
    fileprivate var isJapaneseForSkilledWork: Bool {
        switch kind {
        case .jlpt: level.map { SkilledWorkerTested.levels.contains($0) } ?? false
        // Whoever passes JFT-Basic is at A2; a result below that is none.
        case .jftBasic: level != .a1
        // Two years of life and work in Japan stand for the test, whatever the work was.
        case .titp2: true
        case .languageTest, .topik, .epsTopik, .epsRoster, .skillTest: false
        }
    }
}
