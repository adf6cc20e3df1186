import Core
import Model
import TestKit
import Testing

@testable import Repatriation

@Suite struct TicketInTimeTests {
    static let due = Instant(microseconds: 1_795_255_200_000_000)

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theLastSecondCounts(seconds: Int, word: String) {
        let then = Self.due.adding(seconds: seconds)
        let bought = TicketInTime.check(
            .init(due: Self.due, ticketedAt: then, now: .latest),
            on: .epoch
        )
        #expect(bought.word == word)
        let waiting = TicketInTime.check(
            .init(due: Self.due, ticketedAt: nil, now: then),
            on: .epoch
        )
        #expect(waiting.word == word)
    }

    @Test func withoutUrgencyThereIsNoClock() {
        let verdict = TicketInTime.check(
            .init(due: nil, ticketedAt: nil, now: .latest),
            on: .epoch
        )
        #expect(verdict.kind == .notApplicable)
    }
}

@Suite struct WorkerDoesNotPayTheWayHomeTests {
    @Test(arguments: CostOwner.allCases, RepatriationCause.allCases)
    func theWorkerPaysOnlyForADocumentedSoleFault(owner: CostOwner, cause: RepatriationCause) {
        let reasons = [nil, "completed", "ended_early_no_fault", "ended_early_worker_fault"]
        for (hasDocument, reason) in reasons.flatMap({ [(true, $0), (false, $0)] }) {
            let verdict = WorkerDoesNotPayTheWayHome.check(
                .init(
                    owner: owner,
                    cause: cause,
                    hasFaultDocument: hasDocument,
                    endReason: reason,
                    deployment: nil
                ),
                on: .epoch
            )
            let isLawful =
                owner != .worker
                || (cause == .earlyWorkerFault && hasDocument
                    && reason == "ended_early_worker_fault")
            #expect(verdict.word == (isLawful ? "passed" : "failed"))
        }
    }

    @Test func theTextNamesThePayersInOrder() {
        let text = WorkerDoesNotPayTheWayHome.card.english
        let order = ["contract", "employer", "agency", "reserve (Art. 10(4))", "insurer"]
        let places = order.compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(places.count == order.count)
        #expect(places == places.sorted())
    }
}

@Suite struct DeathToldSameDayTests {
    static let day = CalendarDate(2026, 11, 21)

    func word(_ offset: Int?, on today: CalendarDate = day) -> String {
        var done = Dictionary(uniqueKeysWithValues: DeathStep.allCases.map { ($0, Self.day) })
        done[.remains] = offset.map { Self.day.adding(days: $0) }
        let facts = DeathToldSameDay.Facts(isDeath: true, noticedOn: Self.day, done: done)
        return DeathToldSameDay.check(facts, on: today).word
    }

    @Test(arguments: [(0, "passed"), (1, "failed")])
    func theSameDayCounts(offset: Int, word: String) {
        #expect(self.word(offset) == word)
        #expect(self.word(nil, on: Self.day.adding(days: offset)) == word)
    }

    @Test func whoLivesIsNotTold() {
        let facts = DeathToldSameDay.Facts(isDeath: false, noticedOn: Self.day, done: [:])
        #expect(DeathToldSameDay.check(facts, on: Self.day).kind == .notApplicable)
    }
}
