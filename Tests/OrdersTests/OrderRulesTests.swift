import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Orders

struct OrderRulesTests {
    let day = CalendarDate(2026, 11, 21)

    @Test(
        arguments: [
            ("Sewers wanted, men and women alike.", "passed"), ("Only men.", "failed"),
            ("招聘缝纫工，男女不限", "passed"), ("仅限男性", "failed"),
        ]
    )
    func nobodyIsShutOutForWhatTheyAre(_ text: String, _ word: String) {
        let facts = OpenToAll.Facts(texts: [text], remedy: "homeward vacancy revise.")
        let verdict = OpenToAll.check(facts, on: day)
        #expect(verdict.word == word)
        guard case .failed(_, let remedy) = verdict else { return }
        #expect(remedy.contains("homeward vacancy revise"))
    }

    @Test(
        arguments: [
            ([], "passed"), (["Service fee"], "passed"), (["Service fee", "风险押金"], "failed"),
            (["Security money"], "failed"),
        ] as [([String], String)]
    )
    func noOfferAsksForADeposit(_ names: [String], _ word: String) throws {
        let costs = try names.map { name in
            WorkerCost(
                kind: .sample,
                name: try #require(ShortText(name)),
                amount: Money(minorUnits: 100, currency: .cny),
                basis: "Clause 6"
            )
        }
        let facts = NoDepositAsked.Facts(costs: costs, remedy: "homeward job-order amend.")
        #expect(NoDepositAsked.check(facts, on: day).word == word)
    }

    @Test(
        arguments: [
            ("Embassy", "verified", CalendarDate(2026, 11, 20), "failed"),
            ("Embassy", "verified", CalendarDate(2026, 11, 21), "passed"),
            ("Embassy", "verified", CalendarDate(2026, 11, 22), "passed"),
            ("Embassy", "verified", nil, "failed"),
            ("Embassy", nil, CalendarDate(2026, 11, 22), "failed"),
            (nil, "verified", CalendarDate(2026, 11, 22), "failed"),
        ] as [(String?, String?, CalendarDate?, String)]
    )
    func informationIsVerifiedWithSourceAndEnd(
        _ source: String?,
        _ verification: String?,
        _ end: CalendarDate?,
        _ word: String
    ) {
        let facts = InformationVerified.Facts(
            source: source,
            verification: verification,
            validUntil: end,
            remedy: "Mend it."
        )
        #expect(InformationVerified.check(facts, on: day).word == word)
    }

    @Test(arguments: [
        ("Work in Osaka", true, true, true, "passed"),
        ("Guaranteed job in Osaka", true, true, true, "failed"),
        ("Work in Osaka", false, true, true, "failed"),
        ("Work in Osaka", true, false, true, "failed"),
        ("Work in Osaka", true, true, false, "failed"),
    ])
    func anOfferIsHonestAndWhole(
        _ text: String,
        _ costs: Bool,
        _ pay: Bool,
        _ place: Bool,
        _ word: String
    ) {
        let facts = OfferStatedHonestly.Facts(
            texts: [text],
            statesCosts: costs,
            statesPay: pay,
            statesPlace: place,
            remedy: "Mend it."
        )
        #expect(OfferStatedHonestly.check(facts, on: day).word == word)
    }

    @Test(
        arguments: [
            ([], "failed"), ([(2026, 11, 20)], "failed"), ([(2026, 11, 21)], "passed"),
            ([(2026, 11, 22)], "passed"), ([(2026, 11, 20), (2027, 1, 1)], "passed"),
        ] as [([(Int, Int, Int)], String)]
    )
    func aCooperationContractRuns(_ ends: [(Int, Int, Int)], _ word: String) {
        let terms = ends.map { year, month, day in
            CooperationSigned.Facts.Term(
                signedOn: CalendarDate(2026, 1, 1),
                endsOn: CalendarDate(year, month, day)
            )
        }
        #expect(CooperationSigned.check(.init(terms: terms), on: day).word == word)
        let named = CooperationSigned.Facts(terms: terms, named: ID(UUID()))
        #expect(CooperationSigned.check(named, on: day).word == word)
    }

    /// Whoever does what the words name, in their order, has a contract that both have signed.
    @Test(arguments: [nil, ID<Contract>(UUID())])
    func theWordsNameTheSignatureOfEachParty(_ named: ID<Contract>?) {
        let words = CooperationSigned.check(.init(terms: [], named: named), on: day).remedy
        let signed = words.matches(of: /homeward contract sign --party (agency|employer)/)
        #expect(signed.map { String($0.output.1) } == ["agency", "employer"])
        #expect(words.contains("homeward contract approve"))
    }
}
