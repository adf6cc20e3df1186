import Core
import Foundation
import TestKit
import Testing

struct MoneyTests {
    @Test(arguments: [
        ("JPY 150000", 150_000), ("CNY 1234.50", 123_450), ("CNY -0.05", -5), ("CNY 0.00", 0),
        ("JPY 0", 0), ("KWD 1.001", 1001), ("CLF 0.0001", 1), ("KRW -7", -7),
        ("JPY 9223372036854775807", Int64.max), ("CNY -92233720368547758.08", Int64.min),
    ])
    func amountsAreReadAndWritten(_ text: String, _ minorUnits: Int64) throws {
        let money = try Money(parsing: text)
        #expect(money.minorUnits == minorUnits)
        try expectRoundTrip(Money.self, text)
    }

    @Test(arguments: [
        ("JPY150000", "stands between currency and number: JPY 150000."),
        ("CNY12.5", "stands between currency and number: CNY 12.50."),
        (" JPY 1", "and none elsewhere: JPY 1."), ("JPY  1", "and none elsewhere: JPY 1."),
        ("CNY 1.00 ", "and none elsewhere: CNY 1.00."), ("JPY", "write the currency, a space"),
        ("", "write the currency, a space"), ("100", "names its currency: CNY 100 or JPY 100"),
        ("¥100", "write the currency, a space"), ("12.50 CNY", "stands first: CNY 12.50."),
        ("100 JPY", "stands first: JPY 100."), ("jpy 1", "in capitals: JPY 1."),
        ("DEM 1.00", "is not a currency in use"), ("RMB 1.00", "is not a currency in use"),
        ("JPY 100.00", "JPY has no decimals: JPY 100."), ("JPY 1.0", "no decimals: JPY 1."),
        ("JPY 1.5", "JPY has no decimals: 1.5 cannot be paid in it."),
        ("CNY 1", "CNY has 2 decimals: CNY 1.00."), ("CNY 1.5", "2 decimals: CNY 1.50."),
        ("CNY 1.500", "CNY has 2 decimals: CNY 1.50."), ("CNY -7", "2 decimals: CNY -7.00."),
        ("CNY 1.234", "CNY has 2 decimals: 1.234 cannot be paid in it."),
        ("KWD 1.5", "KWD has 3 decimals: KWD 1.500."),
        ("CNY 1,234.50", "without separators: CNY 1234.50."),
        ("JPY 150,000", "without separators: JPY 150000."),
        ("JPY 150'000", "without separators: JPY 150000."), ("CNY 1,5", "2 decimals and no"),
        ("CNY 01.00", "plainly"), ("CNY .50", "plainly"),
        ("CNY -0.00", "plainly"), ("CNY +1.00", "plainly"),
        ("CNY 1.-5", "plainly"), ("CNY １.00", "plainly"), ("CNY ", "plainly"),
        ("JPY 9223372036854775808", "plainly"),
    ])
    func othersAreRefused(_ text: String, saying words: String) throws {
        #expect(Money(text) == nil)
        let error = try #require(throws: Malformed.self) { try Money(parsing: text) }
        #expect(error.sentence.contains(words))
    }

    @Test func everyAmountComesBackFromItsText() throws {
        var random = SeededGenerator()
        for currency in Currency.all {
            let money = Money(
                minorUnits: .random(in: .min ... .max, using: &random),
                currency: currency
            )
            #expect(Money(money.description) == money, "seed \(SeededGenerator.seed)")
        }
    }

    @Test func jsonIsAnObjectOfTwoKeys() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let money = Money(minorUnits: 150_000, currency: .jpy)
        let json = try encoder.encode(money)
        #expect(
            String(decoding: json, as: UTF8.self) == #"{"currency":"JPY","minor_units":150000}"#
        )
        #expect(try JSONDecoder().decode(Money.self, from: json) == money)
        let converting = JSONDecoder()
        converting.keyDecodingStrategy = .convertFromSnakeCase
        #expect(try converting.decode(Money.self, from: json) == money)
    }

    @Test(arguments: [
        (#"{"minor_units": 1}"#, "exactly two keys"),
        (#"{"currency": "JPY"}"#, "exactly two keys"),
        (#"{"minor_units": 1, "currency": "JPY", "rate": 2}"#, "exactly two keys"),
        (#"{"minor_units": 1, "minorUnits": 2, "currency": "JPY"}"#, "exactly two keys"),
        (#"{"minor_units": "1", "currency": "JPY"}"#, "whole number"),
        (#"{"minor_units": 1.5, "currency": "JPY"}"#, "whole number"),
        (#"{"minor_units": 1, "currency": "YEN"}"#, "is not a currency in use"),
        (#""JPY 1""#, "is an object"),
    ])
    func otherJSONIsRefused(_ json: String, saying words: String) throws {
        let error = try #require(throws: DecodingError.self) {
            try JSONDecoder().decode([Money].self, from: Data("[\(json)]".utf8))
        }
        guard case .dataCorrupted(let context) = error else { throw error }
        #expect(context.debugDescription.contains(words))
    }

    @Test func amountsOfOneCurrencyAreComparedAndAdded() throws {
        let one = Money(minorUnits: 100, currency: .cny)
        let two = Money(minorUnits: 200, currency: .cny)
        #expect(try one.compare(two) == .less)
        #expect(try two.compare(one) == .more)
        #expect(try one.compare(one) == .equal)
        #expect(try one.adding(two).minorUnits == 300)
        #expect(try one.subtracting(two).minorUnits == -100)
        #expect(try one.subtracting(two).isNegative)
        #expect(try one.subtracting(one).isZero)
        #expect(try two.times(3).minorUnits == 600)
    }

    @Test func twoCurrenciesAreNeverMixed() {
        let yuan = Money(minorUnits: 1, currency: .cny)
        let yen = Money(minorUnits: 1, currency: .jpy)
        let error = MoneyError.currenciesDiffer(.cny, .jpy)
        #expect(throws: error) { try yuan.adding(yen) }
        #expect(throws: error) { try yuan.subtracting(yen) }
        #expect(throws: error) { try yuan.compare(yen) }
        #expect(error.sentence.contains("CNY and one in JPY"))
    }

    @Test func tooLargeIsAnErrorAndNoWrapAround() {
        let most = Money(minorUnits: .max, currency: .jpy)
        let least = Money(minorUnits: .min, currency: .jpy)
        let one = Money(minorUnits: 1, currency: .jpy)
        #expect(throws: MoneyError.tooLarge) { try most.adding(one) }
        #expect(throws: MoneyError.tooLarge) { try least.subtracting(one) }
        #expect(throws: MoneyError.tooLarge) { try least.times(-1) }
        #expect(throws: MoneyError.tooLarge) { try least.multiplied(by: .min, denominator: 1) }
        #expect(throws: MoneyError.tooLarge) { try least.multiplied(by: 1, denominator: -1) }
        #expect(throws: MoneyError.denominatorIsZero) { try one.multiplied(by: 1, denominator: 0) }
    }

    @Test(arguments: [
        (24_000, 24, 36, 16_000), (5, 1, 2, 2), (7, 1, 2, 4), (-5, 1, 2, -2), (-7, 1, 2, -4),
        (10, 1, 3, 3), (20, 1, 3, 7), (1, -1, 2, 0), (3, 1, -2, -2), (3, -1, -2, 2), (0, 5, 7, 0),
    ])
    func sharesAreRoundedHalfToEven(
        _ amount: Int64,
        _ numerator: Int,
        _ denominator: Int,
        _ share: Int64
    ) throws {
        let money = Money(minorUnits: amount, currency: .cny)
        #expect(try money.multiplied(by: numerator, denominator: denominator).minorUnits == share)
    }

    @Test(arguments: [
        ("CNY", 2), ("JPY", 0), ("KRW", 0), ("RUB", 2), ("MNT", 2), ("VND", 0), ("IDR", 2),
        ("KWD", 3), ("TND", 3), ("CLF", 4), ("ISK", 0), ("HUF", 2), ("XCG", 2), ("ZWG", 2),
    ])
    func currenciesHaveTheirDecimals(_ code: String, _ exponent: Int) throws {
        #expect(try Currency(parsing: code).exponent == exponent)
        try expectRoundTrip(Currency.self, code)
    }

    @Test(arguments: ["cny", "RMB", "XAU", "XXX", "HRK", "BGN", "", "CNY "])
    func otherCodesAreNoCurrency(_ code: String) throws {
        #expect(try refusal(of: code, as: Currency.self).contains("three capital letters"))
    }

    @Test func theNamedCurrenciesAreThoseOfTheTable() {
        #expect(Currency.all.count == 165)
        let named: [Currency] = [.cny, .jpy, .krw, .rub, .mnt, .hkd, .mop, .twd, .usd, .eur]
        for currency in named {
            #expect(Currency(currency.code) == currency)
        }
    }
}
