import Core
import Corridors
import Foundation
import TestKit
import Testing

@testable import Fees
@testable import Model

@Suite struct CapRulesTests {
    /// One fen below the cap, the cap, one above.
    @Test(arguments: [(1_999_999, "passed"), (2_000_000, "passed"), (2_000_001, "failed")])
    func theServiceFeeStaysWithinTheCap(minor: Int64, word: String) {
        let facts = FeeFacts.of(.fee(minor), caps: [.most(2_000_000)])
        #expect(ServiceFeeWithinCap.check(facts, on: .now).word == word)
        // What was given back does not count.
        var refunded = facts
        refunded.charges[0].refunded = 1
        #expect(
            ServiceFeeWithinCap.check(refunded, on: .now).word
                == (minor - 1 > 2_000_000 ? "failed" : "passed")
        )
    }

    @Test func aServiceFeeWithoutACapOnRecordIsNotCharged() {
        #expect(ServiceFeeWithinCap.check(.of(.fee(1)), on: .now).kind == .failed)
        let medical = Charge.fee(1) { $0.category = .medical }
        #expect(ServiceFeeWithinCap.check(.of(medical), on: .now).kind == .notApplicable)
        let employers = Charge.fee(1) { $0.payer = .employer }
        #expect(ServiceFeeWithinCap.check(.of(employers), on: .now).kind == .notApplicable)
    }

    /// The day before a cap holds, its first day, its last, and the day after.
    @Test(arguments: [(-1, "passed"), (0, "failed"), (30, "failed"), (31, "passed")])
    func aCapHoldsOnItsDays(days: Int, word: String) {
        let first = CalendarDate(2027, 1, 1)
        let strict = Cap.most(100, from: first, until: CalendarDate(2027, 2, 1))
        let facts = FeeFacts.of(.fee(101), caps: [.most(1_000), strict])
        #expect(ServiceFeeWithinCap.check(facts, on: first.adding(days: days)).word == word)
    }

    @Test func theStrictestCapDecides() {
        let facts = FeeFacts.of(.fee(101), caps: [.most(1_000), .most(100), .most(500)])
        #expect(ServiceFeeWithinCap.check(facts, on: .now).kind == .failed)
    }

    /// 12.5 % of 36 months of CNY 10,000 is CNY 45,000; the other mark is CNY 25,000.
    @Test(arguments: [
        (2_500_000, CapKind.absolute, 2_500_000, "passed"),
        (2_500_001, .absolute, 2_500_000, "failed"),
        (4_500_000, .shareOfPay, 125, "passed"), (4_500_001, .shareOfPay, 125, "failed"),
    ]) func aBenchmarkWarns(minor: Int64, kind: CapKind, value: Int, word: String) {
        let mark = Cap.most(value, kind, .serviceFee, .warns)
        #expect(
            ServiceFeeWithinBenchmark.check(.of(.fee(minor), caps: [mark]), on: .now).word == word
        )
        #expect(ServiceFeeWithinBenchmark.card.severity == .warns)
        #expect(
            ServiceFeeWithinBenchmark.check(.of(.fee(minor)), on: .now).kind == .notApplicable
        )
    }

    /// 12.5 % of 24 months of JPY 200,000 is JPY 600,000, whether the term is written to the day before the
    /// anniversary, to the anniversary, or some days further.
    @Test(
        arguments: ["2028-11-29", "2028-11-30", "2028-12-01"] as [CalendarDate],
        [(600_000, "passed"), (600_001, "failed"), (612_000, "failed")] as [(Int64, String)]
    ) func aShareOfThePayCountsWholeMonths(ends: CalendarDate, line: (minor: Int64, word: String)) {
        var facts = FeeFacts.of(
            .fee(line.minor, .jpy),
            pay: Money(minorUnits: 200_000, currency: .jpy),
            caps: [.most(125, .shareOfPay)]
        )
        facts.terms.begins = "2026-11-30"
        facts.terms.ends = ends
        #expect(ServiceFeeWithinCap.check(facts, on: .now).word == line.word)
    }

    /// Fixture: 400,001 on a pay of 200,000 fails; 400,000 passes.
    @Test(arguments: [(399_999, "passed"), (400_000, "passed"), (400_001, "failed")])
    func twoMonthsPayIsTheMostInESD(minor: Int64, word: String) {
        let yen = Money(minorUnits: 200_000, currency: .jpy)
        let cap = Cap.most(2, .monthsOfPay, .senderTotal)
        let facts = FeeFacts.of(
            .fee(minor - 1_000, .jpy),
            .fee(1_000, .jpy) {
                $0.category = .training
                $0.payee = nil
            },
            .fee(999_999, .jpy) {
                $0.category = .administrative
                $0.payee = .authority
            },
            programme: "JP-ESD",
            pay: yen,
            caps: [cap]
        )
        #expect(SenderFeeWithinMonthsOfPay.check(facts, on: .now).word == word)
        // The corridor's own months of pay do the same without a row.
        var corridor = facts
        corridor.caps = []
        corridor.terms.regime = TermEditions(.monthsOfPay)
        corridor.terms.corridorMonths = TermEditions(2)
        #expect(SenderFeeWithinMonthsOfPay.check(corridor, on: .now).word == word)
    }

    @Test func esdWithoutACapOrAPayIsRefused() {
        let bare = FeeFacts.of(.fee(1, .jpy), programme: "JP-ESD", pay: nil)
        #expect(SenderFeeWithinMonthsOfPay.check(bare, on: .now).kind == .failed)
        var capped = bare
        capped.caps = [.most(2, .monthsOfPay, .senderTotal)]
        let verdict = SenderFeeWithinMonthsOfPay.check(capped, on: .now)
        #expect(verdict.words.contains("No contract of the case states the pay"))
        #expect(
            SenderFeeWithinMonthsOfPay.check(.of(programme: "JP-ESD"), on: .now).kind == .passed
        )
        #expect(
            SenderFeeWithinMonthsOfPay.check(.of(.fee(1)), on: .now).kind == .notApplicable
        )
    }

    /// What was promulgated in 2024 caps nothing before the programme begins.
    @Test(arguments: [("2027-03-31", false), ("2027-04-01", true), ("2027-04-02", true)])
    func theStandardCapHoldsFromTheDayOfItsLaw(day: String, holds: Bool) {
        #expect(StandardCap.esdTwoMonths.fields.force.contains(.at(day)) == holds)
    }

    static func rate(
        _ amount: Money,
        _ worth: Money,
        _ day: CalendarDate
    ) -> ExchangeRate.Record {
        ExchangeRate.Record(
            id: ID(UUID()),
            version: 1,
            base: amount.currency,
            quote: worth.currency,
            day: day,
            baseMinor: amount.minorUnits,
            quoteMinor: worth.minorUnits,
            source: "PBoC",
            state: .recorded,
            createdAt: .earliest,
            updatedAt: .earliest
        )
    }

    /// 100 yen are CNY 4.85, so CNY 19,400 are 400,000 yen; a fen more is a yen more, never less.
    @Test(arguments: [(1_940_000, "passed"), (1_940_001, "failed")])
    func yuanAreHeldAgainstYenAtTheRateOfTheDay(minor: Int64, word: String) {
        let rate = Self.rate(
            Money(minorUnits: 100, currency: .jpy),
            Money(minorUnits: 485, currency: .cny),
            CalendarDate(2026, 11, 20)
        )
        let later = Self.rate(
            Money(minorUnits: 100, currency: .jpy),
            Money(minorUnits: 1, currency: .cny),
            CalendarDate(2026, 11, 21)
        )
        let facts = FeeFacts.of(
            .fee(minor),
            programme: "JP-ESD",
            pay: Money(minorUnits: 200_000, currency: .jpy),
            caps: [.most(2, .monthsOfPay, .senderTotal)],
            rates: [later, rate]
        )
        // The line was disclosed on the 20th: the market of the 21st does not make it unlawful.
        #expect(SenderFeeWithinMonthsOfPay.check(facts, on: .now).word == word)
        var without = facts
        without.rates = Rates(rows: [later])
        let verdict = SenderFeeWithinMonthsOfPay.check(without, on: .now)
        #expect(verdict.words.contains("No exchange rate between CNY and JPY"))
    }

    @Test func conversionRoundsUpBothWays() {
        let rate = Self.rate(
            Money(minorUnits: 100, currency: .jpy),
            Money(minorUnits: 485, currency: .cny),
            .now
        )
        #expect(rate.convert(Money(minorUnits: 1, currency: .jpy))?.minorUnits == 5)
        #expect(rate.convert(Money(minorUnits: 485, currency: .cny))?.minorUnits == 100)
        #expect(rate.convert(Money(minorUnits: 486, currency: .cny))?.minorUnits == 101)
        #expect(rate.convert(Money(minorUnits: .max, currency: .jpy)) == nil)
    }
}
