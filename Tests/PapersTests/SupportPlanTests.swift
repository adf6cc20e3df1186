import Core
import Foundation
import TestKit
import Testing
import TransparencyLog

@testable import Model
@testable import Papers

/// R-SSW-002 and R-SSW-002-T: what the plan holds, by whom it is read, and when the worker is heard.
@Suite struct SupportPlanRuleTests {
    static let day = CalendarDate(2026, 12, 1)

    static func plan(
        given: CalendarDate? = CalendarDate(2026, 11, 20),
        in language: Language = .chinese,
        items: [SupportItem] = SupportItem.allCases,
        languages: [Language] = [.japanese, .chinese],
        costsOnHost: Bool = true
    ) -> SupportPlan.Record {
        SupportPlan.Record(
            id: ID(UUID()),
            version: 1,
            person: ID(UUID()),
            caseFile: ID(UUID()),
            implementer: .host,
            items: items,
            languages: languages,
            costsOnHost: costsOnHost,
            madeBy: UUID(),
            givenBy: given.map { _ in UUID() },
            givenOn: given,
            givenLanguage: given.map { _ in language },
            state: .given,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }

    static func verdict(
        _ plan: SupportPlan.Record?,
        programme: String = "JP-SSW-1",
        understands languages: [Language] = [.chinese]
    ) -> Verdict {
        SupportPlanGiven.check(
            SupportFacts(programme: programme, languages: languages, plan: plan),
            on: day
        )
    }

    @Test(
        arguments: [
            (CalendarDate(2026, 11, 30), "passed"), (CalendarDate(2026, 12, 1), "passed"),
            (CalendarDate(2026, 12, 2), "failed"), (nil, "failed"),
        ] as [(CalendarDate?, String)]
    )
    func theCopyIsGivenBefore(_ given: CalendarDate?, _ outcome: String) {
        #expect(Self.verdict(Self.plan(given: given)).word == outcome)
    }

    @Test(arguments: SupportItem.allCases) func eachOfTheTenItemsIsAsked(_ item: SupportItem) {
        #expect(SupportItem.allCases.count == 10)
        let rest = SupportItem.allCases.filter { $0 != item }
        #expect(Self.verdict(Self.plan(items: rest)).complaint.contains(item.words))
    }

    @Test func theHostBearsItAndTheWorkerReadsIt() {
        #expect(Self.verdict(nil).complaint.contains("homeward support-plan draft"))
        #expect(Self.verdict(Self.plan(costsOnHost: false)).kind == .failed)
        #expect(Self.verdict(Self.plan(languages: [.chinese])).kind == .failed)
        #expect(Self.verdict(Self.plan(languages: [.japanese])).kind == .failed)
        #expect(Self.verdict(Self.plan(in: .japanese)).kind == .failed)
        #expect(Self.verdict(Self.plan(), understands: [.korean]).kind == .failed)
        let read = Self.plan(in: .japanese)
        #expect(Self.verdict(read, understands: [.chinese, .japanese]).kind == .passed)
    }

    @Test(arguments: ["JP-SSW-2", "JP-TITP-1", "KR-EPS"])
    func otherProgrammesAskForNone(_ programme: String) {
        #expect(Self.verdict(nil, programme: programme).kind == .notApplicable)
    }

    @Test(arguments: [
        (CalendarDate(2027, 2, 28), "passed"), (CalendarDate(2027, 3, 1), "passed"),
        (CalendarDate(2027, 3, 2), "failed"),
    ])
    func anInterviewComesWithinThreeMonths(_ heard: CalendarDate, _ outcome: String) {
        let facts = SupportInterviewInTime.Facts(
            last: Self.day,
            heard: heard,
            supervisorHeard: true
        )
        #expect(SupportInterviewInTime.check(facts, on: heard).word == outcome)
        let alone = SupportInterviewInTime.Facts(
            last: Self.day,
            heard: heard,
            supervisorHeard: false
        )
        #expect(SupportInterviewInTime.check(alone, on: heard).kind == .failed)
    }

    @Test func eachIsInForceFromItsDay() {
        for force in [SupportPlanGiven.card.force, SupportInterviewInTime.card.force] {
            #expect(force == .since(2019, 4, 1))
        }
    }
}

@Suite(.database) struct SupportPlanTests {
    func body(_ caseFile: ID<CaseFile>, _ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "case_id": .text("\(caseFile)"), "implementer": "host", "languages": ["ja", "zh"],
            "items": .array(SupportItem.allCases.map { .text($0.rawValue) }),
            "costs_on_host": true,
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    func given(_ caseFile: ID<CaseFile>) async throws -> ID<SupportPlan> {
        let id = try await office.make(DraftSupportPlan.self, body(caseFile))
        try await office.perform(
            GiveSupportPlan.self,
            on: id,
            ["given_language": "zh"],
            by: office.second
        )
        return id
    }

    func entered(_ caseFile: ID<CaseFile>, on day: CalendarDate) async throws {
        let visa = try await office.visa(of: caseFile, adding: [.classCode("SSW-1")])
        try await office.perform(EnterCountry.self, on: visa, ["entered_on": .text("\(day)")])
    }

    @Test func itIsGivenByASecondPersonInALanguageOfTheWorker() async throws {
        let caseFile = try await office.placed(under: "JP-SSW-1")
        #expect(try await office.outcomes(of: caseFile)["R-SSW-002"] == .failed)
        let id = try await office.make(DraftSupportPlan.self, body(caseFile))
        #expect(try await office.outcomes(of: caseFile)["R-SSW-002"] == .failed)
        let own = try await office.refusal(GiveSupportPlan.self, on: id, ["given_language": "zh"])
        #expect(own?.detail.contains("R-AUD-002") == true)
        let unread = try await office.refusal(
            GiveSupportPlan.self,
            on: id,
            ["given_language": "ja"],
            by: office.second
        )
        #expect(unread?.detail.contains("R-SSW-002") == true)
        try await office.perform(
            GiveSupportPlan.self,
            on: id,
            ["given_language": "zh"],
            by: office.second
        )
        #expect(try await office.outcomes(of: caseFile)["R-SSW-002"] == .passed)
        #expect(
            try await office.story(of: id) == ["support-plan.drafted", "support-plan.given"]
        )
    }

    @Test func aPlanThatLacksAnItemIsNotGiven() async throws {
        let caseFile = try await office.placed(under: "JP-SSW-1")
        let id = try await office.make(
            DraftSupportPlan.self,
            body(caseFile, ["items": ["housing", "interviews"]])
        )
        let refusal = try await office.refusal(
            GiveSupportPlan.self,
            on: id,
            ["given_language": "zh"],
            by: office.second
        )
        #expect(refusal?.detail.contains("R-SSW-002") == true)
        #expect(try await office.state(of: id) == "drafted")
    }

    @Test(
        arguments: [
            ["implementer": "registered_organisation"], ["organisation": "19登-000001"],
            ["items": ["housing", "housing"]], ["languages": ["ja", "ja"]],
        ] as [[String: JSON]]
    ) func whatDoesNotFitTogetherIsRefused(_ changes: [String: JSON]) async throws {
        let caseFile = try await office.placed(under: "JP-SSW-1")
        let refusal = try await office.refusal(DraftSupportPlan.self, body(caseFile, changes))
        #expect(refusal?.code == "unfit-value")
    }

    @Test func anotherProgrammeHasNoPlan() async throws {
        let caseFile = try await office.placed(under: "JP-TITP-1")
        let refusal = try await office.refusal(DraftSupportPlan.self, body(caseFile))
        #expect(refusal?.code == "unfit-value")
    }

    /// The clock begins with the entry, and each interview begins it anew.
    @Test func theInterviewsOfEachQuarterHaveAClock() async throws {
        let caseFile = try await office.placed(under: "JP-SSW-1")
        let id = try await given(caseFile)
        #expect(try await office.tasks(of: id) == [])
        try await entered(caseFile, on: "2026-11-21")
        #expect(try await office.tasks(of: id) == ["support-interview 2027-02-21"])
        office.clock.move(to: CalendarDate(2027, 2, 22))
        let body: JSON = [
            "interviewed_on": "2027-02-22", "interview_language": "zh", "supervisor_heard": true,
        ]
        let late = try await office.perform(HoldSupportInterview.self, on: id, body)
        let rules = try late.json["gate"]?["rules"]?.array ?? []
        #expect(rules.map { $0["outcome"]?.text } == ["failed"])
        #expect(try await office.tasks(of: id) == ["support-interview 2027-05-22"])
        let before = try await office.refusal(
            HoldSupportInterview.self,
            on: id,
            [
                "interviewed_on": "2027-02-21", "interview_language": "zh",
                "supervisor_heard": true,
            ]
        )
        #expect(before?.code == "unfit-value")
        let unread = try await office.refusal(
            HoldSupportInterview.self,
            on: id,
            [
                "interviewed_on": "2027-02-22", "interview_language": "ja",
                "supervisor_heard": true,
            ]
        )
        #expect(unread?.code == "unfit-value")
    }

    @Test func nobodyIsHeardBeforeTheEntry() async throws {
        let id = try await given(office.placed(under: "JP-SSW-1"))
        let refusal = try await office.refusal(
            HoldSupportInterview.self,
            on: id,
            [
                "interviewed_on": "2026-11-21", "interview_language": "zh",
                "supervisor_heard": true,
            ]
        )
        #expect(refusal?.detail.contains("homeward visa enter") == true)
    }

    /// The next plan goes on where the one before stood: the clock is not set back.
    @Test func theNextPlanTakesTheClockOver() async throws {
        let caseFile = try await office.placed(under: "JP-SSW-1")
        let first = try await given(caseFile)
        try await entered(caseFile, on: "2026-11-21")
        office.clock.move(to: CalendarDate(2027, 1, 10))
        let next = try await given(caseFile)
        #expect(try await office.state(of: first) == "superseded")
        #expect(try await office.tasks(of: first) == [])
        #expect(try await office.tasks(of: next) == ["support-interview 2027-02-21"])
        try await office.perform(
            "withdraw",
            in: PapersFeature.self,
            on: next,
            ["reason": "The host has changed."]
        )
        #expect(try await office.tasks(of: next) == [])
        #expect(try await office.outcomes(of: caseFile)["R-SSW-002"] == .failed)
    }
}
