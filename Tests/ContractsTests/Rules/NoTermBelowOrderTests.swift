import Core
import Corridors
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// R-CN-013-P: what drew the worker is what the contracts say.
@Suite(.database) struct NoTermBelowOrderTests {
    /// The order promises JPY 180,000 a month for forty hours a week.
    static func order(deducting clauses: [Clause] = []) -> OrderPromise {
        OrderPromise(
            order: ID(UUID()),
            clauses: [.pay(180_000), .said(.workingHours, "Forty.", 40, .hoursPerWeek)] + clauses
        )
    }

    func check(
        _ employment: [Clause],
        _ cooperation: [Clause] = .complete,
        against order: OrderPromise? = NoTermBelowOrderTests.order()
    ) -> Verdict {
        let ground = ContractRow.sample(.cooperation, cooperation)
        let contract = ContractRow.sample(.employment, employment, on: ground)
        return NoTermBelowOrder.check(
            .of(contract, on: ground, filling: order),
            on: today
        )
    }

    @Test(arguments: [(179_999, "failed"), (180_000, "passed"), (180_001, "passed")])
    func payIsNotBelowTheOrder(pay: Int, word: String) {
        #expect(check([Clause].complete.with(.pay(pay))).word == word)
        #expect(check(.complete, [Clause].complete.with(.pay(pay))).word == word)
    }

    @Test(arguments: [(39, "passed"), (40, "passed"), (41, "failed")])
    func hoursAreNotAboveTheOrder(hours: Int, word: String) {
        let said = Clause.said(.workingHours, "Hours.", hours, .hoursPerWeek)
        #expect(check([Clause].complete.with(said)).word == word)
        #expect(check(.complete, [Clause].complete.with(said)).word == word)
    }

    @Test(arguments: [(19_999, "passed"), (20_000, "passed"), (20_001, "failed")])
    func noMoreIsDeductedThanTheOrderSaid(sum: Int, word: String) {
        let feature = Clause.said(.deductions, "Room.", sum, .perMonth, .jpy)
        let listed = Clause.said(.deductions, "Room.", 20_000, .perMonth, .jpy)
        let with = [Clause].complete + [feature]
        #expect(check(with, with, against: Self.order(deducting: [listed])).word == word)
        #expect(check(with, with).kind == .failed)
    }

    @Test func whatCannotBeCountedIsSaid() {
        let hourly = Clause.said(.pay, "By the hour.", 1_300, .perHour, .jpy)
        for other in [hourly, .pay(180_000, .cny), .said(.pay, "By law.")] {
            let verdict = check([Clause].complete.with(other))
            #expect(verdict.kind == .failed)
            #expect(verdict.finding.contains("different, and not to be compared by counting"))
        }
        let daily = Clause.said(.workingHours, "Eight.", 8, .hoursPerDay)
        #expect(check([Clause].complete.with(daily)).kind == .failed)
        #expect(check([Clause].complete.without(.pay)).finding.contains("here nothing: missing"))
    }

    @Test func withoutAnOrderOrAContractNothingIsCompared() {
        #expect(check([.pay(1)], against: nil).kind == .notApplicable)
        let nothing = LinkedContracts.of(filling: Self.order())
        #expect(NoTermBelowOrder.check(nothing, on: today).kind == .notApplicable)
        #expect(NoTermBelowOrder.card.severity == .warns)
    }

    @Test(
        arguments: [
            (180_000, .month, 40, "[]", []), (180_001, .month, 40, "[]", ["pay"]),
            (180_000, .month, 39, "[]", ["working_hours"]),
            (1, .hour, 40, "[]", ["pay"]),
            (180_000, .month, 40, Desk.deduction("month"), []),
            (180_000, .month, 40, Desk.deduction("day"), ["deductions"]),
        ] as [(Int64, PayUnit, Int, String, [String])]
    )
    func theOrderOfTheCaseIsReadWhenAContractIsApproved(
        pay: Int64,
        unit: PayUnit,
        hours: Int,
        deductions: String,
        codes: [String]
    ) async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let id = try await desk.drafted(.employment, on: cooperation)
        try await desk.fill(pay: pay, unit, hours: hours, deductions)
        let refusal = try await office.refusal(ApproveContract.self, on: id, by: office.second)
        #expect(failed(refusal?.gate) == (codes.isEmpty ? [] : ["R-CN-013-P"]))
        for code in codes { #expect(refusal?.detail.contains("\(code): order") == true) }
    }
}

extension Desk {
    /// A feature for JPY 15,000, taken off by the unit.
    fileprivate static func deduction(_ unit: String) -> String {
        """
        [{"name": "Room", "amount": {"minor_units": 15000, "currency": "JPY"},
          "unit": "\(unit)", "basis": "Clause 3"}]
        """
    }

    /// The case takes a place of an order with these terms.
    fileprivate func fill(
        pay: Int64,
        _ unit: PayUnit,
        hours: Int,
        _ deductions: String
    ) async throws {
        let order = try await office.order(
            .filled,
            at: Workplace(employer: employer, site: site),
            adding: [
                .payMinor(pay), .payUnit(unit), .hoursWeek(hours), .deductions(deductions),
                .workerCosts("[]"),
            ]
        )
        try await office.place(of: caseFile, in: order)
    }
}
