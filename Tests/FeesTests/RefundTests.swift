import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

@Suite struct RefundReckoningTests {
    /// Fixture: of 24,000 for 36 months 16,000 come back after twelve; and the months beside it.
    @Test(
        arguments: [
            (0, 24_000), (11, 16_667), (12, 16_000), (13, 15_333), (35, 667), (36, 0), (40, 0),
        ] as [(Int, Int64)]
    )
    func theRestComesBack(served: Int, back: Int64) throws {
        let fee = Money(minorUnits: 24_000, currency: .jpy)
        #expect(try Refund.proRata(fee, months: 36, served: served).minorUnits == back)
    }

    /// Nothing on the last day of the thirty; a day of 3 % a year on the next.
    @Test(arguments: [(-1, 0), (0, 0), (1, 132), (365, 48_000)] as [(Int, Int64)])
    func interestRunsFromTheDayAfter(days: Int, interest: Int64) throws {
        let due = CalendarDate(2027, 3, 1)
        let owed = Money(minorUnits: 1_600_000, currency: .cny)
        let found = try Refund.interest(on: owed, dueOn: due, paidOn: due.adding(days: days))
        #expect(found.minorUnits == interest)
    }

    /// The day before the last whole month ends, the day, and the days after it. A term written from a day to
    /// the same day has its months and no more; what is only begun raises no cap, and comes back whole.
    @Test(
        arguments: [
            ("2026-11-30", "2028-11-28", 23, 24), ("2026-11-30", "2028-11-29", 24, 24),
            ("2026-11-30", "2028-11-30", 24, 24), ("2026-11-30", "2028-12-01", 24, 25),
            ("2026-11-30", "2028-12-29", 25, 25), ("2027-01-10", "2028-01-08", 11, 12),
            ("2027-01-10", "2028-01-09", 12, 12), ("2027-01-10", "2028-01-10", 12, 12),
            ("2027-01-10", "2028-01-11", 12, 13), ("2027-01-31", "2027-02-26", 1, 1),
            ("2027-01-31", "2027-02-27", 1, 1), ("2027-01-31", "2027-02-28", 1, 1),
            ("2027-01-31", "2027-03-01", 1, 2), ("2028-02-29", "2029-02-27", 12, 12),
            ("2028-02-29", "2029-02-28", 12, 12), ("2028-02-29", "2029-03-01", 12, 13),
            ("2027-01-10", "2027-01-11", 1, 1),
        ] as [(CalendarDate, CalendarDate, Int, Int)]
    )
    func aTermHasItsCalendarMonths(
        begins: CalendarDate,
        ends: CalendarDate,
        whole: Int,
        begun: Int
    ) {
        var terms = FeeTerms()
        terms.begins = begins
        terms.ends = ends
        #expect(terms.months == whole)
        #expect(terms.monthsBegun == begun)
    }
}

@Suite(.database) struct RefundTests {
    static let three = Surroundings(
        pay: Money(minorUnits: 3_000_000, currency: .cny),
        ends: CalendarDate(2030, 1, 9)
    )

    /// Fixture: CNY 24,000 for 36 months, home after twelve without fault.
    @Test func anEarlyReturnGivesTheRestBack() async throws {
        let caseFile = try await office.agreed(Self.three)
        let id = try await office.serviceFee(caseFile, 2_400_000)
        try await office.step(id, to: .paid)
        let home = CalendarDate(2028, 1, 9)
        try await office.leg(caseFile, departed: CalendarDate(2027, 1, 10), ended: home)
        office.clock.move(to: CalendarDate(2028, 1, 20))
        let receipt = try await office.perform(
            OpenRefund.self,
            on: id,
            office.opened("early_end", on: home)
        )
        #expect(try receipt.json["refund"]?["minor_units"]?.integer == 1_600_000)
        #expect(try receipt.json["refund_due_on"]?.text == "2028-02-08")
        #expect(try await office.tasks(of: id) == ["fee-refund open 2028-02-08"])
        // A day late costs CNY 1.32.
        office.clock.move(to: CalendarDate(2028, 2, 9))
        let short = try await office.refusal(
            RefundFee.self,
            on: id,
            try await office.refunded(id, plus: 130),
            by: office.second
        )
        #expect(short?.code == "refund-too-small")
        let paid = try await office.perform(
            RefundFee.self,
            on: id,
            try await office.refunded(id, plus: 132),
            by: office.second
        )
        #expect(try paid.json["interest"]?["minor_units"]?.integer == 132)
        let accounts = try await office.value(
            """
            SELECT array_agg(a.kind || ' ' || s.sum ORDER BY a.kind) FROM ledger_account a
            JOIN (SELECT account_id, sum(credit_minor - debit_minor) FROM ledger_posting
                GROUP BY 1) s ON s.account_id = a.id
            """,
            as: [String].self
        )
        #expect(accounts == ["agency -799868", "interest -132", "worker 800000"])
    }

    @Test(
        arguments: [
            (.endedEarlyWorkerFault, "early_end", "nothing-to-refund"),
            (.endedEarlyNoFault, "withdrawn", "unfit-value"),
        ] as [(EndReason, String, String)]
    ) func theRecordsDecideTheCause(reason: EndReason, cause: String, code: String) async throws {
        let caseFile = try await office.agreed(Self.three)
        let id = try await office.serviceFee(caseFile, 2_400_000)
        try await office.step(id, to: .paid)
        let home = CalendarDate(2028, 1, 9)
        try await office.leg(caseFile, departed: CalendarDate(2027, 1, 10), ended: home, reason)
        office.clock.move(to: CalendarDate(2028, 1, 20))
        let refusal = try await office.refusal(
            OpenRefund.self,
            on: id,
            office.opened(cause, on: home)
        )
        #expect(refusal?.code == code)
        #expect(try await office.state(of: id) == .paid)
    }

    @Test func whoNeverDepartedGetsItAllAndTheWholeTermLeavesNothing() async throws {
        let caseFile = try await office.agreed(Self.three)
        let id = try await office.serviceFee(caseFile, 2_400_000)
        try await office.step(id, to: .paid)
        let early = try await office.refusal(OpenRefund.self, on: id, office.opened("early_end"))
        #expect(early?.code == "unfit-value")
        try await office.perform(OpenRefund.self, on: id, office.opened("withdrawn"))
        let owed = try await office.value("SELECT refund_minor FROM fee_line", as: Int.self)
        #expect(owed == 2_400_000)
    }

    @Test func aCapThatComesLaterIsGivenBackTo() async throws {
        let caseFile = try await office.agreed(Self.three)
        let id = try await office.serviceFee(caseFile, 2_400_000)
        try await office.step(id, to: .paid)
        let none = try await office.refusal(OpenRefund.self, on: id, office.opened("over_cap"))
        #expect(none?.code == "nothing-to-refund")
        _ = try await office.make(
            RecordCap.self,
            .cap(["value": 2_000_000, "source": "Province notice 8"])
        )
        try await office.perform(OpenRefund.self, on: id, office.opened("over_cap"))
        let owed = try await office.value("SELECT refund_minor FROM fee_line", as: Int.self)
        #expect(owed == 400_000)
    }

    @Test func whatTheEmployerPaidIsNoRefundOfTheWorkers() async throws {
        let id = try await office.fee(office.agreed(), ["payer": "employer"])
        try await office.step(id, to: .due)
        try await office.perform(PayFee.self, on: id, office.paid("employer"))
        let refusal = try await office.refusal(OpenRefund.self, on: id, office.opened())
        #expect(refusal?.code == "nothing-to-refund")
    }

    /// Two accounts of one person are one pair of eyes.
    @Test func aSecondPersonPaysOutOrGivesUp() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .refundable)
        let body = try await office.refunded(id)
        let own = try await office.refusal(RefundFee.self, on: id, body)
        #expect(own?.code == "gate-refused" && own?.detail.contains("R-AUD-002") == true)
        let unasked = try await office.refusal(
            WriteOffFee.self,
            on: id,
            ["written_off_why": "Gone."],
            by: office.second
        )
        #expect(unasked?.code == "wrong-state")
        try await office.perform(AskWriteOff.self, on: id, ["finding": "Moved away."])
        let up = try await office.refusal(WriteOffFee.self, on: id, ["written_off_why": "Gone."])
        #expect(up?.code == "gate-refused")
        let lacking = try await office.refusal(
            RefundFee.self,
            on: id,
            body,
            by: office.second.without(.feesApprove)
        )
        #expect(lacking?.code == "not-permitted")
        try await office.perform(
            WriteOffFee.self,
            on: id,
            ["written_off_why": "Gone."],
            by: office.second
        )
        #expect(try await office.tasks(of: id) == ["fee-refund void 2026-12-22"])
    }

    @Test(
        arguments: [
            (["amount": ["minor_units": 44_999, "currency": "CNY"]], "refund-too-small"),
            (["amount": ["minor_units": 45_001, "currency": "CNY"]], "unfit-value"),
            (["amount": ["minor_units": 45_000, "currency": "JPY"]], "unfit-value"),
            (["refunded_on": "2026-11-23"], "unfit-value"),
            (["refunded_on": "2026-11-21"], "unfit-value"),
        ] as [([String: JSON], String)]
    )
    func aRefundIsWhatIsOwed(changes: [String: JSON], code: String) async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .refundable)
        let body = try await office.refunded(id).object ?? [:]
        let refusal = try await office.refusal(
            RefundFee.self,
            on: id,
            .object(body.merging(changes) { _, new in new }),
            by: office.second
        )
        #expect(refusal?.code == code)
        #expect(try await office.state(of: id) == .refundable)
    }

    @Test func theWorkerConfirmsWhatArrived() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .refunded)
        let short = try await office.refusal(
            ConfirmRefund.self,
            on: id,
            [
                "received": ["minor_units": 44_999, "currency": "CNY"],
                "refund_confirmed_language": "zh",
            ]
        )
        #expect(short?.code == "refund-not-received")
        let foreign = try await office.refusal(
            ConfirmRefund.self,
            on: id,
            [
                "received": ["minor_units": 45_000, "currency": "CNY"],
                "refund_confirmed_language": "ja",
            ]
        )
        #expect(foreign?.code == "unfit-value")
        #expect(
            try await office.tasks(of: id) == [
                "fee-refund done 2026-12-22", "fee-refund-confirmation open 2026-12-06",
            ]
        )
    }

    @Test func aPlacementThatEndsOpensEveryRefundOfTheWorkers() async throws {
        let caseFile = try await office.agreed()
        let first = try await office.fee(caseFile)
        let other = try await office.fee(caseFile, ["payer": "agency"])
        let proposed = try await office.fee(caseFile)
        try await office.step(first, to: .due)
        try await office.perform(PayFee.self, on: first, office.paid())
        let states = [first, other, proposed]
        _ = try await office.plantEnd(of: caseFile)
        let found = try await states.asyncMap { try await office.state(of: $0) }
        #expect(found == [.refundable, .proposed, .proposed])
    }
}

extension [ID<FeeLine>] {
    fileprivate func asyncMap<T>(_ body: (ID<FeeLine>) async throws -> T) async throws -> [T] {
        var found: [T] = []
        for id in self { found.append(try await body(id)) }
        return found
    }
}
