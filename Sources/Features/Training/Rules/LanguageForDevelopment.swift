import Core
import Model

/// Employment for Skill Development begins with Japanese at A1, or with a course that leads there.
enum LanguageForDevelopment: CaseRule {
    static let programme = "JP-ESD"
    /// The course towards A1.
    static let courseHours = 100
    /// Lectures after entry of whoever has passed A1, and of whoever has not.
    static let lectureHours = (passed: 220, other: 320)

    static let card = RuleCard(
        "R-TRN-004",
        .blocks,
        source:
            "JP Employment for Skill Development Act, in force 2027-04-01 (ordinance to confirm)",
        force: .since(2027, 4, 1),
        english:
            "In Employment for Skill Development the worker has passed Japanese A1 and has 220 hours of lectures after entry booked; or has a course of 100 hours towards A1 and 320 hours of lectures booked.",
        chinese: "育成就劳人员须已通过日语A1并预定入境后讲习二百二十小时以上；未通过的，须预定A1课程一百小时以上、讲习三百二十小时以上。",
        toConfirm: true
    )

    static func check(_ facts: QualificationFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme == programme else {
            return .notApplicable("The case is of \(facts.programme), not of \(programme).")
        }
        let passed = facts.results.first {
            $0.language == .japanese && $0.level != nil && $0.holds(on: day)
        }
        let wanted = passed == nil ? lectureHours.other : lectureHours.passed
        let booked =
            "booked are \(facts.languageHours) h of language and \(facts.lectureHours) h of lectures "
            + "after entry"
        if passed == nil, facts.languageHours < courseHours {
            return .failed(
                "No Japanese result of A1 holds on \(day), and \(booked); \(courseHours) h of "
                    + "language are asked.",
                remedy:
                    "Record the result (`homeward qualification record`), or enrol the worker in a "
                    + "language course of \(courseHours) h (`homeward enrolment enrol`)."
            )
        }
        guard facts.lectureHours >= wanted else {
            return .failed(
                (passed.map { "\($0.words) holds, but " } ?? "A1 is not passed, and ")
                    + "\(booked); \(wanted) h of lectures are asked.",
                remedy: "Enrol the worker in courses held after entry of \(wanted) h together "
                    + "(`homeward course offer --held after_entry`, `homeward enrolment enrol`)."
            )
        }
        return .passed(
            (passed.map { "\($0.words); " } ?? "A1 is still to be passed; ") + booked + "."
        )
    }
}
