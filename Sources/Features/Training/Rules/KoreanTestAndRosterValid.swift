import Core
import Model

/// Korea's Employment Permit System takes nobody whose test or place on the roster has run out.
enum KoreanTestAndRosterValid: CaseRule {
    static let programme = "KR-EPS"

    static let card = RuleCard(
        "R-TRN-005",
        .blocks,
        source: "Korea, Employment Permit System: EPS-TOPIK 2 years, roster 1 year",
        force: .since(2004, 8, 17),
        english:
            "In Korea's Employment Permit System the worker's EPS-TOPIK result is at most 2 years old and the place on the roster at most 1 year.",
        chinese: "赴韩雇佣许可制人员的韩国语能力考试成绩两年内有效，求职者名簿登记一年内有效。",
        toConfirm: true
    )

    static func check(_ facts: QualificationFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme == programme else {
            return .notApplicable("The case is of \(facts.programme), not of \(programme).")
        }
        var found: [String] = []
        for kind in [QualificationKind.epsTopik, .epsRoster] {
            let newest = facts.newest(kind)
            if let good = newest.first(where: { $0.holds(on: day) }) {
                found.append(good.words)
                continue
            }
            let what = kind == .epsTopik ? "EPS-TOPIK result" : "place on the EPS roster"
            return .failed(
                newest.first.map { "The \(what) does not hold on \(day): \($0.words)." }
                    ?? "No \(what) is on record.",
                remedy:
                    "Record the new one: `homeward qualification record --kind \(kind.rawValue)`."
            )
        }
        return .passed("On \(day): \(found.joined(separator: "; ")).")
    }
}
