import Contracts
import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Rights

/// Months that begin or end midway, contracts that follow one another, and which of two clauses counts.
@Suite struct WagePartTests {
    /// JPY 300,000 a month, by the calendar days of the month.
    @Test(
        arguments: [
            ("2026-10", "2026-10-01", "2026-10-31", 300_000, 31),
            ("2026-10", "2026-10-02", "2026-10-31", 290_323, 30),
            ("2026-10", "2026-10-31", "2027-10-31", 9_677, 1),
            ("2026-10", "2026-10-16", "2027-10-31", 154_839, 16),
            ("2026-10", "2026-01-01", "2026-10-01", 9_677, 1),
            ("2026-10", "2026-01-01", "2026-10-30", 290_323, 30),
            ("2026-02", "2026-02-01", "2026-12-31", 300_000, 28),
            ("2026-02", "2026-02-02", "2026-12-31", 289_286, 27),
            ("2026-02", "2026-02-28", "2026-12-31", 10_714, 1),
            ("2026-02", "2026-01-01", "2026-02-14", 150_000, 14),
            ("2028-02", "2028-02-01", "2028-12-31", 300_000, 29),
            ("2028-02", "2028-02-02", "2028-12-31", 289_655, 28),
            ("2028-02", "2028-02-29", "2028-12-31", 10_345, 1),
            ("2028-02", "2028-01-01", "2028-02-28", 289_655, 28),
        ] as [(String, CalendarDate, CalendarDate, Int64, Int)]
    )
    func aMonthThatBeginsOrEndsMidwayIsReckonedByTheDay(
        month: String,
        first: CalendarDate,
        last: CalendarDate,
        due: Int64,
        days: Int
    ) throws {
        // Once the contract bounds the days, and once the stay.
        let bound = Reckonings.term(300_000, from: first, until: last)
        let wide = Reckonings.term(300_000)
        for (term, span) in [
            (bound, WorkSpan(first: "2023-09-10", last: nil)),
            (wide, WorkSpan(first: first, last: last)),
        ] {
            let entry = try Reckonings.month(month)
            let reckoning = try Reckonings.reckon([entry], under: [term], abroad: [span])
            #expect(reckoning.owed == Reckonings.yen(due))
            let line = try #require(reckoning.months.first?.lines.first)
            let isWhole = days == entry.month.length
            #expect(line.basis == (isWhole ? .wholeMonth : .calendarDays))
            #expect(line.toConfirm == !isWhole)
            #expect(line.quantity == (isWhole ? 1 : days))
            #expect(line.divisor == (isWhole ? 1 : entry.month.length))
        }
    }

    /// Pay for days to come is not owed yet.
    @Test func aMonthThatStillRunsIsReckonedUntilToday() throws {
        let reckoning = try Reckonings.reckon(
            [Reckonings.month("2026-10")],
            under: [Reckonings.term(300_000)],
            today: "2026-10-16"
        )
        #expect(reckoning.months.first?.lines.first?.until == "2026-10-16")
        #expect(reckoning.reckonedOn == "2026-10-16")
        #expect(reckoning.owed == Reckonings.yen(154_839))
    }

    /// A day on which one site was left and the next reached is one day.
    @Test func aDayOfTwoLegsCountsOnce() throws {
        let reckoning = try Reckonings.reckon(
            [Reckonings.month("2026-10")],
            under: [Reckonings.term(300_000)],
            abroad: [
                WorkSpan(first: "2026-09-01", last: "2026-10-15"),
                WorkSpan(first: "2026-10-15", last: nil),
            ]
        )
        #expect(reckoning.owed == Reckonings.yen(300_000))
    }

    @Test func eachDayIsGovernedByTheContractInForceThen() throws {
        let second = PayTerm(
            contract: ID<Contract>(UUID()),
            isEmployment: true,
            begins: "2026-10-15",
            ends: "2028-09-09",
            pay: Reckonings.yen(155_000)
        )
        let terms = [second, Reckonings.term(310_000, until: "2026-10-14")]
        let reckoning = try Reckonings.reckon([Reckonings.month("2026-10")], under: terms)
        let lines = try #require(reckoning.months.first?.lines)
        #expect(lines.map(\.amount.minorUnits) == [140_000, 85_000])
        #expect(lines.map(\.from) == ["2026-10-01", "2026-10-15"])
        #expect(lines.map(\.until) == ["2026-10-14", "2026-10-31"])
        #expect(reckoning.clauses == "\(Reckonings.own) pay, \(second.contract) pay")
    }

    /// The record of a month falls to its parts by their days, and loses no minute.
    @Test func theRecordOfAMonthFallsToItsParts() throws {
        let second = PayTerm(
            contract: ID<Contract>(UUID()),
            isEmployment: true,
            begins: "2026-10-15",
            ends: "2028-09-09",
            pay: Reckonings.yen(1_200),
            unit: .hour
        )
        let reckoning = try Reckonings.reckon(
            [Reckonings.month("2026-10", worked: Reckonings.record("167"))],
            under: [second, Reckonings.hourly]
        )
        let lines = try #require(reckoning.months.first?.lines)
        #expect(lines.map(\.quantity) == [4_525, 5_495])
        #expect(lines.map(\.quantity).reduce(0, +) == 167 * 60)
    }

    @Test func daysWithoutAContractAreSaid() throws {
        let reckoning = try Reckonings.reckon(
            [Reckonings.month("2026-10")],
            under: [Reckonings.term(310_000, until: "2026-10-14")]
        )
        #expect(reckoning.owed == Reckonings.yen(140_000))
        #expect(reckoning.months.first?.notes == [.daysWithoutContract])
    }

    @Test func theBetterClauseGoverns() throws {
        let entry = try Reckonings.month("2026-10", paid: [Reckonings.yen(200_000)])
        func owed(_ terms: PayTerm...) throws -> String {
            let reckoning = try Reckonings.reckon([entry], under: terms)
            return "\(reckoning.owed.minorUnits) by \(reckoning.clauses)"
        }
        let own = Reckonings.term(200_001)
        func cooperation(_ pay: Int64, _ currency: Currency = .jpy) -> PayTerm {
            Reckonings.term(pay, currency, employment: false)
        }
        #expect(try owed(own, cooperation(210_000)) == "10000 by \(Reckonings.cooperation) pay")
        #expect(try owed(own, cooperation(100_000)) == "1 by \(Reckonings.own) pay")
        #expect(try owed(own, cooperation(900_000, .cny)) == "1 by \(Reckonings.own) pay")
        // By the hour 203,714 come together, more than the month of the other.
        var hourly = Reckonings.term(1_150, per: .hour, employment: false)
        hourly.hoursWeek = 40
        #expect(try owed(own, hourly) == "3714 by \(Reckonings.cooperation) pay")
        // Net is not held against gross.
        var gross = own
        gross.basis = .gross
        var net = cooperation(210_000)
        net.basis = .net
        #expect(try owed(gross, net) == "1 by \(Reckonings.own) pay")
        #expect(try owed(cooperation(200_005)) == "5 by \(Reckonings.cooperation) pay")
    }
}
