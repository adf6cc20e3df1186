import Core
import Directory
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// Who informs in the villages is compared like whoever it brings.
@Suite(.database) struct SubAgentScreeningTests {
    let undertaking: JSON = ["undertaking": "Signed."]

    func authorise(_ id: ID<SubAgent>, by caller: Caller? = nil) async throws -> Refusal? {
        try await office.refusal(
            AuthoriseSubAgent.self,
            on: id,
            undertaking,
            by: caller ?? office.second
        )
    }

    /// The ways out that a refusal names.
    func remedies(_ refusal: Refusal?) -> String {
        let rules = refusal?.gate?["rules"]?.array ?? []
        return rules.compactMap { $0["remedy"]?.text }.joined(separator: " ")
    }

    @Test func itIsComparedBeforeASecondPersonLetsItInform() async throws {
        let id = try await office.subAgent(.vetted)
        #expect(try await authorise(id)?.detail.contains("R-SAN-002") == true)
        #expect(try await office.refusal(ScreenSubAgent.self, on: id)?.code == "no-list-loaded")
        try await office.load([namesake])
        let refusal = try await authorise(id)
        #expect(refusal?.detail.contains("R-SAN-002") == true)
        let remedy = "Compare with the current lists: homeward sub-agent screen \(id)."
        #expect(remedies(refusal).contains(remedy))
        // Whoever asks in advance is told the same.
        let asked = try await office.answer(
            ExplainSubAgentGate(asOf: nil),
            on: id,
            by: office.second
        )
        #expect(asked == refusal?.gate)
        let receipt = try await office.perform(ScreenSubAgent.self, on: id)
        #expect(try receipt.json["done"]?.text == "sub-agent.screened")
        let own = try await authorise(id, by: office.anyone)
        #expect(own?.detail.contains("R-AUD-002") == true)
        #expect(try await authorise(id) == nil)
        #expect(try await office.state(of: id) == "authorised")
    }

    @Test(arguments: SubAgentState.allCases)
    func itIsAuthorisedFromTheStatesOfTheTableAlone(_ state: SubAgentState) async throws {
        try await office.load([namesake])
        let id = try await office.subAgent(state)
        try await office.perform(ScreenSubAgent.self, on: id)
        let isOpen = state == .vetted || state == .suspended
        #expect(try await authorise(id)?.code == (isOpen ? nil : "wrong-state"))
        #expect(try await office.state(of: id) == (isOpen ? "authorised" : state.rawValue))
    }

    /// By each of its names, whether the list means a human being or an organisation.
    @Test(
        arguments: [
            (namesake, "KIM CHOL SAM", []), (namesake, "Zhang San", ["Old Kim", "KIM CHOL SAM"]),
            (
                SmallList.Listed(name: "OCEAN MARITIME", isEntity: true),
                "Ocean Maritime Co., Ltd.", []
            ),
        ] as [(SmallList.Listed, ShortText, [ShortText])]
    )
    func aHitHoldsItUntilTwoPeopleHaveDecided(
        _ listed: SmallList.Listed,
        _ name: ShortText,
        _ others: [ShortText]
    ) async throws {
        try await office.load([listed])
        let id = try await office.subAgent(.vetted, adding: [.name(name), .otherNames(others)])
        let receipt = try await office.perform(ScreenSubAgent.self, on: id)
        #expect(try receipt.json["done"]?.text == "sub-agent.held")
        let refusal = try await authorise(id)
        #expect(refusal?.detail.contains("R-SAN-002") == true)
        #expect(remedies(refusal).contains("homeward sanction-check clear"))
        let check = try await office.check(of: id.uuid)
        #expect(try await office.openTasks(of: check) == ["sanction-hit-review"])
        try await review(check, as: "false_positive")
        try await office.perform(ClearCheck.self, on: check, by: office.second)
        #expect(try await authorise(id) == nil)
    }

    @Test func whomTheListMeansInformsNoMore() async throws {
        try await office.load([namesake])
        let id = try await office.subAgent(adding: [.name("KIM CHOL SAM")])
        try await office.perform(ScreenSubAgent.self, on: id)
        // A hit alone takes nothing away: only people decide.
        #expect(try await office.state(of: id) == "authorised")
        let check = try await office.check(of: id.uuid)
        try await review(check, as: "true_match")
        try await office.perform(ConfirmCheck.self, on: check, by: office.second)
        #expect(try await office.state(of: id) == "suspended")
        let refusal = try await authorise(id)
        #expect(refusal?.detail.contains("R-SAN-002") == true)
        #expect(remedies(refusal).contains("homeward sub-agent terminate"))
        try await office.load([.init()], on: "2026-11-21")
        try await office.perform(ScreenSubAgent.self, on: id)
        #expect(try await authorise(id)?.detail.contains("R-SAN-002") == true)
    }

    @Test func whatAnotherStateListsSuspendsNobodyByItself() async throws {
        try await office.load([namesake])
        try await office.loadOFAC()
        let id = try await office.subAgent(adding: [.name("WANG XIAOMING")])
        try await office.perform(ScreenSubAgent.self, on: id)
        let check = try await office.check(of: id.uuid)
        #expect(try await office.state(of: check) == "legal_review")
        try await review(check, as: "true_match")
        try await office.perform(ConfirmCheck.self, on: check, by: office.second)
        #expect(try await office.state(of: id) == "authorised")
        let other = try await office.subAgent(.vetted, adding: [.name("WANG XIAOMING")])
        try await office.perform(ScreenSubAgent.self, on: other)
        let refusal = try await authorise(other)
        #expect(refusal?.detail.contains("R-SAN-003") == true)
        #expect(refusal?.detail.contains("R-SAN-002") == false)
    }
}

/// The first person's word.
func review(_ check: ID<SanctionCheck>, as proposal: String) async throws {
    try await office.perform(
        ReviewCheck.self,
        on: check,
        ["proposal": .text(proposal), "narrative": "Another village, another father."]
    )
}
