import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing

@testable import Employers

/// R-EMP-006 over every paper that promises a pay: the declaration says 1,300 an hour throughout.
@Suite(.database) struct PayOfTheJobTests {
    let day = CalendarDate(2026, 11, 21)

    static func yen(_ amount: Int64, _ unit: PayUnit = .hour) -> Pay {
        Pay(Money(minorUnits: amount, currency: .jpy), unit)
    }

    func check(
        _ promised: [PromisedPay]?,
        pay: Pay = yen(1300),
        local: Int64 = 1,
        least: Pay = yen(1000),
        _ state: MinimumWageState = .confirmed
    ) -> Verdict {
        let declaration = WorkDeclaration.Record.sample(pay: pay, localPay: local)
        let wage = MinimumWage.Record.sample(least, state: state)
        return PayNotBelow.check(
            .init(
                destination: .jp,
                region: nil,
                declaration: declaration,
                wages: [wage],
                promised: promised
            ),
            on: day
        )
    }

    func paper(
        _ amount: Int64?,
        _ unit: PromisedPay.Unit = .hour,
        hours: Int? = 40,
        _ paper: PromisedPay.Paper = .employment,
        in currency: Currency = .jpy
    ) -> PromisedPay {
        PromisedPay(
            paper: paper,
            amount: amount.map { Money(minorUnits: $0, currency: currency) },
            unit: unit,
            hoursWeek: hours
        )
    }

    // 1,000 an hour, 40 hours, 52 weeks are 8,000 a day and 2,080,000 a year.
    @Test(
        arguments: [
            (999, .hour, false), (1000, .hour, true), (1001, .hour, true), (7999, .day, false),
            (8000, .day, true), (8001, .day, true), (39_999, .week, false),
            (40_000, .week, true), (1_000_000, .piece, false), (173_333, .month, false),
            (173_334, .month, true), (2_079_999, .year, false), (2_080_000, .year, true),
            (2_080_001, .year, true),
        ] as [(Int64, PromisedPay.Unit, Bool)]
    )
    func everyPaperPaysTheMinimum(_ amount: Int64, _ unit: PromisedPay.Unit, _ passes: Bool) {
        for kind in [PromisedPay.Paper.order, .cooperation, .employment, .labour] {
            let verdict = check([paper(amount, unit, kind)])
            #expect(verdict.kind == (passes ? .passed : .failed), "\(kind)")
        }
    }

    @Test(
        arguments: [(999, 1500, false), (1500, 999, false), (1000, 1000, true)]
            as [(Int64, Int64, Bool)]
    )
    func theLeastOfAllDecides(_ first: Int64, _ second: Int64, _ passes: Bool) {
        let verdict = check([paper(first, .hour, .cooperation), paper(second)])
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [(1099, false), (1100, true), (1101, true)] as [(Int64, Bool)])
    func noPaperPaysLessThanALocalWorkerGets(_ amount: Int64, _ passes: Bool) {
        let verdict = check([paper(amount)], local: 1100)
        #expect(verdict.kind == (passes ? .passed : .failed))
        if !passes { #expect(verdict.complaint.contains("a local worker in the same job")) }
    }

    /// A local worker's month has 40 hours a week; 1,300 an hour are 225,334 in it.
    @Test(arguments: [(40, true), (41, false)])
    func moreHoursForTheSameMonthAreLessThanALocalWorkerGets(_ hours: Int, _ passes: Bool) {
        let verdict = check(
            [paper(200_000, .month, hours: hours)],
            pay: Self.yen(225_334, .month),
            local: 200_000
        )
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    @Test(
        arguments: [
            (.confirmed, 1000, true), (.provisional, 1000, false), (.confirmed, 0, false),
            (.provisional, 0, false),
        ] as [(MinimumWageState, Int64, Bool)]
    )
    func whatNobodyConfirmedProvesNothing(
        _ state: MinimumWageState,
        _ least: Int64,
        _ passes: Bool
    ) {
        let verdict = check(nil, least: Self.yen(least), state)
        #expect(verdict.kind == (passes ? .passed : .failed))
        guard !passes else { return }
        let command = least == 0 ? "minimum-wage record" : "minimum-wage confirm"
        #expect(verdict.complaint.contains("homeward \(command)"))
    }

    @Test func whatCannotBeComparedFails() {
        #expect(check([paper(nil)]).complaint.contains("stated in words alone"))
        #expect(check([paper(9_999_999, in: .usd)]).complaint.contains("cannot be compared"))
        // Without hours of its own a paper is about those that were declared.
        #expect(check([paper(173_334, .month, hours: nil)]).kind == .passed)
        #expect(check([paper(173_333, .month, hours: nil)]).kind == .failed)
    }

    /// Pay and hours as contracts state them; what is not agreed by both sides' approval is no promise.
    @Test(
        arguments: [
            (
                .signed, #"{"code": "pay", "text": "T.", "value": 180000, "currency": "JPY"}"#,
                180_000, .month,
                nil
            ),
            (
                .approved,
                #"{"code": "pay", "text": "T.", "value": 1000, "unit": "per_hour", "currency": "JPY"}, {"code": "working_hours", "text": "T.", "value": 44}"#,
                1000, .hour, 44
            ),
            (
                .signedByOne,
                #"{"code": "pay", "text": "T.", "value": 9, "unit": "per_year", "currency": "JPY"}, {"code": "working_hours", "text": "T.", "value": 8, "unit": "hours_per_day"}, {"code": "rest_leave", "text": "T.", "value": 1}"#,
                9, .year, 48
            ),
            (
                .signed,
                #"{"code": "pay", "text": "T.", "value": 9, "unit": "per_day", "currency": "JPY"}, {"code": "working_hours", "text": "T.", "value": 8, "unit": "hours_per_day"}"#,
                9, .day, nil
            ), (.signed, #"{"code": "pay", "text": "By law."}"#, nil, .month, nil),
        ] as [(ContractState, String, Int64?, PromisedPay.Unit, Int?)]
    )
    func aCaseIsHeldToItsContracts(
        _ state: ContractState,
        _ clauses: String,
        _ amount: Int64?,
        _ unit: PromisedPay.Unit,
        _ hours: Int?
    ) async throws {
        let employer = try await office.employer()
        let file = try await office.caseFile(employer)
        let ground = try await office.cooperation(
            state,
            with: employer,
            from: "2026-01-01",
            clauses: "[\(clauses)]"
        )
        for other in [ContractState.draft, .internalReview, .void, .amended] {
            try await office.contract(
                .employment,
                other,
                of: file,
                under: ground,
                clauses: #"[{"code": "pay", "text": "T.", "value": 1, "currency": "JPY"}]"#
            )
        }
        try await office.contract(of: file, under: ground)
        try await office.contract(
            .employment,
            state,
            of: file,
            under: ground,
            clauses: "[\(clauses)]"
        )
        let facts = try await office.registrar.read(as: office.anyone) { tx in
            try PayNotBelow.Facts.gather(for: file, in: tx)
        }
        let kinds: [PromisedPay.Paper] = [.cooperation, .employment]
        #expect(facts.promised == kinds.map { paper(amount, unit, hours: hours, $0) })
    }
}
