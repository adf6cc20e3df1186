import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

@Suite(.database) struct GuideTests {
    func draft(
        _ corridor: ID<Corridor>,
        _ file: String = "jp.zh-Hans",
        language: String = "zh-Hans"
    ) async throws -> ID<Guide> {
        try await office.make(
            DraftGuide.self,
            [
                "corridor_id": .text("\(corridor)"), "language": .text(language),
                "title": "日本务工指南", "sections": try Shelf.json("guides/\(file).json"),
            ]
        )
    }

    func handout(_ guide: ID<Guide>, _ file: ID<CaseFile>) -> JSON {
        ["guide_id": .text("\(guide)"), "case_id": .text("\(file)"), "manner": "paper"]
    }

    @Test func everyDestinationHasItsGuides() throws {
        let corridors = try #require(try Shelf.json("corridors.json").array)
        // Where much is still to be confirmed before anyone may go, nobody is handed a guide yet.
        let ready = corridors.filter { $0["before_opening"] == nil }
        let destinations = Set(ready.compactMap { $0["destination"]?.text })
        #expect(!destinations.isEmpty)
        let shipped = Set(Self.shipped)
        for destination in destinations {
            for language in ["en", "zh-Hans"] {
                #expect(shipped.contains("\(destination.lowercased()).\(language)"))
            }
        }
    }

    static let shipped = [
        "jp.en", "jp.zh-Hans", "kr.en", "kr.zh-Hans", "ru.en", "ru.zh-Hans", "mn.en", "mn.zh-Hans",
    ]

    @Test(arguments: shipped)
    func theSampleGuidesArePublishable(_ file: String) async throws {
        let corridor = try await office.corridor()
        let id = try await draft(corridor, file, language: String(file.dropFirst(3)))
        try await office.perform(PublishGuide.self, on: id, by: office.second)
        #expect(try await office.state(of: id) == "published")
        // Numbers that were not called are not claimed.
        let open = try await office.value(
            """
            SELECT count(*) FROM guide, jsonb_array_elements(sections) s,
                jsonb_array_elements(s->'items') i
            WHERE s->>'topic' = 'hotlines' AND i->>'text' ~ '[0-9]{3}'
                AND NOT (i->>'to_confirm')::boolean
            """,
            as: Int.self
        )
        #expect(open == 0)
    }

    @Test func aSecondPersonPublishesAndTheNextEditionSupersedes() async throws {
        let corridor = try await office.corridor()
        let first = try await draft(corridor)
        let own = try await office.refusal(PublishGuide.self, on: first)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(PublishGuide.self, on: first, by: office.second)
        let next = try await draft(corridor)
        try await office.perform(PublishGuide.self, on: next, by: office.second)
        #expect(try await office.state(of: first) == "superseded")
        #expect(
            try await office.record(of: next).edition
                == 2
        )
    }

    @Test func aGuideSaysWhatEveryGuideMust() async throws {
        let corridor = try await office.corridor()
        let sections = try #require(try Shelf.json("guides/jp.en.json").array)
        let id = try await office.make(
            DraftGuide.self,
            [
                "corridor_id": .text("\(corridor)"), "language": "en", "title": "Japan",
                "sections": .array(sections.filter { $0["topic"] != "never_ask" }),
            ]
        )
        let refusal = try await office.refusal(PublishGuide.self, on: id, by: office.second)
        #expect(refusal?.code == "guide-incomplete")
        #expect(refusal?.detail == "Missing: never_ask.")
        try await office.perform(AmendGuide.self, on: id, ["sections": .array(sections)])
        try await office.perform(PublishGuide.self, on: id, by: office.second)
    }

    @Test func aHandoutIsOnRecordAndSatisfiesThePolicy() async throws {
        let file = try await office.placed()
        let corridor = try await office.corridor()
        let guide = try await draft(corridor)
        let early = try await office.refusal(HandOutGuide.self, handout(guide, file))
        #expect(early?.code == "wrong-state")
        try await office.perform(PublishGuide.self, on: guide, by: office.second)
        let day = CalendarDate(2026, 11, 21)
        #expect(try await office.outcomes(file, on: day)["R-COR-007"]?.kind == .failed)
        let task = try await office.task("guide-handout", of: file, for: .recruiter, due: day)
        let id = try await office.make(HandOutGuide.self, handout(guide, file))
        #expect(try await office.state(of: task) == "done")
        #expect(try await office.outcomes(file, on: day)["R-COR-007"]?.kind == .passed)
        #expect(
            try await office.outcomes(file, on: day.adding(days: -1))["R-COR-007"]?.kind
                == .failed
        )
        let caseOfEvent = try await office.value(
            "SELECT case_id FROM audit.event WHERE subject_id = \(id)",
            as: ID<CaseFile>.self
        )
        #expect(caseOfEvent == file)
        let twice = try await office.refusal(HandOutGuide.self, handout(guide, file))
        #expect(twice?.code == "already-there")
    }

    @Test func aGuideIsForItsCorridorAndItsReader() async throws {
        let file = try await office.placed()
        let other = try await office.corridor(under: "JP-SSW-1")
        let foreign = try await draft(other)
        try await office.perform(PublishGuide.self, on: foreign, by: office.second)
        let wrong = try await office.refusal(HandOutGuide.self, handout(foreign, file))
        #expect(wrong?.code == "unfit-value")
        let corridor = try await office.corridor()
        let english = try await draft(corridor, "jp.en", language: "en")
        try await office.perform(PublishGuide.self, on: english, by: office.second)
        let unread = try await office.refusal(HandOutGuide.self, handout(english, file))
        #expect(unread?.detail == "The worker does not read en, but: zh.")
        let closed = try await office.placed(.closed)
        let chinese = try await draft(corridor)
        try await office.perform(PublishGuide.self, on: chinese, by: office.second)
        let late = try await office.refusal(HandOutGuide.self, handout(chinese, closed))
        #expect(late?.code == "wrong-state")
        let unknown = try await office.refusal(HandOutGuide.self, handout(chinese, ID(UUID())))
        #expect(unknown?.code == "unknown-reference")
    }
}
