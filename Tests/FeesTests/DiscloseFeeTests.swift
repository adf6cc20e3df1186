import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

@Suite(.database) struct DiscloseFeeTests {
    @Test func eachDisclosureIsANewVersionOfTheStatement() async throws {
        let caseFile = try await office.agreed()
        let first = try await office.fee(caseFile)
        let second = try await office.fee(caseFile, ["payer": "agency"])
        let unseen = try await office.fee(caseFile)
        try await office.step(first, to: .disclosed)
        let receipt = try await office.perform(
            DiscloseFee.self,
            on: second,
            ["disclosed_language": "zh"],
            by: office.second
        )
        #expect(try receipt.json["statement_version"]?.integer == 2)
        let versions = try await office.value(
            "SELECT array_agg(coalesce(statement_version, 0) ORDER BY id) FROM fee_line",
            as: [Int].self
        )
        #expect(versions == [2, 2, 0])
        let items = try await office.value(
            """
            SELECT array_agg(item ->> 'fee_line_id' ORDER BY place)
            FROM fee_statement s, jsonb_array_elements(s.items) WITH ORDINALITY AS i (item, place)
            WHERE number = 2
            """,
            as: [String].self
        )
        #expect(items == ["\(first)", "\(second)"])
        #expect(items?.contains("\(unseen)") == false)
        // Consent is to what was shown last, and on the next day at the earliest.
        let old = try await office.refusal(ConsentFee.self, on: first, ["statement_version": 1])
        #expect(old?.code == "not-the-statement-shown")
        let soon = try await office.refusal(ConsentFee.self, on: first, ["statement_version": 2])
        #expect(soon?.detail.contains("R-FEE-003") == true)
        office.nextDay()
        try await office.perform(ConsentFee.self, on: first, ["statement_version": 2])
    }

    @Test func theDigestIsOfTheItemsAsCanonicalJSON() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .disclosed)
        let items = try await office.value("SELECT items FROM fee_statement", as: String.self)
        let json = try JSON(parsing: Data((items ?? "").utf8))
        #expect(json.array?.first?["heading"] == "F2 related cost")
        let canonical = String(decoding: try json.canonical(), as: UTF8.self)
        let fits = try await office.value(
            "SELECT digest = sha256(convert_to(\(canonical), 'UTF8')) FROM fee_statement",
            as: Bool.self
        )
        #expect(fits == true)
    }

    /// The rule that stops it, by what surrounds the case.
    @Test(arguments: [
        (Surroundings(regime: .employerPays), "R-FEE-007"),
        (Surroundings(regime: .noFee), "R-FEE-007"), (Surroundings(regime: nil), "R-FEE-007"),
        (Surroundings(pay: nil), "R-FEE-011"),
        (Surroundings(pay: Money(minorUnits: 45_000, currency: .cny)), "R-FEE-011"),
    ]) func theCorridorAndThePayAreAsked(surroundings: Surroundings, rule: String) async throws {
        let id = try await office.fee(office.agreed(surroundings))
        let refusal = try await office.refusal(
            DiscloseFee.self,
            on: id,
            ["disclosed_language": "zh"],
            by: office.second
        )
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("\(rule) (") == true)
        #expect(try await office.state(of: id) == .proposed)
    }

    @Test func theCapIsAskedOnDisclosureAndOnPayment() async throws {
        let rich = Surroundings(pay: Money(minorUnits: 9_000_000, currency: .cny))
        let caseFile = try await office.agreed(rich)
        let over = try await office.serviceFee(caseFile, 3_000_001)
        let refusal = try await office.refusal(
            DiscloseFee.self,
            on: over,
            ["disclosed_language": "zh"],
            by: office.second
        )
        #expect(refusal?.detail.contains("R-FEE-004 (") == true)
        let fit = try await office.serviceFee(caseFile, 3_000_000)
        try await office.step(fit, to: .due)
        _ = try await office.make(RecordCap.self, .cap(["value": 2_999_999, "source": "Notice 9"]))
        let late = try await office.refusal(PayFee.self, on: fit, office.paid())
        #expect(late?.detail.contains("R-FEE-004 (") == true)
        #expect(try await office.state(of: fit) == .due)
    }

    /// Fixture: 400,001 on a pay of 200,000 fails; 400,000 passes, once two people weighed its size.
    @Test func esdTakesTwoMonthsPayAtMost() async throws {
        // The ordinance that sets the two months comes with the new programme.
        office.clock.move(to: CalendarDate("2027-04-01"))
        let esd = Surroundings(
            programme: "JP-ESD",
            regime: .monthsOfPay,
            months: 2,
            pay: Money(minorUnits: 200_000, currency: .jpy)
        )
        let caseFile = try await office.agreed(esd)
        _ = try await office.make(
            RecordRate.self,
            [
                "base": ["minor_units": 100, "currency": "JPY"],
                "quote": ["minor_units": 485, "currency": "CNY"], "day": "2027-04-01",
                "source": "PBoC",
            ]
        )
        let outcomes: [(Int64, String)] = [(400_001, "failed"), (400_000, "passed")]
        for (minor, outcome) in outcomes {
            let id = try await office.fee(
                caseFile,
                [
                    "category": "training", "payee_kind": "agency",
                    "amount": ["minor_units": .integer(minor), "currency": "JPY"],
                ]
            )
            let refusal = try await office.refusal(
                DiscloseFee.self,
                on: id,
                ["disclosed_language": "zh"],
                by: office.second
            )
            let line = refusal?.gate?["rules"]?.array?.first { $0["id"]?.text == "R-FEE-005" }
            #expect(line?["outcome"]?.text == outcome)
        }
    }

    /// The last day on which a rate will do, and the day after.
    @Test(arguments: [(10, nil), (11, "no-exchange-rate")] as [(Int, String?)])
    func anAmountInYenNeedsTheRateOfTheDay(days: Int, code: String?) async throws {
        let id = try await office.fee(
            office.agreed(),
            ["amount": ["minor_units": 9_000, "currency": "JPY"]]
        )
        let missing = try await office.refusal(
            DiscloseFee.self,
            on: id,
            ["disclosed_language": "zh"],
            by: office.second
        )
        #expect(missing?.detail.contains("No exchange rate between JPY and CNY") == true)
        _ = try await office.make(
            RecordRate.self,
            [
                "base": ["minor_units": 100, "currency": "JPY"],
                "quote": ["minor_units": 485, "currency": "CNY"],
                "day": .text("\(office.today.adding(days: -days))"), "source": "PBoC",
            ]
        )
        let refusal = try await office.refusal(
            DiscloseFee.self,
            on: id,
            ["disclosed_language": "zh"],
            by: office.second
        )
        #expect(refusal?.code == code)
        guard code == nil else { return }
        let home = try await office.value("SELECT home_minor FROM fee_line", as: Int.self)
        #expect(home == 43_650)
    }

    @Test func aRecruitersLoanStopsItAndAnothersFlagsIt() async throws {
        let caseFile = try await office.agreed()
        let id = try await office.fee(caseFile)
        let outcomes = [("recruiter", "R-FEE-010 ("), ("bank", "R-FEE-010-W (")]
        for (lender, rule) in outcomes {
            let loan = try await office.make(
                RecordLoan.self,
                [
                    "case_id": .text("\(caseFile)"), "lender_kind": .text(lender),
                    "lender": "X", "amount": ["minor_units": 100, "currency": "CNY"],
                    "taken_on": "2026-11-01",
                ]
            )
            let refusal = try await office.refusal(
                DiscloseFee.self,
                on: id,
                ["disclosed_language": "zh"],
                by: office.second
            )
            #expect(refusal?.detail.hasPrefix(rule) == true)
            try await office.perform(
                SettleLoan.self,
                on: loan,
                ["settled_on": "2026-11-20", "settled_how": "Forgiven in writing."]
            )
        }
        try await office.step(id, to: .disclosed)
    }

    @Test func aGrantedOverrideLetsAWarningPassAndNoBlock() async throws {
        let caseFile = try await office.agreed()
        let id = try await office.fee(
            caseFile,
            ["amount": ["minor_units": 1_000_000, "currency": "CNY"]]
        )
        #expect(
            try await office.refusal(
                DiscloseFee.self,
                on: id,
                ["disclosed_language": "zh"],
                by: office.second
            )?.code
                == "gate-refused"
        )
        try await office.override(
            of: "R-FEE-011",
            at: "fee.disclose",
            adding: [.caseFile(caseFile)]
        )
        try await office.step(id, to: .disclosed)
    }
}
