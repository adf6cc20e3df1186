import Contracts
import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Rights

/// Deductions, gross and net, currencies, limits; and that each line can be done again.
@Suite struct WageMoneyTests {
    /// A body that holds months.
    private struct Body: Decodable { let months: [PaidMonth] }

    static func term(_ basis: PayBasis?, _ deductions: [Money] = [], inWords: Bool = false)
        -> PayTerm
    {
        var term = Reckonings.term(200_000)
        term.basis = basis
        term.deductions = deductions
        term.deductsInWords = inWords
        return term
    }

    @Test(arguments: [(nil, 180_000), (.gross, 180_000), (.net, 200_000)] as [(PayBasis?, Int64)])
    func agreedDeductionsAreTakenOffButNotOfNetPay(basis: PayBasis?, due: Int64) throws {
        let reckoning = try Reckonings.reckon(
            [Reckonings.month("2026-10")],
            under: [Self.term(basis, [Reckonings.yen(20_000)])]
        )
        let month = try #require(reckoning.months.first)
        #expect(month.due == Reckonings.yen(due))
        #expect(month.notes == (basis == .net ? [.deductionInNet] : []))
        let said: StatedBasis = basis == .gross ? .gross : basis == .net ? .net : .unknown
        #expect(month.lines.allSatisfy { $0.payBasis == said })
        #expect(month.lines.last?.source.hasSuffix(basis == .net ? " pay" : " deductions") == true)
    }

    /// Only what the contract names with an amount in the currency of the pay.
    @Test func anythingElseIsNotTakenOff() throws {
        let cny = Money(minorUnits: 1_000, currency: .cny)
        for (term, note) in [
            (Self.term(nil, inWords: true), WageNote.deductionInWords),
            (Self.term(nil, [cny]), .deductionOtherwise),
        ] {
            let month = try #require(
                Reckonings.reckon([Reckonings.month("2026-10")], under: [term]).months.first
            )
            #expect(month.due == Reckonings.yen(200_000))
            #expect(month.notes == [note])
        }
    }

    @Test func aDeductionOfPartOfAMonthIsItsPart() throws {
        var term = Reckonings.term(200_000, from: "2026-10-17")
        term.deductions = [Reckonings.yen(20_000)]
        let lines = try #require(
            Reckonings.reckon([Reckonings.month("2026-10")], under: [term]).months.first?.lines
        )
        #expect(lines.map(\.amount.minorUnits) == [96_774, -9_677])
    }

    /// More deductions than pay do not make the worker a debtor.
    @Test func nobodyOwesTheEmployerForWork() throws {
        let refusal = #expect(throws: Refusal.self) {
            try Reckonings.reckon(
                [Reckonings.month("2026-10")],
                under: [Self.term(nil, [Reckonings.yen(300_000)])]
            )
        }
        #expect(refusal?.code == "nothing-claimed")
    }

    /// What was paid in another currency is said for itself, and never added up.
    @Test func paymentsAreAddedUpCurrencyByCurrency() throws {
        let paid = [
            Reckonings.yen(50_000), Money(minorUnits: 300_000, currency: .cny),
            Reckonings.yen(40_000), Money(minorUnits: 1, currency: .cny),
            Money(minorUnits: 7, currency: .usd),
        ]
        let month = try #require(
            Reckonings.reckon(
                [Reckonings.month("2026-10", paid: paid)],
                under: [Self.term(.gross)]
            ).months.first
        )
        #expect(month.paid == Reckonings.yen(90_000))
        #expect(month.owed == Reckonings.yen(110_000))
        #expect(
            month.paidOtherwise == [
                Money(minorUnits: 300_001, currency: .cny), Money(minorUnits: 7, currency: .usd),
            ]
        )
        #expect(month.notes == [.paidOtherwise])
    }

    /// Of two promised currencies the one in which something was paid is reckoned, and the other is said.
    @Test func aSecondPromisedCurrencyIsSaid() throws {
        let terms = [Reckonings.term(100_000, .cny), Reckonings.term(200_000)]
        for (paid, currency) in [([], Currency.cny), ([Reckonings.yen(1)], .jpy)]
            as [([Money], Currency)]
        {
            let month = try #require(
                Reckonings.reckon(
                    [Reckonings.month("2026-10", paid: paid)],
                    under: terms
                ).months.first
            )
            #expect(month.due.currency == currency)
            #expect(month.notes == [.promisedOtherwise])
        }
    }

    @Test(arguments: [
        "less than nothing", "twice", "too large", "too much paid", "too many", "two currencies",
        "no clause",
        "before the stay", "more hours than the month", "more days than the month",
    ])
    func valuesThatDoNotFitAreRefused(_ what: String) throws {
        var terms = [Self.term(nil)]
        var months = [try Reckonings.month("2026-10")]
        switch what {
        case "less than nothing":
            months = [try Reckonings.month("2026-10", paid: [Reckonings.yen(-1)])]
        case "twice": months += months
        case "too large": terms = [Reckonings.term(WageReckoning.most + 1)]
        case "too much paid":
            let most = Money(minorUnits: .max, currency: .cny)
            months = [try Reckonings.month("2026-10", paid: [most])]
        case "too many": months = Array(repeating: months[0], count: WageReckoning.monthsMost + 1)
        case "two currencies":
            terms = [
                Reckonings.term(1, .cny, from: "2026-11-01"),
                Reckonings.term(1, until: "2026-10-31"),
            ]
            months.append(try Reckonings.month("2026-11"))
        case "no clause": terms = [Reckonings.term(1, until: "2026-09-30")]
        case "before the stay": months = [try Reckonings.month("2023-08")]
        case "more hours than the month":
            months = [
                try Reckonings.month(
                    "2026-11",
                    worked: Reckonings.record("720", overtime: "0:01")
                )
            ]
        default:
            months = [try Reckonings.month("2026-11", worked: Reckonings.record(days: 31))]
        }
        let refusal = #expect(throws: Refusal.self) {
            try Reckonings.reckon(months, under: terms)
        }
        #expect(refusal?.code == "unfit-value", "\(refusal?.detail ?? "")")
    }

    @Test(
        arguments: [
            (#"{"month":"2026-10","paid":[]}"#, nil),
            (#"{"month":"2026-10","paid":[],"worked":{"source":"s","hours":"168"}}"#, nil),
            (#"{"month":"2026-10"}"#, "paid"),
            (#"{"month":"2026-10","paid":[],"hours":1}"#, "not known here"),
            (#"{"month":"2026-10","paid":[],"worked":{"hours":"168"}}"#, "source"),
            (#"{"month":"2026-10","paid":[],"worked":{"source":"s","weeks":4}}"#, "not known here"),
            (#"{"month":"2026-10","paid":[],"worked":{"source":"s","days":32}}"#, "0 to 31"),
            (#"{"month":"2026-10","paid":[],"worked":{"source":"s","days":-1}}"#, "0 to 31"),
            (#"{"month":"2026-10","paid":[],"worked":{"source":"s","days":1.5}}"#, "as an integer"),
            (
                #"{"month":"2026-10","paid":[],"worked":{"source":"s","pieces":10000001}}"#,
                "0 to 10000000"
            ),
            (#"{"month":"2026-10","paid":[],"worked":{"source":"s","hours":168}}"#, "text"),
            (#"{"month":"2026-10","paid":[],"worked":{"source":"s","overtime":"745"}}"#, "744:00"),
        ] as [(String, String?)]
    )
    func aMonthIsReadStrictly(body: String, wrong: String?) throws {
        let read = {
            try StrictBody.decode(
                Body.self,
                from: Array(#"{"months":[\#(body)]}"#.utf8),
                fields: Field.all(of: Body.self, help: [:])
            )
        }
        guard let wrong else {
            _ = try read()
            return
        }
        let error = #expect(throws: InputError.self) { try read() }
        let said = "\(error?.pointer ?? "") \(error?.detail ?? "")"
        #expect(said.contains(wrong), "\(said)")
    }

    /// Every line of a mixed reckoning is what it says, done again in another way, and the sums are those of the lines.
    @Test func everyLineCanBeDoneAgain() throws {
        var term = Reckonings.term(1_153, per: .hour)
        term.hoursWeek = 41
        term.overtimePercent = 33
        term.deductions = [Reckonings.yen(19_999)]
        let reckoning = try Reckonings.reckon(
            [
                Reckonings.month("2026-09", paid: [Reckonings.yen(1)]),
                Reckonings.month(
                    "2026-10",
                    worked: Reckonings.record("161:17", overtime: "13:29")
                ),
            ],
            under: [term],
            abroad: [WorkSpan(first: "2026-09-11", last: "2026-10-29")]
        )
        var owed: Int64 = 0
        for month in reckoning.months {
            for line in month.lines {
                let whole = line.rate.minorUnits * Int64(line.quantity * line.percent)
                let exact = Decimal(whole) / Decimal(line.divisor * 100)
                let off: Decimal = exact - Decimal(line.amount.minorUnits)
                #expect(off.magnitude <= Decimal(0.5), "\(line)")
            }
            #expect(month.due.minorUnits == month.lines.map(\.amount.minorUnits).reduce(0, +))
            #expect(month.owed.minorUnits == month.due.minorUnits - month.paid.minorUnits)
            owed += month.owed.minorUnits
        }
        #expect(reckoning.owed.minorUnits == owed)
        #expect(reckoning.months.map(\.lines.count) == [2, 3])
        // What is stored is read back as it was.
        let stored = try StoredJSON(reckoning)
        #expect(StoredJSON<WageReckoning>(postgresText: stored.postgresText)?.value == reckoning)
    }
}
