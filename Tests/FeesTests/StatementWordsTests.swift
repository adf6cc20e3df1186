import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

/// The worker reads the own statement in the own language.
@Suite(.database) struct StatementWordsTests {
    static let sentences: [(Language?, String, String)] = [
        (nil, "zh", "您总共支付CNY 450.00。"), (.chinese, "zh", "您总共支付CNY 450.00。"),
        (.english, "en", "You pay CNY 450.00 in all."),
        (.korean, "ko", "귀하가 부담하는 총액: CNY 450.00."),
    ]

    @Test(arguments: sentences.indices) func itIsWrittenInTheLanguage(place: Int) async throws {
        let (language, tag, sentence) = Self.sentences[place]
        let caseFile = try await office.agreed()
        let id = try await office.fee(caseFile)
        try await office.step(id, to: .paid)
        let answer = try await office.answer(FeesOfCase(language: language), on: caseFile)
        #expect(answer["language"]?.text == tag)
        let words = answer["statement"]?.array?.compactMap(\.text) ?? []
        #expect(words.first == sentence)
        #expect(words.contains { $0.contains("Health check") && $0.contains("R-1") })
    }

    @Test func aLanguageThatTheHouseDoesNotWriteIsSaid() async throws {
        let caseFile = try await office.agreed()
        let refusal = await #expect(throws: Refusal.self) {
            try await office.answer(FeesOfCase(language: .mongolian), on: caseFile)
        }
        #expect(refusal?.code == "unfit-value")
    }

    /// What was shown is kept with its words: nobody can say later that it read otherwise.
    @Test func theSentenceIsPartOfTheStatement() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .disclosed)
        let sentence = try await office.value(
            "SELECT items -> 0 ->> 'sentence' FROM fee_statement",
            as: String.self
        )
        #expect(sentence == "Health check，CNY 450.00：由您支付给Harbour Clinic。")
    }

    /// Every sentence in every language, none like another and none left out.
    @Test(arguments: StatementWords.all.indices) func noSentenceIsEmpty(place: Int) {
        let words = StatementWords.all[place]
        let fee = Money(minorUnits: 12_345, currency: .cny)
        let day = CalendarDate(2027, 1, 31)
        var sentences = [
            words.total(nil), words.total("\(fee)"), words.told(nil), words.told(day),
            words.agreed(nil), words.agreed(day), words.paid(day, "R-1"), words.payBy(day),
            words.notYet, words.cameBack(fee, day), words.givenUp, words.comesBack(fee, day),
            words.wouldComeBack(fee),
            words.debt(Loan(lender: .other, name: "Bank", amount: fee, takenOn: day)),
        ]
        for payer in Payer.allCases { sentences.append(words.line("Check", fee, payer, "Clinic")) }
        for trigger in FeeTrigger.allCases {
            for days in [0, 1, 14] {
                sentences.append(words.payAfter(DueClause(trigger: trigger, days: days)))
            }
        }
        for cap in [Cap.most(5), .most(2, .monthsOfPay), .most(125, .shareOfPay)] {
            sentences += [words.cap(cap, nil), words.cap(cap, fee)]
        }
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.count > 3 })
    }
}
