import Core
import Corridors
import Model

/// Whoever is sent can speak as far as the corridor asks, and it is on record. The day is that of the departure.
enum LanguagesShown: CaseRule {
    static let card = RuleCard(
        "R-LNG-001-P",
        .blocks,
        source:
            "The corridor names the source of languages_asked; that a departure waits for it is agency policy",
        force: .adoption,
        english:
            "In each language that the corridor asks for, the worker has one of the results named, valid on "
            + "the day; where no test is named, the level on the profile counts too, and where the corridor "
            + "says so, a course of as many hours.",
        chinese: "通道所要求的每一门外语，劳务人员须持有所列成绩之一且当日有效；未指定考试的，档案所载水平亦可；通道准许以课程代替的，须达到所定课时。",
        toConfirm: true
    )

    static func check(_ facts: QualificationFacts, on day: CalendarDate) -> Verdict {
        guard let asked = facts.languagesAsked?.value(on: day) else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        guard !asked.isEmpty else { return .notApplicable("The corridor asks for no language.") }
        var found: [String] = []
        for language in asked.languages {
            let options = asked.filter { $0.language.base == language.base }
            guard let shown = options.lazy.compactMap({ facts.proof(of: $0, on: day) }).first else {
                return failure(options, facts, on: day)
            }
            found.append(shown)
        }
        return .passed("On \(day): \(found.joined(separator: "; ")).")
    }

    private static func failure(
        _ options: [LanguageAsked],
        _ facts: QualificationFacts,
        on day: CalendarDate
    ) -> Verdict {
        let results = facts.results.filter { result in
            options.contains { $0.language.base == result.language?.base }
        }
        let known =
            results.isEmpty
            ? "none is on record" : "on record: \(results.map(\.words).joined(separator: "; "))"
        let isCourseEnough = options.contains { $0.courseHours != nil }
        return .failed(
            "Asked: \(options.map(\.words).joined(separator: ", or ")). No such result holds on \(day); "
                + known + (isCourseEnough ? ", and \(facts.languageHours) h are booked." : "."),
            remedy: "Record the result: \(options.map(\.command).joined(separator: ", or "))."
                + (isCourseEnough
                    ? " Or enrol the worker in the course: homeward enrolment enrol." : "")
        )
    }
}

extension [LanguageAsked] {
    /// Each language once, in the order in which they are asked for.
    fileprivate var languages: [Language] {
        reduce(into: []) { known, next in
            if !known.contains(where: { $0.base == next.language.base }) {
                known.append(next.language)
            }
        }
    }
}

extension QualificationFacts {
    /// What shows on a day that the worker has what is asked for; nil where nothing does.
    fileprivate func proof(of asked: LanguageAsked, on day: CalendarDate) -> String? {
        if let result = results.first(where: { $0.shows(asked) && $0.holds(on: day) }) {
            return result.words
        }
        if asked.kind == nil, let least = asked.level?.common,
            let skill = skills.first(where: {
                $0.language.base == asked.language.base && $0.level >= least
            })
        {
            return "\(skill) on the profile"
        }
        if let hours = asked.courseHours, languageHours >= hours {
            return "\(languageHours) h of language are booked"
        }
        return nil
    }
}

extension Qualification.Record {
    /// Whether it is of the test and language asked for, and as high as asked.
    fileprivate func shows(_ asked: LanguageAsked) -> Bool {
        guard asked.kind == nil || asked.kind == kind, language?.base == asked.language.base else {
            return false
        }
        guard let least = asked.level else { return true }
        return level?.reaches(least) ?? false
    }
}
