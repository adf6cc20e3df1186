import TestKit
import Core
import Foundation
import Model
import Testing

@testable import Deployments

/// The rules on one worker's preparation, each at its edge.
@Suite struct PreparationRuleTests {
    static let day = CalendarDate("2026-12-01")

    @Test(arguments: [(0, "passed"), (1, "failed"), (2, "failed")])
    func anOpenFeeDisputeBlocks(count: Int, word: String) {
        let disputes = (0..<count).map { _ in ID<RightsCase>(UUID()) }
        let verdict = NoFeeDisputeOpen.check(.init(disputes: disputes), on: Self.day)
        #expect(verdict.word == word)
        guard case .failed(let why, let remedy) = verdict else { return }
        for dispute in disputes { #expect(why.contains("\(dispute)")) }
        #expect(remedy.contains("homeward rights-case close \(disputes[0])"))
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theWayOfPaymentIsRecordedByTheDay(offset: Int, word: String) {
        let pay = PreparationFacts.Pay(
            method: .bankTransfer,
            on: Self.day.adding(days: offset),
            isOwnAccount: true
        )
        #expect(PayWayRecorded.check(.init(pay: pay), on: Self.day).word == word)
    }

    static let accounts: [(PayMethod, Bool?, String)] = [
        (.bankTransfer, true, "passed"), (.bankTransfer, nil, "passed"),
        (.postalTransfer, false, "failed"), (.cashWithReceipt, nil, "passed"),
    ]

    @Test(arguments: accounts)
    func nobodyElseHoldsTheAccount(method: PayMethod, isOwn: Bool?, word: String) {
        let pay = PreparationFacts.Pay(method: method, on: Self.day, isOwnAccount: isOwn)
        #expect(PayWayRecorded.check(.init(pay: pay), on: Self.day).word == word)
    }

    @Test func withoutAWayOfPaymentTheCommandIsNamed() {
        let leg = ID<Deployment>(UUID())
        let verdict = PayWayRecorded.check(.init(deployment: leg), on: Self.day)
        guard case .failed(_, let remedy) = verdict else {
            Issue.record("passed without anything")
            return
        }
        #expect(remedy.hasPrefix("homeward deployment record-pay \(leg)"))
        #expect(PayWayRecorded.card.severity == .warns)
    }

    static let channels: [(String?, Int?, String)] = [
        ("trainee_joint_venture", nil, "failed"), ("trainee_joint_venture", -1, "passed"),
        ("trainee_joint_venture", 0, "passed"), ("trainee_joint_venture", 1, "failed"),
        ("nongovernmental_licensed", nil, "not-applicable"), (nil, nil, "not-applicable"),
    ]

    @Test(arguments: channels)
    func traineesGoForTraining(channel: String?, offset: Int?, word: String) {
        let facts = PreparationFacts(
            channel: channel,
            purposeSignedOn: offset.map { Self.day.adding(days: $0) }
        )
        #expect(TrainingPurposeSigned.check(facts, on: Self.day).word == word)
    }

    @Test(arguments: [[], [Sale.openedCase], [Sale.proposedFee, Sale.draftedContract]])
    func whoSoldTheJobDoesNotConfirmIt(sold: [Sale]) {
        let interview = PreparationFacts.Interview(
            on: Self.day,
            language: .chinese,
            noOtherFees: true,
            holdsPapers: true,
            understands: true,
            noDeposit: true,
            noPenalty: true,
            sold: sold
        )
        let facts = PreparationFacts(languages: [.chinese], interview: interview)
        let verdict = WorkerConfirmedInInterview.check(facts, on: Self.day)
        #expect(verdict.word == (sold.isEmpty ? "passed" : "failed"))
        guard case .failed(let why, _) = verdict else { return }
        for deed in sold { #expect(why.contains(deed.words)) }
    }
}
