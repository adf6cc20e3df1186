import Core
import Corridors
import Model

/// As many hours as the programme asks, a day counting eight at most.
///
/// Japan's relief has conditions of its own: 160 hours of classroom within a month or more. What the law
/// protects a trainee with is taught after entry by an outside expert, so hours of law do not count here.
enum PreEntryHoursReached: CaseRule {
    /// JP-TITR Art. 10(2)(vii).
    static let reliefHours = 160
    /// Japanese, life in Japan, and what makes acquiring the skill go smoothly.
    static let classroom: Set<Topic> = [.language, .customs, .religion, .safety, .jobSkills]

    static let card = RuleCard(
        "R-TRN-002",
        .blocks,
        source: "JP-TITR Art. 10(2)(vii)",
        force: .since(2017, 11, 1),
        english:
            "The certified courses reach the hours that the corridor asks; where a host in Japan claims shorter lectures after entry, the course before it took one month and 160 hours at least.",
        chinese: "出境前培训课时须达到该通道规定的最低课时；日方主张缩短入境后讲习的，入境前讲习须满一个月且不少于一百六十小时。",
        toConfirm: true
    )

    static func check(_ facts: LectureFacts, on day: CalendarDate) -> Verdict {
        // Only in the first stage may the host claim shorter lectures after entry.
        let claimed =
            InternStage(of: facts.programme) == .first ? facts.courses.filter(\.reliefClaimed) : []
        for course in claimed {
            if let failure = shortfall(of: course) { return failure }
        }
        if let least = facts.leastHours?.value(on: day), least > 0 {
            // Each lesson knows what the other courses had taken of its day.
            let seconds = facts.courses.map { CountedTime($0.lessons).total }.reduce(0, +)
            guard seconds >= least * 3600 else {
                return .failed(
                    "\(seconds) seconds count in certified courses; \(facts.programme) asks for "
                        + "\(least * 3600) (\(least) h).",
                    remedy: "Teach what is missing: homeward enrolment enrol, homeward enrolment "
                        + "attend for each lesson, homeward enrolment certify."
                )
            }
            return .passed(
                "\(seconds) seconds count; \(facts.programme) asks for \(least * 3600)."
                    + (claimed.isEmpty ? "" : " The conditions of the shorter lectures are met.")
            )
        }
        return claimed.isEmpty
            ? .notApplicable(
                "No least hours are on record for \(facts.programme), and no shorter lectures are "
                    + "claimed."
            )
            : .passed("160 hours over one month were taught: the shorter lectures may be claimed.")
    }

    private static func shortfall(of course: LectureFacts.Taught) -> Verdict? {
        let lessons = course.lessons.filter { classroom.contains($0.topic) }
        let seconds = CountedTime(lessons).total
        let remedy =
            "Teach further lessons in a course that is certified, or take the claim back: "
            + "`homeward enrolment claim-relief --relief-claimed false`."
        guard seconds >= reliefHours * 3600, let first = lessons.map(\.day).min(),
            let last = lessons.map(\.day).max()
        else {
            return .failed(
                "The shorter lectures are claimed, but \(seconds) seconds of classroom count; "
                    + "\(reliefHours * 3600) (\(reliefHours) h) are asked.",
                remedy: remedy
            )
        }
        // From the 10th of a month to the 9th of the next is a month.
        guard first.months(until: last.adding(days: 1)) >= 1 else {
            return .failed(
                "The shorter lectures are claimed, but the lessons ran from \(first) to \(last): "
                    + "less than one month.",
                remedy: remedy
            )
        }
        return nil
    }
}
