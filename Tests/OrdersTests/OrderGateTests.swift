import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Orders

/// What the letter itself says is held against the law before it opens: pay, places, licence, words.
@Suite(.database) struct OrderGateTests {
    /// What the gate shows of a rule before anyone tries.
    func shown(_ rule: String, on id: ID<JobOrder>) async throws -> JSON {
        let report = try await office.answer(ExplainJobOrderGate(asOf: nil), on: id)
        return try #require(report["rules"]?.array?.first { $0["id"]?.text == rule })
    }

    /// Whether a rule alone stands in the way of opening.
    func expect(_ rule: String, on id: ID<JobOrder>, stops: Bool) async throws {
        let refusal = try await office.refusal(OpenJobOrder.self, on: id)
        #expect(refusal?.code == (stops ? "gate-refused" : nil))
        #expect(refusal?.detail.hasPrefix("\(rule) (") == (stops ? true : nil))
        #expect(refusal?.detail.contains(" · ") == (stops ? false : nil))
        #expect(try await office.state(of: id) == (stops ? "authority_checked" : "open"))
    }

    /// The employer declares 1,300 an hour; the minimum is 1,000: 199,333 a month of 46 hours a week, and
    /// 203,667 of 47.
    @Test(
        arguments: [
            (999, .hour, 40, false), (1000, .hour, 40, true), (1001, .hour, 40, true),
            (200_000, .month, 46, true), (200_000, .month, 47, false),
        ] as [(Int64, PayUnit, Int, Bool)]
    )
    func anOrderPaysTheMinimumWhateverIsDeclared(
        _ pay: Int64,
        _ unit: PayUnit,
        _ hours: Int,
        _ opens: Bool
    ) async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let id = try await bench.order(
            .authorityChecked,
            adding: [.payMinor(pay), .payUnit(unit), .hoursWeek(hours)]
        )
        try await expect("R-EMP-006", on: id, stops: !opens)
    }

    @Test(
        arguments: [
            (1000, .confirmed, true), (1000, .provisional, false), (0, .confirmed, false),
        ] as [(Int64, MinimumWageState, Bool)]
    )
    func onlyAConfirmedMinimumAboveZeroIsSatisfied(
        _ amount: Int64,
        _ state: MinimumWageState,
        _ opens: Bool
    ) async throws {
        let bench = try await Bench.set(wage: (amount, state))
        try await bench.cooperation()
        try await expect("R-EMP-006", on: bench.order(.authorityChecked), stops: !opens)
    }

    /// One case is placed, and the letter asks for two.
    @Test(arguments: [(4, "passed"), (3, "passed"), (2, "failed")])
    func theOrdersPlacesCountOnTheEmployersPermit(_ quota: Int, _ word: String) async throws {
        let bench = try await Bench.set(in: .mn, under: "MN-WORK")
        try await bench.permit(quota)
        let id = try await bench.order(.authorityChecked)
        #expect(try await shown("R-EMP-002", on: id)["outcome"]?.text == word)
        let refusal = try await office.refusal(OpenJobOrder.self, on: id)
        #expect(refusal?.detail.contains("R-EMP-002") != (word == "passed"))
    }

    /// The free place of another letter counts as long as somebody can take it.
    @Test(
        arguments: [
            (.open, 0, CalendarDate(2026, 11, 21), 4), (.open, 0, CalendarDate(2026, 11, 20), 2),
            (.partiallyFilled, 1, CalendarDate(2027, 3, 1), 3),
            (.cancelled, 0, CalendarDate(2027, 3, 1), 2),
            (.draft, 0, CalendarDate(2027, 3, 1), 2),
        ] as [(JobOrderState, Int, CalendarDate, Int)]
    )
    func twoLettersDoNotShareOnePermitOut(
        _ state: JobOrderState,
        _ filled: Int,
        _ last: CalendarDate,
        _ free: Int
    ) async throws {
        let bench = try await Bench.set(in: .mn, under: "MN-WORK")
        try await bench.permit(10)
        _ = try await bench.order(state, adding: [.filled(filled), .closesOn(last)])
        let id = try await bench.order(.authorityChecked)
        let found = try await shown("R-EMP-002", on: id)["finding"]?.text ?? ""
        #expect(found.contains("\(free) places of orders are free"), "\(found)")
    }

    @Test(
        arguments: [(.active, true), (.suspended, false), (.rectification, false)]
            as [(LicenceState, Bool)]
    )
    func noOrderOpensUnderASuspendedLicence(_ state: LicenceState, _ opens: Bool) async throws {
        let bench = try await Bench.set(licence: state)
        try await bench.cooperation()
        try await expect("R-AG-001", on: bench.order(.authorityChecked), stops: !opens)
    }

    @Test func theGateShowsTermsThatNoLetterMayHave() async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let shut = try await bench.order(.authorityChecked, adding: [.requirements("未婚")])
        let words = try await shown("R-INF-003-P", on: shut)["finding"]?.text ?? ""
        #expect(words.contains("“未婚” shuts people out by marriage"))
        try await expect("R-INF-003-P", on: shut, stops: true)
        let bonded = try await bench.order(
            .authorityChecked,
            adding: [
                .workerCosts(
                    """
                    [{"kind": "administrative", "name": "风险押金", "basis": "Custom",
                      "amount": {"minor_units": 1, "currency": "CNY"}}]
                    """
                )
            ]
        )
        let found = try await shown("R-INF-004-P", on: bonded)["finding"]?.text ?? ""
        #expect(found.contains("风险押金 speaks of 押金"))
        try await expect("R-INF-004-P", on: bonded, stops: true)
    }
}

extension Bench {
    /// A permit of the employer for so many workers.
    fileprivate func permit(_ quota: Int) async throws {
        try await office.plant(
            EmployerPermit.self,
            [
                .employer(employer), .country(.mn), .number("P-1"), .authority("Ministry"),
                .validFrom("2026-01-01"), .validUntil("2026-12-31"), .quota(quota), .state(.valid),
            ]
        )
    }
}
