import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

@Suite(.database) struct OpenCorridorTests {
    let review: JSON = ["evidence": "Circular 7.", "source": "Circular 7, 2026-10-01"]

    func tasks(_ duty: String, _ state: String = "open") async throws -> Int? {
        try await office.count(of: "task", "duty = \(duty) AND state = \(state)")
    }

    @Test func aSecondPersonOpensOnEvidence() async throws {
        let id = try await office.corridor(.closed)
        try await office.perform(ReviewCorridor.self, on: id, review)
        let own = try await office.refusal(OpenCorridor.self, on: id)
        #expect(own?.code == "gate-refused")
        #expect(own?.detail.contains("R-AUD-002") == true)
        #expect(try await office.state(of: id) == "under_review")
        try await office.perform(OpenCorridor.self, on: id, by: office.second)
        #expect(
            try await office.story(of: id).suffix(2) == ["corridor.reviewed", "corridor.opened"]
        )
        #expect(try await tasks("corridor-end") == 1)
        let standing = try await office.value(
            "SELECT array_agg(state ORDER BY place) FROM corridor_standing",
            as: [String].self
        )
        #expect(standing == ["under_review", "open"])
        try await office.perform(EndCorridor.self, on: id, ["reason": "Over."])
        #expect(try await tasks("corridor-end") == 0)
        #expect(try await tasks("corridor-end", "done") == 1)
    }

    @Test func whoMayReviewMayNotOpenWithoutThePermission() async throws {
        let id = try await office.corridor(.underReview)
        let clerk = office.anyone.without(.corridorsDecide)
        #expect(
            try await office.refusal(OpenCorridor.self, on: id, by: clerk)?.code == "not-permitted"
        )
        let stranger = Caller.stranger
        try await office.found(stranger)
        #expect(
            try await office.refusal(OpenCorridor.self, on: id, by: stranger)?.code
                == "no-such-record"
        )
    }

    @Test func skillDevelopmentOpensOnlyWithItsAgreement() async throws {
        let id = try await office.corridor(
            .closed,
            under: "JP-ESD",
            adding: [.opensOn("2027-04-01")]
        )
        try await office.perform(ReviewCorridor.self, on: id, review, by: office.second)
        let bare = try await office.refusal(OpenCorridor.self, on: id)
        #expect(bare?.detail.contains("R-COR-004") == true)
        try await office.perform(DeclineCorridor.self, on: id, ["reason": "No memorandum."])
        let whole = (review.object ?? [:]).merging([
            "agreement_reference": "MOC of 2027-01-05", "sender_accreditation": "A-17",
        ]) { $1 }
        try await office.perform(ReviewCorridor.self, on: id, .object(whole), by: office.second)
        try await office.perform(OpenCorridor.self, on: id)
        #expect(try await office.state(of: id) == "open")
    }

    @Test func seasonalWorkIsNeverOpened() async throws {
        let id = try await office.corridor(
            .closed,
            to: .kr,
            under: "KR-E8",
            adding: [.agencyRole(.none), .feeRegime(.noFee)]
        )
        try await office.perform(ReviewCorridor.self, on: id, review, by: office.second)
        let refusal = try await office.refusal(OpenCorridor.self, on: id)
        #expect(refusal?.detail.contains("R-COR-006") == true)
    }

    @Test func anOpeningReachesBackButNotOverAStopAndNotIntoTheFuture() async throws {
        let id = try await office.corridor(.closed)
        try await office.open(id)
        office.clock.move(to: CalendarDate(2026, 12, 1))
        try await office.perform(SuspendCorridor.self, on: id, ["reason": "Unrest."])
        office.clock.move(to: CalendarDate(2026, 12, 20))
        try await office.perform(ReviewCorridor.self, on: id, review, by: office.second)
        for (day, isFit) in [
            ("2026-11-30", false), ("2026-12-21", false), ("2026-12-01", true),
        ] {
            let refusal = try await office.refusal(
                OpenCorridor.self,
                on: id,
                ["begins_on": .text(day)]
            )
            #expect(refusal?.code == (isFit ? nil : "unfit-value"), "\(day)")
        }
    }

    @Test func whatIsOverIsNotOpened() async throws {
        let id = try await office.corridor(.underReview)
        office.clock.move(to: CalendarDate(2027, 7, 1))
        let refusal = try await office.refusal(OpenCorridor.self, on: id)
        #expect(refusal?.code == "unfit-value")
        #expect(refusal?.detail.contains("was over on 2027-06-30") == true)
        office.clock.move(to: CalendarDate(2027, 6, 30))
        try await office.perform(OpenCorridor.self, on: id)
    }

    @Test func theGateIsExplainedBeforeAnyoneTries() async throws {
        let id = try await office.corridor(.underReview)
        let asked = ExplainCorridorGate(asOf: nil)
        let mine = try await office.answer(asked, on: id)
        let theirs = try await office.answer(asked, on: id, by: office.second)
        #expect(mine["open"] == true)
        #expect(theirs["open"] == false)
        #expect(mine["rules"]?.array?.count == 8)
    }

    @Test func everyPageIsReadAsItIsDeclared() async throws {
        try await office.load(CorridorEntry.titp())
        let id = try await office.id(of: "JP-TITP-1")
        _ = try await office.agreement()
        _ = try await office.make(
            DraftGuide.self,
            [
                "corridor_id": .text("\(id)"), "language": "en", "title": "Japan",
                "sections": try Shelf.json("guides/jp.en.json"),
            ]
        )
        for page in [
            corridorReadModel, corridorTermReadModel, corridorStandingReadModel,
            corridorEditionReadModel, guideReadModel,
            agreementReadModel, agreementTextReadModel,
        ] {
            let reply = try await office.registrar.list(
                page,
                try PageQuery([], of: page, isList: true),
                by: office.anyone
            )
            #expect(String(decoding: reply.body, as: UTF8.self).hasPrefix("{\"items\":[{\"id\":"))
        }
    }
}
