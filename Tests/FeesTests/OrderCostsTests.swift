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
            ["disclosed_language": "zh"],
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
            (45_000, .taken, .passed), (44_999, .taken, .failed),
            (44_999, .vacated, .notApplicable), (nil, .taken, .failed),
        ] as [(Int64?, PlaceState, Verdict.Kind)]
    )
    func theGatesOfACaseAskIt(listed: Int64?, state: PlaceState, word: Verdict.Kind) async throws {
        let caseFile = try await office.agreed()
        _ = try await office.fee(caseFile)
        try await office.place(caseFile, listing: listed, state)
        let found = try await office.verdicts(
            of: caseFile,
            by: FeesFeature.caseRules,
            on: "2027-01-10"
        )
        #expect(found["R-FEE-013-P"]?.kind == word)
    }
}

extension Office {
    /// A place of an order that lists a medical cost; without an amount it states no list.
    fileprivate func place(
        _ caseFile: ID<CaseFile>,
        listing minor: Int64?,
        _ state: PlaceState = .taken
    ) async throws {
        let list = minor.map {
            """
            [{"kind": "medical", "name": "Check", "basis": "List of the clinic",
              "amount": {"minor_units": \($0), "currency": "CNY"}}]
            """
        }
        let order = try await order(
            .partiallyFilled,
            at: workplace(of: caseFile),
            under: "JP-TITP-1",
            adding: [.filled(1), .workerCosts(list)]
        )
        try await place(state, of: caseFile, in: order)
    }
}
