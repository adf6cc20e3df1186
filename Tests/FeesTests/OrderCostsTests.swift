import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

/// R-FEE-013-P: the list of an order binds who collects from the workers that came for it.
@Suite(.database) struct OrderCostsTests {
    static func listed(
        _ kind: FeeCategory,
        _ minor: Int64,
        _ currency: Currency = .cny
    ) -> OrderCosts.Listed {
        .init(kind: kind, amount: Money(minorUnits: minor, currency: currency))
    }

    func check(_ listed: [OrderCosts.Listed]?, _ charges: [Charge]) -> String {
        var facts = FeeFacts(charges: charges)
        facts.order = OrderCosts(order: ID(UUID()), listed: listed)
        return NothingBeyondOrder.check(facts, on: .now).word
    }

    @Test(
        arguments: [(44_999, "passed"), (45_000, "passed"), (45_001, "failed")] as [(Int64, String)]
    )
    func aCategoryStaysWithinTheList(minor: Int64, word: String) {
        let list = [Self.listed(.recruitmentService, 45_000), Self.listed(.medical, 90_000)]
        #expect(check(list, [.fee(minor)]) == word)
        // Two lines of one category are one sum, and so are two costs of the list.
        #expect(check(list, [.fee(minor - 20_000), .fee(20_000)]) == word)
        let parts = [
            Self.listed(.recruitmentService, 40_000), Self.listed(.recruitmentService, 5_000),
        ]
        #expect(check(parts, [.fee(minor)]) == word)
    }

    @Test func whatIsNotListedIsNotCharged() {
        let list = [Self.listed(.recruitmentService, 45_000)]
        #expect(check(list, [.fee(1) { $0.category = .medical }]) == "failed")
        #expect(check(list, [.fee(1, .jpy)]) == "failed")
        #expect(check([], [.fee(1)]) == "failed")
        #expect(check(nil, [.fee(1)]) == "failed")
        #expect(check([], [.fee(1) { $0.payer = .employer }]) == "passed")
        #expect(check(list, [.fee(45_001) { $0.refunded = 1 }]) == "passed")
        let free = NothingBeyondOrder.check(FeeFacts(charges: [.fee(1)]), on: .now)
        #expect(free == .notApplicable("The case fills no place of a job order."))
    }

    @Test(arguments: [(45_001, true), (45_000, true), (44_999, false)] as [(Int64, Bool)])
    func theListIsAskedWhenTheWorkerIsTold(listed: Int64, isTold: Bool) async throws {
        let caseFile = try await office.agreed()
        try await office.place(caseFile, listing: listed)
        let id = try await office.fee(caseFile)
        let refusal = try await office.refusal(
            DiscloseFee.self,
            on: id,
            ["language": "zh"],
            by: office.second
        )
        #expect(refusal?.detail.contains("R-FEE-013-P (") == (isTold ? nil : true))
        #expect(try await office.state(of: id) == (isTold ? .disclosed : .proposed))
    }

    @Test(arguments: [(45_001, true), (45_000, true), (44_999, false)] as [(Int64, Bool)])
    func theListIsAskedWhenTheWorkerPays(listed: Int64, isPaid: Bool) async throws {
        let caseFile = try await office.agreed()
        let id = try await office.fee(caseFile)
        try await office.step(id, to: .due)
        try await office.place(caseFile, listing: listed)
        let refusal = try await office.refusal(PayFee.self, on: id, office.paid())
        #expect(refusal?.detail.contains("R-FEE-013-P (") == (isPaid ? nil : true))
        #expect(try await office.state(of: id) == (isPaid ? .paid : .due))
    }

    @Test(
        arguments: [
            (45_000, "taken", "passed"), (44_999, "taken", "failed"),
            (44_999, "vacated", "not-applicable"), (nil, "taken", "failed"),
        ] as [(Int64?, String, String)]
    )
    func theGatesOfACaseAskIt(listed: Int64?, state: String, word: String) async throws {
        let caseFile = try await office.agreed()
        _ = try await office.fee(caseFile)
        try await office.place(caseFile, listing: listed, state)
        let gate = Gate("test", "The feature's rules.", FeesFeature.caseRules)
        let report = try await office.registrar.read(as: office.anyone) { tx in
            try gate.report(for: caseFile, in: tx, on: CalendarDate(2027, 1, 10))
        }
        let line = report.lines.first { $0.card.id == "R-FEE-013-P" }
        #expect(line?.verdict.word == word)
    }
}

extension Office {
    /// A place of an order that lists a medical cost; without an amount it states no list.
    fileprivate func place(
        _ caseFile: ID<CaseFile>,
        listing minor: Int64?,
        _ state: String = "taken"
    ) async throws {
        func key(_ column: StaticString) async throws -> UUID? {
            try await value(
                "SELECT \(raw: column) FROM case_file WHERE id = \(caseFile)",
                as: UUID.self
            )
        }
        let list = minor.map {
            """
            [{"kind": "medical", "name": "Check", "basis": "List of the clinic",
              "amount": {"minor_units": \($0), "currency": "CNY"}}]
            """
        }
        let order = try await plant(
            JobOrder.self,
            [
                "employer_id": try await key("employer_id"), "site_id": try await key("site_id"),
                "corridor_id": try await value("SELECT id FROM corridor", as: UUID.self),
                "occupation": "7511", "headcount": 2, "filled": 1, "pay_minor": 200_000,
                "pay_currency": "JPY", "pay_unit": "month", "hours_week": 40,
                "worker_costs": list, "opens_on": CalendarDate(2026, 11, 1),
                "closes_on": CalendarDate(2027, 11, 1), "state": "partially_filled",
            ]
        )
        _ = try await plant(
            JobOrderPlace.self,
            [
                "job_order_id": order, "case_file_id": caseFile,
                "person_id": person(of: caseFile), "taken_on": CalendarDate(2026, 11, 1),
                "vacated_on": state == "taken" ? nil : CalendarDate(2026, 11, 2),
                "state": state,
            ]
        )
    }
}
