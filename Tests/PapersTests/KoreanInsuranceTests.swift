import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

/// The four insurances of the Employment Permit System run from the entry.
@Suite(.database) struct KoreanInsuranceTests {
    func visa(_ caseFile: ID<CaseFile>, _ code: String = "E-9") async throws -> ID<Visa> {
        try await office.make(
            RecordVisa.self,
            .visa(
                caseFile,
                ["country": "KR", "class_code": .text(code), "valid_from": "2026-11-01"]
            )
        )
    }

    func insure(_ caseFile: ID<CaseFile>, _ kind: PolicyKind) async throws {
        _ = try await office.make(
            RecordPolicy.self,
            .policy(caseFile, ["kind": .text(kind.rawValue), "number": .text(kind.rawValue)])
        )
    }

    /// What the rule finds; no gate before the departure asks it, for its clocks start with the entry.
    func found(_ caseFile: ID<CaseFile>, on day: CalendarDate) async throws -> Verdict.Kind? {
        try await office.verdicts(of: caseFile, by: [KoreanInsurancesTaken.self], on: day)[
            "R-INS-002"
        ]?.kind
    }

    @Test func noGateBeforeTheEntryAsksForThem() async throws {
        let caseFile = try await office.placed(in: .kr, under: "KR-EPS")
        #expect(try await office.outcomes(of: caseFile)["R-INS-002"] == nil)
        #expect(PapersFeature.rules.contains { $0.card.id == "R-INS-002" })
    }

    @Test func theEntryStartsTheClocksAndEachPolicySettlesItsOwn() async throws {
        let caseFile = try await office.placed(in: .kr, under: "KR-EPS")
        // Taken out before the entry: no clock for it.
        try await insure(caseFile, .krAccident)
        try await office.perform(
            EnterCountry.self,
            on: visa(caseFile),
            ["entered_on": "2026-11-21"]
        )
        var duties = try await office.openDuties()
        duties["visa-expiry"] = nil
        #expect(
            duties == [
                "kr-departure-guarantee": "2026-12-06", "kr-re-employment": "2029-11-13",
                "kr-return-cost": "2027-02-21", "kr-wage-guarantee": "2026-12-06",
            ]
        )
        let day = CalendarDate(2026, 12, 6)
        #expect(try await found(caseFile, on: day) == .passed)
        let late = CalendarDate(2026, 12, 7)
        #expect(try await found(caseFile, on: late) == .failed)
        for kind in [PolicyKind.krDepartureGuarantee, .krWageGuarantee, .krReturnCost] {
            try await insure(caseFile, kind)
        }
        #expect(
            try await office.openDuties().keys.sorted() == ["kr-re-employment", "visa-expiry"]
        )
        #expect(try await found(caseFile, on: late) == .passed)
    }

    @Test func aQuoteSettlesItsClockWhenItIsIssued() async throws {
        let caseFile = try await office.placed(in: .kr, under: "KR-EPS")
        try await office.perform(
            EnterCountry.self,
            on: visa(caseFile),
            ["entered_on": "2026-11-21"]
        )
        guard case .object(var body) = JSON.policy(caseFile, ["kind": "kr_accident"]) else {
            return
        }
        body["number"] = nil
        body["insured_consent_on"] = nil
        let id = try await office.make(RecordPolicy.self, .object(body))
        #expect(try await office.openDuties()["kr-accident"] == "2026-12-06")
        try await office.perform(ConsentToPolicy.self, on: id, ["insured_consent_on": "2026-11-21"])
        try await office.perform(IssuePolicy.self, on: id, ["number": "K-1"])
        #expect(try await office.openDuties()["kr-accident"] == nil)
    }

    @Test func otherProgrammesHaveNoSuchClocks() async throws {
        let caseFile = try await office.placed(in: .kr, under: "KR-E7")
        try await office.perform(
            EnterCountry.self,
            on: visa(caseFile, "E-7"),
            ["entered_on": "2026-11-21"]
        )
        #expect(try await office.openDuties().keys.sorted() == ["visa-expiry"])
        #expect(try await found(caseFile, on: CalendarDate(2026, 12, 7)) == .notApplicable)
    }

    /// The term ends on 2029-11-20; its window opens 90 days before and closes 7 days before.
    @Test func theWindowForReEmploymentOpensAndCloses() {
        let entry = CalendarDate(2026, 11, 21)
        let closes = KoreanStay.reEmploymentCloses(afterEntryOn: entry)
        #expect(closes == CalendarDate(2029, 11, 13))
        let opens = closes.adding(days: 1 - (KoreanStay.reEmployment.reminders.max() ?? 0) / 24)
        #expect(opens.days(until: CalendarDate(2029, 11, 20)) == 90)
    }

    /// What was paid before the worker left is not asked for again.
    @Test func thePayoutIsAskedForUntilItIsPaid() async throws {
        let caseFile = try await office.placed(in: .kr, under: "KR-EPS")
        let policy = try await office.make(
            RecordPolicy.self,
            .policy(
                caseFile,
                [
                    "kind": "kr_departure_guarantee", "number": "G-1",
                    "covered_from": "2026-11-01",
                ]
            )
        )
        try await office.perform(Leave(), of: caseFile)
        #expect(try await office.openDuties() == ["kr-departure-payout": "2026-12-05"])
        try await office.perform(ActivatePolicy.self, on: policy)
        try await office.perform(
            ClaimOnPolicy.self,
            on: policy,
            ["claimed_on": "2026-11-21", "claim": "Left for good."]
        )
        try await office.perform(
            SettleClaim.self,
            on: policy,
            ["settled_on": "2026-11-21", "settled": ["minor_units": 1, "currency": "CNY"]]
        )
        #expect(try await office.openDuties().isEmpty)
        try await office.perform(Leave(), of: caseFile)
        #expect(try await office.openDuties().isEmpty)
    }
}

/// A worker leaves Korea, as the feature above tells it.
private struct Leave: Action {
    typealias Subject = CaseFile
    static let permission = Permission.papersManage

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try tx.value(
            "SELECT person_id FROM case_file WHERE id = \(id)",
            as: ID<Person>.self
        )
        guard let person else { throw CommonRefusal.missing.refusal("No such case.") }
        try tx.update(id, [])
        try KoreanStay.openPayout(
            after: context.today,
            of: id,
            about: person,
            in: &tx,
            with: context
        )
        return Recorded(as: "test.left", about: person, in: id)
    }
}

extension Office {
    fileprivate func perform(_ action: Leave, of caseFile: ID<CaseFile>) async throws {
        _ = try await registrar.perform(
            action,
            on: caseFile,
            by: anyone,
            as: RequestFrame(request: "test", seen: version(of: caseFile))
        )
    }
}
