import Core
import Model

/// What was learnt is forgotten: an old certificate means training again.
///
/// The six months of Japan's rule bind only where the host claims the shorter lectures after entry.
enum CertificateNotStale: CaseRule {
    /// From the last lesson to the entry, where the relief is claimed (JP-TITR Art. 10(2)(vii)).
    static let reliefMonths = 6

    static let card = RuleCard(
        "R-TRN-003",
        .blocks,
        source: "Viet Nam Law 69/2020 (24 months); JP-TITR Art. 10(2)(vii)",
        force: .adoption,
        english:
            "The newest certificate of each required topic is at most 24 months old at departure, or as old as the agency has confirmed; a course for which Japan's shorter lectures are claimed ended at most 6 months before the entry.",
        chinese: "各必修内容的最新合格证明，派出时不得超过二十四个月（或企业经确认的其他月数）；主张缩短日本入境后讲习的，入境前课程须在入境前六个月内结束。",
        toConfirm: true
    )

    static func check(_ facts: TrainingFacts, on day: CalendarDate) -> Verdict {
        let fitting = facts.certificates.filter(\.isForThis)
        let newest = Topic.required.compactMap { topic in
            fitting.filter { $0.topics.contains(topic) }.max { $0.certifiedOn < $1.certifiedOn }
        }
        guard let oldest = newest.min(by: { $0.certifiedOn < $1.certifiedOn }) else {
            return .notApplicable("No certificate to be old: R-TRN-001 says what is missing.")
        }
        let months = facts.months.value(on: oldest.certifiedOn)
        let last = oldest.certifiedOn.adding(months: months)
        guard day <= last else {
            return .failed(
                "The certificate \(oldest.number) is of \(oldest.certifiedOn); "
                    + "its \(months) months ended on \(last), and the day is \(day).",
                remedy: "Train the worker again: homeward enrolment enrol, homeward enrolment "
                    + "attend for each lesson, homeward enrolment certify."
            )
        }
        if let lesson = fitting.compactMap(\.reliefFrom).max(),
            day > lesson.adding(months: reliefMonths)
        {
            return .failed(
                "The shorter lectures are claimed for a course whose last lesson was on \(lesson); "
                    + "its six months ended on \(lesson.adding(months: reliefMonths)), and the day "
                    + "is \(day).",
                remedy: "Teach the course again, or take the claim back: "
                    + "`homeward enrolment claim-relief --relief-claimed false`."
            )
        }
        return .passed(
            "The oldest certificate that is relied on is of \(oldest.certifiedOn), good to \(last). "
                + sixMonths(fitting, for: oldest.programme)
        )
    }

    private static func sixMonths(
        _ certificates: [TrainingFacts.Certificate],
        for programme: String
    ) -> String {
        if let lesson = certificates.compactMap(\.reliefFrom).max() {
            return "The shorter lectures are claimed: the last lesson was on \(lesson), six months "
                + "run to \(lesson.adding(months: reliefMonths))."
        }
        return InternStage(of: programme) == .first
            ? "The six months of JP-TITR Art. 10(2)(vii) are not applied: they bind only where the "
                + "1/12 relief is claimed, and no claim is recorded."
            : "The six months of JP-TITR Art. 10(2)(vii) do not apply to \(programme)."
    }
}
