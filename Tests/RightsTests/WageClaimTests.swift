import Contracts
import Core
import Foundation
import Model
import Testing

@testable import Rights

@Suite struct WageClaimTests {
    static let own = ID<Contract>(UUID())
    static let cooperation = ID<Contract>(UUID())

    static func term(
        _ pay: Int64,
        _ currency: Currency = .jpy,
        employment: Bool = true,
        from: String = "2026-09-10",
        until: String = "2028-09-09"
    ) throws -> PayTerm {
        PayTerm(
            contract: employment ? own : cooperation,
            isEmployment: employment,
            begins: try CalendarDate(parsing: from),
            ends: try CalendarDate(parsing: until),
            pay: Money(minorUnits: pay, currency: currency)
        )
    }

    static func paid(_ months: [(String, Int64)], in currency: Currency = .jpy) throws
        -> [PaidMonth]
    {
        try months.map {
            PaidMonth(
                month: try PayMonth(parsing: $0.0),
                paid: Money(minorUnits: $0.1, currency: currency)
            )
        }
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let paid: [(String, Int64)]
        /// Nil where nothing is owed.
        let owed: Int64?
    }

    static let table = [
        Example(testDescription: "no month named", paid: [], owed: nil),
        Example(testDescription: "paid all", paid: [("2026-10", 200_000)], owed: nil),
        Example(testDescription: "one yen short", paid: [("2026-10", 199_999)], owed: 1),
        Example(testDescription: "paid nothing", paid: [("2026-10", 0)], owed: 200_000),
        Example(testDescription: "paid too much", paid: [("2026-10", 200_001)], owed: nil),
        Example(
            testDescription: "a month paid too much does not make another whole",
            paid: [("2026-09", 250_000), ("2026-10", 150_000)],
            owed: 50_000
        ),
        Example(
            testDescription: "two months short",
            paid: [("2026-10", 180_000), ("2026-09", 0)],
            owed: 220_000
        ),
    ]

    @Test(arguments: table) func theClaimIsWhatTheClauseSaysLessWhatWasPaid(_ example: Example)
        throws
    {
        let terms = [try Self.term(200_000)]
        guard let owed = example.owed else {
            let refusal = #expect(throws: Refusal.self) {
                try WageClaim(Self.paid(example.paid), under: terms)
            }
            #expect(refusal?.code == "nothing-claimed")
            return
        }
        let claim = try WageClaim(Self.paid(example.paid), under: terms)
        #expect(claim.total == Money(minorUnits: owed, currency: .jpy))
        #expect(claim.clauses == "\(Self.own) pay")
        #expect(claim.months.count == example.paid.count)
    }

    @Test func theBetterClauseGoverns() throws {
        let paid = try Self.paid([("2026-10", 200_000)])
        let better = try [Self.term(200_000), Self.term(210_000, employment: false)]
        let claim = try WageClaim(paid, under: better)
        #expect(claim.total.minorUnits == 10_000)
        #expect(claim.clauses == "\(Self.cooperation) pay")
        let worse = try [Self.term(200_001), Self.term(100_000, employment: false)]
        #expect(try WageClaim(paid, under: worse).clauses == "\(Self.own) pay")
        let other = try [Self.term(200_001), Self.term(900_000, .cny, employment: false)]
        #expect(try WageClaim(paid, under: other).total.minorUnits == 1)
    }

    @Test func withoutAnEmploymentContractTheCooperationContractGoverns() throws {
        let claim = try WageClaim(
            Self.paid([("2026-10", 0)]),
            under: [Self.term(5, employment: false)]
        )
        #expect(claim.clauses == "\(Self.cooperation) pay")
    }

    @Test func eachMonthIsGovernedByTheContractInForceThen() throws {
        let terms = try [
            Self.term(300, from: "2026-10-01"), Self.term(100, until: "2026-09-30"),
        ]
        let claim = try WageClaim(Self.paid([("2026-09", 0), ("2026-10", 0)]), under: terms)
        #expect(claim.months.map(\.due.minorUnits) == [100, 300])
    }

    @Test func aMonthOutsideTheContractHasNoClause() throws {
        let terms = [try Self.term(100, from: "2026-09-30", until: "2026-11-01")]
        for (month, isUnfit) in [
            ("2026-08", true), ("2026-09", false), ("2026-11", false), ("2026-12", true),
        ] {
            let paid = try Self.paid([(month, 0)])
            guard isUnfit else {
                #expect(try WageClaim(paid, under: terms).total.minorUnits == 100)
                continue
            }
            let refusal = #expect(throws: Refusal.self) { try WageClaim(paid, under: terms) }
            #expect(refusal?.code == "unfit-value")
        }
    }

    @Test(arguments: ["another currency", "less than nothing", "twice", "too large"])
    func valuesThatDoNotFitAreRefused(_ what: String) throws {
        let terms = [try Self.term(.max)]
        let paid =
            switch what {
            case "another currency": try Self.paid([("2026-10", 1)], in: .cny)
            case "less than nothing": try Self.paid([("2026-10", -1)])
            case "twice": try Self.paid([("2026-10", 1), ("2026-10", 2)])
            default: try Self.paid([("2026-10", 0), ("2026-11", 0)])
            }
        let refusal = #expect(throws: Refusal.self) { try WageClaim(paid, under: terms) }
        #expect(refusal?.code == "unfit-value")
    }

    @Test(arguments: [
        ("2026-10", true), ("2026-10-01", true), ("2026-10-02", false), ("2026-13", false),
        ("2026-1", false), ("10-2026", false), ("", false),
    ])
    func aMonthIsYearAndMonth(text: String, isMonth: Bool) {
        #expect((PayMonth(text) != nil) == isMonth)
        #expect(PayMonth(text).map { "\($0)" == "2026-10" } ?? true)
    }
}
