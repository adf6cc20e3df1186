import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Orders
@testable import Directory

@Suite(.database) struct VacancyTests {
    func item(_ change: [String: JSON] = [:]) -> JSON {
        let body: [String: JSON] = [
            "title": "Sewing in Osaka", "body": "40 hours a week, 200,000 yen a month.",
            "language": "en", "source": "Embassy in Tokyo", "source_kind": "embassy",
            "url": "https://example.org/7", "destination": "JP", "place": "Osaka",
            "occupation": "7511", "headcount": 5,
            "pay": ["minor_units": 200_000, "currency": "JPY"], "pay_unit": "month",
            "worker_costs": [], "valid_until": "2026-12-31",
        ]
        return .object(body.merging(change) { $1 })
    }

    let proof: JSON = [
        "verification_method": "embassy", "verification_evidence": "Letter 7 of 2026-11-19",
        "authenticity_score": 90,
    ]
    let way: JSON = ["channel": "service_platform", "transmitted_to": "Yanbian platform"]

    /// Brings an item to the point of publication.
    func transmitted(_ change: [String: JSON] = [:]) async throws -> ID<Vacancy> {
        let id = try await office.make(CollectVacancy.self, item(change))
        try await office.perform(ScreenVacancy.self, on: id, ["note": "No doubt."])
        try await office.perform(VerifyVacancy.self, on: id, proof, by: office.second)
        try await office.perform(TransmitVacancy.self, on: id, way)
        return id
    }

    /// Brings an item to the point where it is handed on.
    func verified() async throws -> ID<Vacancy> {
        let id = try await office.make(CollectVacancy.self, item())
        try await office.perform(ScreenVacancy.self, on: id, ["note": "No doubt."])
        try await office.perform(VerifyVacancy.self, on: id, proof, by: office.second)
        return id
    }

    @Test func anItemGoesFromItsSourceToItsReaders() async throws {
        let id = try await transmitted()
        try await office.perform(PublishVacancy.self, on: id)
        #expect(try await office.tasks("vacancy-expires") == 1)
        try await office.perform(ReachVacancy.self, on: id, ["readers": 120])
        try await office.perform(ReachVacancy.self, on: id, ["readers": 30])
        #expect(try await office.value("SELECT reached FROM vacancy", as: Int.self) == 150)
        try await office.perform(
            NoteFeedback.self,
            on: id,
            ["giver": "family", "feedback": "When does it begin?", "doubts_authenticity": false]
        )
        #expect(try await office.tasks("vacancy-doubted") == 0)
        let bench = try await Bench.set()
        let held = try await bench.order(.onHold)
        let refusal = try await office.refusal(
            MatchVacancy.self,
            on: id,
            ["job_order_id": .text("\(held)")]
        )
        #expect(refusal?.code == "wrong-state")
        let open = try await bench.order(.open)
        try await office.perform(MatchVacancy.self, on: id, ["job_order_id": .text("\(open)")])
        #expect(
            try await office.story(of: id) == [
                "vacancy.collected", "vacancy.screened", "vacancy.verified",
                "vacancy.transmitted", "vacancy.published", "vacancy.reached", "vacancy.reached",
                "vacancy.feedback-noted", "vacancy.matched",
            ]
        )
    }

    @Test func whoBroughtItDoesNotVerifyIt() async throws {
        let id = try await office.make(CollectVacancy.self, item())
        try await office.perform(ScreenVacancy.self, on: id, ["note": "No doubt."])
        let own = try await office.refusal(VerifyVacancy.self, on: id, proof)
        #expect(own?.detail.contains("R-AUD-002") == true)
        for (score, isFit) in [(-1, false), (101, false), (100, true)] {
            let body = (proof.object ?? [:])
                .merging(["authenticity_score": .integer(Int64(score))]) { $1 }
            let refusal = try await office.refusal(
                VerifyVacancy.self,
                on: id,
                .object(body),
                by: office.second
            )
            #expect(refusal?.code == (isFit ? nil : "unfit-value"))
        }
    }

    @Test(
        arguments: [
            (["title": "Guaranteed job in Osaka"], "R-INF-002"),
            (["body": "包就业，月薪一万"], "R-INF-002"),
            (["valid_until": "2026-11-20"], "R-INF-001"),
        ] as [([String: JSON], String)]
    )
    func whatIsNotHonestIsNotPublished(_ change: [String: JSON], _ rule: String) async throws {
        let id = try await transmitted(change)
        let refusal = try await office.refusal(PublishVacancy.self, on: id)
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains(rule) == true)
        #expect(try await office.state(of: id) == "transmitted")
    }

    @Test(
        arguments: [
            (.proposed, false), (.vetted, false), (.authorised, true), (.suspended, false),
            (.terminated, false),
        ] as [(SubAgentState, Bool)]
    )
    func onlyAnAuthorisedSubAgentIsHandedAnItem(_ state: SubAgentState, _ isHanded: Bool)
        async throws
    {
        let id = try await office.make(CollectVacancy.self, item())
        try await office.perform(ScreenVacancy.self, on: id, ["note": "No doubt."])
        try await office.perform(VerifyVacancy.self, on: id, proof, by: office.second)
        let agent = try await office.subAgent(state)
        let refusal = try await office.refusal(
            TransmitVacancy.self,
            on: id,
            [
                "channel": "informant", "transmitted_to": "The village",
                "sub_agent_id": .text("\(agent)"),
            ]
        )
        #expect(refusal?.code == (isHanded ? nil : "gate-refused"))
        #expect(refusal?.detail.contains("R-AG-005") == (isHanded ? nil : true))
        #expect(try await office.state(of: id) == (isHanded ? "transmitted" : "verified"))
    }

    @Test(
        arguments: [
            // A name that is the name of no sub-agent, one that is, and an id that is nobody's.
            ("Wang Wu", nil, "unfit-value"),
            ("Zhang San", nil, "unfit-value"),
            ("Wang Wu", UUID(), "unknown-reference"),
        ] as [(String, UUID?, String)]
    )
    func anInformantIsNoMereName(
        _ name: String,
        _ agent: UUID?,
        _ code: String
    ) async throws {
        let id = try await verified()
        try await office.subAgent()
        var way: [String: JSON] = ["channel": "informant", "transmitted_to": .text(name)]
        way["sub_agent_id"] = agent.map { .text("\(ID<SubAgent>($0))") }
        let refusal = try await office.refusal(TransmitVacancy.self, on: id, .object(way))
        #expect(refusal?.code == code)
        #expect(try await office.state(of: id) == "verified")
    }

    @Test func aSubAgentInformsThroughTheChannelOfInformantsOnly() async throws {
        let id = try await verified()
        let agent = try await office.subAgent()
        let named: JSON = [
            "channel": "website", "transmitted_to": "A page", "sub_agent_id": .text("\(agent)"),
        ]
        #expect(
            try await office.refusal(TransmitVacancy.self, on: id, named)?.code == "unfit-value"
        )
    }

    @Test func whoWasSuspendedSinceInformsNobody() async throws {
        let id = try await verified()
        let agent = try await office.subAgent()
        try await office.perform(
            TransmitVacancy.self,
            on: id,
            [
                "channel": "informant", "transmitted_to": "The village",
                "sub_agent_id": .text("\(agent)"),
            ]
        )
        try await office.perform(
            "suspend",
            in: DirectoryFeature.self,
            on: agent,
            ["reason": "Took money."]
        )
        let refusal = try await office.refusal(PublishVacancy.self, on: id)
        #expect(refusal?.detail.contains("R-AG-005") == true)
        #expect(try await office.state(of: id) == "transmitted")
    }

    @Test(arguments: ["pay", "place", "worker_costs", "valid_until"])
    func whatOmitsAnythingIsMendedAndPublished(_ lack: String) async throws {
        var body = item().object ?? [:]
        let value = body.removeValue(forKey: lack)
        if lack == "pay" { body["pay_unit"] = nil }
        let id = try await office.make(CollectVacancy.self, .object(body))
        try await office.perform(ScreenVacancy.self, on: id, ["note": "No doubt."])
        try await office.perform(VerifyVacancy.self, on: id, proof, by: office.second)
        try await office.perform(TransmitVacancy.self, on: id, way)
        #expect(try await office.refusal(PublishVacancy.self, on: id)?.code == "gate-refused")
        // The commands that the remedy names, and nothing else.
        var mended: [String: JSON] = [lack: value ?? .null]
        if lack == "pay" { mended["pay_unit"] = "month" }
        try await office.perform(ReviseVacancy.self, on: id, .object(mended))
        try await office.perform(VerifyVacancy.self, on: id, proof, by: office.second)
        try await office.perform(TransmitVacancy.self, on: id, way)
        try await office.perform(PublishVacancy.self, on: id)
    }

    @Test func discriminationAndDepositsAreNotPublished() async throws {
        let shut = try await transmitted(["body": "只招汉族，限女性。"])
        let refusal = try await office.refusal(PublishVacancy.self, on: shut)
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-INF-003-P") == true)
        #expect(refusal?.detail.contains("“限女性” shuts people out by sex") == true)
        let cost: JSON = [
            "kind": "administrative", "name": "履约保证金", "basis": "Custom",
            "amount": ["minor_units": 100, "currency": "CNY"],
        ]
        let bond = try await transmitted(["worker_costs": [cost]])
        let bonded = try await office.refusal(PublishVacancy.self, on: bond)
        #expect(bonded?.code == "gate-refused")
        #expect(bonded?.detail.contains("R-INF-004-P") == true)
        #expect(bonded?.detail.contains("履约保证金 speaks of 保证金") == true)
    }

    /// Whoever asks before publishing reads the same words as whoever tries.
    @Test func theGateShowsWhatWouldBeRefused() async throws {
        let cost: JSON = [
            "kind": "administrative", "name": "履约保证金", "basis": "Custom",
            "amount": ["minor_units": 100, "currency": "CNY"],
        ]
        let id = try await transmitted(["body": "只招汉族。", "worker_costs": [cost]])
        let report = try await office.answer(ExplainVacancyGate(asOf: nil), on: id)
        let failed = report["rules"]?.array?.filter { $0["outcome"] == "failed" } ?? []
        #expect(failed.compactMap { $0["id"]?.text } == ["R-INF-003-P", "R-INF-004-P"])
        let refusal = try await office.refusal(PublishVacancy.self, on: id)
        for line in failed {
            #expect(refusal?.detail.contains(line["finding"]?.text ?? "nothing") == true)
        }
    }

    /// An item that says less than the order is no other item.
    @Test(
        arguments: [
            ([:], nil), (["employer_name": "ＭＩＮＡＴＯ foods"], nil),
            (["employer_name": "Aomori Foods"], "employer (Aomori Foods, Minato Foods)"),
            (["occupation": "7531"], "occupation (7531, 7511)"),
            (["destination": "KR"], "destination (KR, JP)"),
            (
                ["occupation": "7531", "destination": "KR"],
                "occupation (7531, 7511), destination (KR, JP)"
            ),
        ] as [([String: JSON], String?)]
    )
    func anItemBecomesAnOrderOfTheSameWork(
        _ change: [String: JSON],
        _ difference: String?
    ) async throws {
        let id = try await transmitted(change)
        try await office.perform(PublishVacancy.self, on: id)
        let order = try await Bench.set().order(.open)
        let refusal = try await office.refusal(
            MatchVacancy.self,
            on: id,
            ["job_order_id": .text("\(order)")]
        )
        #expect(refusal?.code == difference.map { _ in "unfit-value" })
        #expect(
            refusal?.detail == difference.map { "The vacancy and the order differ in \($0)." }
        )
        #expect(
            try await office.state(of: id) == (difference == nil ? "matched" : "published")
        )
    }

    @Test func anItemExpiresAfterItsDayAndDoubtsAreSettledByItsEnd() async throws {
        let id = try await transmitted()
        try await office.perform(PublishVacancy.self, on: id)
        let early = try await office.refusal(ExpireVacancy.self, on: id)
        #expect(early?.code == "unfit-value")
        try await office.perform(
            NoteFeedback.self,
            on: id,
            ["giver": "worker", "feedback": "Nobody there.", "doubts_authenticity": true]
        )
        #expect(try await office.tasks("vacancy-doubted") == 1)
        try await office.perform(
            "reject",
            in: OrdersFeature.self,
            on: id,
            ["reason": "No such employer."]
        )
        #expect(try await office.tasks("vacancy-doubted", "done") == 1)
        #expect(try await office.tasks("vacancy-expires", "done") == 1)
        let old = try await transmitted(["title": "Another"])
        office.clock.move(to: CalendarDate(2026, 12, 31))
        #expect(try await office.refusal(ExpireVacancy.self, on: old)?.code == "unfit-value")
        office.clock.move(to: CalendarDate(2027, 1, 1))
        try await office.perform(ExpireVacancy.self, on: old)
    }

    @Test func payAndUnitGoTogether() async throws {
        var body = item().object ?? [:]
        body["pay_unit"] = nil
        #expect(
            try await office.refusal(CollectVacancy.self, .object(body))?.code == "unfit-value"
        )
    }

    @Test func everyPageIsReadAsItIsDeclared() async throws {
        let bench = try await Bench.set()
        let order = try await bench.order(.open)
        try await office.perform(
            FillJobOrder.self,
            on: order,
            ["case_id": .text("\(bench.file)")]
        )
        let id = try await office.vacancy(.published)
        try await office.perform(
            NoteFeedback.self,
            on: id,
            ["giver": "worker", "feedback": "Good.", "doubts_authenticity": false]
        )
        for page in [
            jobOrderReadModel, jobOrderPlaceReadModel, vacancyReadModel, vacancyFeedbackReadModel,
        ] {
            let reply = try await office.registrar.list(
                page,
                try PageQuery([], of: page, isList: true),
                by: office.anyone
            )
            #expect(String(decoding: reply.body, as: UTF8.self).hasPrefix("{\"items\":[{\"id\":"))
        }
    }

    @Test func anotherAgencysItemIsNoneOfOurs() async throws {
        let id = try await office.vacancy(.collected)
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            ScreenVacancy.self,
            on: id,
            ["note": "Mine."],
            by: stranger
        )
        #expect(refusal?.code == "no-such-record")
    }
}
