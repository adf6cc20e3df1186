import Core
import Model
import TestKit
import Testing

@testable import Fees

@Suite struct NoDepositTakenTests {
    static let day = CalendarDate(2026, 11, 21)
    static let pairs = AskedCategory.allCases.flatMap { category in
        Payer.allCases.map { (category, $0) }
    }

    static func facts(
        _ category: AskedCategory,
        _ payer: Payer = .worker,
        _ words: String = "Health check"
    ) -> FeeFacts {
        FeeFacts(charges: [.init(category: category, payer: payer, description: words)])
    }

    @Test(arguments: pairs) func theCategoryIsJudgedWhateverTheNameAndThePayer(
        category: AskedCategory,
        payer: Payer
    ) {
        let barred: [AskedCategory] = [.deposit, .bond, .guarantee, .collateral, .penalty]
        let verdict = NoDepositTaken.check(Self.facts(category, payer), on: Self.day)
        #expect(verdict.kind == (barred.contains(category) ? .failed : .passed))
    }

    /// Fixture: a deposit called "安家费/风险押金"; and the same category under an innocent name.
    @Test(arguments: ["安家费/风险押金", "Settling-in allowance"])
    func noNameSavesADeposit(name: String) {
        let verdict = NoDepositTaken.check(Self.facts(.deposit, .worker, name), on: Self.day)
        #expect(verdict.kind == .failed)
        #expect(verdict.words.contains("is a deposit"))
    }

    @Test(arguments: FeeCategory.allCases) func noCategoryHidesTheWord(
        category: FeeCategory
    ) throws {
        let asked = try #require(AskedCategory(rawValue: category.rawValue))
        let words = "安家费/风险押金"
        #expect(
            NoDepositTaken.check(Self.facts(asked, .worker, words), on: Self.day).kind == .failed
        )
        // An employer's deposit for rented features is the employer's own affair.
        #expect(
            NoDepositTaken.check(Self.facts(asked, .employer, words), on: Self.day).kind
                == .passed
        )
    }

    @Test func itSaysHowManyLinesItRead() {
        let charge = Self.facts(.medical).charges[0]
        let verdict = NoDepositTaken.check(
            FeeFacts(charges: [charge, charge, charge]),
            on: Self.day
        )
        #expect(verdict.words.contains("3 fee lines read"))
        #expect(
            NoDepositTaken.check(FeeFacts(charges: []), on: Self.day).words.contains("0 fee lines")
        )
    }

    @Test(arguments: pairs) func theThirdHeadingIsPaidByNobody(
        category: AskedCategory,
        payer: Payer
    ) {
        let verdict = NoIllegitimateCost.check(Self.facts(category, payer), on: Self.day)
        let barred: [AskedCategory] = [
            .bribe, .tribute, .extortion, .kickback, .bond, .collateral, .illicitCostRecovery,
        ]
        #expect(verdict.kind == (barred.contains(category) ? .failed : .passed))
    }
}
