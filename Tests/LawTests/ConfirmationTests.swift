import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Law

/// What was to be confirmed is confirmed by two people, and then bears no mark.
@Suite(.database) struct ConfirmationTests {
    /// What somebody found of a point, on the day before today.
    private func found(_ more: JSON) -> JSON {
        var object: [String: JSON] = [
            "source": "Decree 620 Art. 26, as in the gazette", "found_on": "2026-11-20",
        ]
        for (name, value) in more.object ?? [:] { object[name] = value }
        return .object(object)
    }

    private func pending(_ kind: String) async throws -> [String] {
        let query = PendingLaw(kind: LawPointKind(rawValue: kind))
        let answer = try await office.registrar.answer(query, by: office.anyone)
        return answer["items"]?.array?.compactMap { $0["point"]?.text } ?? []
    }

    @Test func aConfirmedRuleBearsNoMarkAndItsNewSource() async throws {
        let marked = try await pending("rule")
        #expect(marked.contains("R-CN-021"))
        let id = try await office.make(ProposeLaw.self, found(["rule_id": "R-CN-021"]))
        #expect(try await pending("rule") == marked)
        try await office.perform(ConfirmLaw.self, on: id, by: office.second)
        #expect(try await pending("rule") == marked.filter { $0 != "R-CN-021" })
        let line = try await office.registrar.read(as: office.anyone) { tx in
            var report = try RuleReport(step: "x.do", on: CalendarDate(2026, 11, 21), in: tx)
            report.check(Marked.self, Marked.Facts())
            return report.published.rules[0]
        }
        #expect(!line.toConfirm)
        #expect(line.source == "Decree 620 Art. 26, as in the gazette")
        let rules = try await office.registrar.answer(ListRules(toConfirm: nil), by: office.anyone)[
            "items"
        ]?
        .array
        let served = try #require(rules?.first { $0["id"] == "R-CN-021" })
        #expect(served["to_confirm"] == false)
        #expect(served["source"] == "Decree 620 Art. 26, as in the gazette")
        #expect(served["binds_from"] == "2012-08-01")
        let other = try #require(rules?.first { $0["id"] == "R-CN-031" })
        #expect(other["to_confirm"] == true)
        #expect(try await office.story(of: id) == ["law.proposed", "law.confirmed"])
    }

    /// The law's own numbers bear no mark; the agency's do until two people have read a value of the day.
    @Test(arguments: [(-1, false), (0, false), (1, true)])
    func aThresholdIsMarkedUntilAValueOfTheDayIsConfirmed(offset: Int, isMarked: Bool)
        async throws
    {
        let marked = try await pending("threshold")
        #expect(marked.contains("selection_days") && !marked.contains("reserve_least"))
        try await office.plant(
            Threshold.self,
            [
                .code(.selectionDays), .value(180),
                .effectiveFrom(CalendarDate(2026, 11, 21).adding(days: offset)),
                .source("Decision 3"), .toConfirm(false), .proposedBy(UUID()),
                .confirmedBy(UUID()), .state(.confirmed),
            ]
        )
        #expect(try await pending("threshold").contains("selection_days") == isMarked)
    }

    @Test func nobodyConfirmsWhatTheyFound() async throws {
        let id = try await office.make(ProposeLaw.self, found(["rule_id": "R-CN-021"]))
        let own = try await office.refusal(ConfirmLaw.self, on: id)
        #expect(own?.detail.contains("R-AUD-002") == true)
        #expect(try await office.state(of: id) == "proposed")
    }

    @Test func aLaterWordTakesThePlaceOfTheFirst() async throws {
        var words: [ID<LawConfirmation>] = []
        for _ in 1...2 {
            let id = try await office.make(ProposeLaw.self, found(["rule_id": "R-CN-021"]))
            try await office.perform(ConfirmLaw.self, on: id, by: office.second)
            words.append(id)
        }
        #expect(try await office.state(of: words[0]) == "superseded")
        #expect(try await office.state(of: words[1]) == "confirmed")
    }

    /// The day before the one that the rule has, the day, and the day after.
    @Test(arguments: [("2012-07-31", true), ("2012-08-01", true), ("2012-08-02", false)])
    func aDayIsCorrectedToAnEarlierOneOnly(day: String, isTaken: Bool) async throws {
        let body = found(["rule_id": "R-CN-021", "in_force_from": .text(day)])
        let refusal = try await office.refusal(ProposeLaw.self, body)
        #expect((refusal == nil) == isTaken, "\(refusal?.detail ?? "taken")")
    }

    @Test(
        arguments: [
            (["rule_id": "R-CN-010"], "No rule that is to be confirmed has this number"),
            (["rule_id": "R-CN-02"], "No rule that is to be confirmed has this number"),
            (["rule_id": "R-AUD-001", "in_force_from": "2012-08-01"], "R-AUD-001 is a policy"),
            (["rule_id": "R-CN-021", "found_on": "2026-11-22"], "found_on is 2026-11-22"),
            (["rule_id": "R-CN-021", "term": "channel"], "Name one point"),
            (["term": "channel"], "Name one point"), ([:], "Name one point"),
        ] as [(JSON, String)]
    )
    func whatIsNoPointToConfirmIsRefused(body: JSON, words: String) async throws {
        let refusal = try await office.refusal(ProposeLaw.self, found(body))
        #expect(refusal?.detail.hasPrefix(words) == true, "\(refusal?.detail ?? "taken")")
    }

    @Test func aTermLosesItsMark() async throws {
        let sources = """
            [{"source": "Notice 1", "term": "channel", "to_confirm": false}, \
            {"source": "Policy", "term": "medical_months", "to_confirm": true}]
            """
        let corridor = try await office.corridor(
            under: "JP-SSW-1",
            adding: [.sources(sources), .toConfirm(true)]
        )
        #expect(try await pending("term") == ["CN to JP under JP-SSW-1: medical_months"])
        let place: [String: JSON] = ["corridor_id": .text("\(corridor)"), "term": "channel"]
        let certain = try await office.refusal(ProposeLaw.self, found(.object(place)))
        #expect(certain?.detail.contains("medical_months") == true)
        let id = try await office.make(
            ProposeLaw.self,
            found(.object(place.merging(["term": "medical_months"]) { $1 }))
        )
        try await office.perform(ConfirmLaw.self, on: id, by: office.second)
        #expect(try await pending("term").isEmpty)
        let row = try await office.record(of: corridor)
        #expect(!row.toConfirm)
        #expect(row.sources.postgresText.contains("as in the gazette"))
    }

    @Test func aSentenceLosesItsMark() async throws {
        let corridor = try await office.corridor(under: "JP-SSW-1")
        let sections = """
            [{"heading": "Rights", "items": [{"source": "S", "text": "One.", "to_confirm": false}, \
            {"source": "S", "text": "Two.", "to_confirm": true}], "topic": "rights"}]
            """
        let guide = try await office.plant(
            Guide.self,
            [
                .corridor(corridor), .language(.chinese), .edition(1), .title("Japan"),
                .sections(sections), .toConfirm(true), .madeBy(office.anyone.human),
                .publishedBy(office.second.human), .publishedOn("2026-11-01"), .state(.published),
            ]
        )
        #expect(try await pending("sentence") == ["Japan (zh): 1.2"])
        func place(_ item: Int64) -> JSON {
            found(["guide_id": .text("\(guide)"), "section": 1, "item": .integer(item)])
        }
        #expect(try await office.refusal(ProposeLaw.self, place(1)) != nil)
        #expect(try await office.refusal(ProposeLaw.self, place(3)) != nil)
        let id = try await office.make(ProposeLaw.self, place(2))
        try await office.perform(ConfirmLaw.self, on: id, by: office.second)
        #expect(try await pending("sentence").isEmpty)
        #expect(try await !office.record(of: guide).toConfirm)
    }
}

/// A rule with the number of one that is to be confirmed.
private enum Marked: Rule {
    static let card = RuleCard(
        "R-CN-021",
        .blocks,
        source: "Decree 620 Art. 26",
        force: .since(2012, 8, 1),
        english: "Never holds.",
        chinese: "永不成立。",
        toConfirm: true
    )

    struct Facts: Codable, Sendable {}

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        .failed("It does not hold.", remedy: "None.")
    }
}
