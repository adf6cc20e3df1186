import Casework
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
        #expect(verdict.word == "not-applicable")
    }
}

@Suite struct WorkerDoesNotPayTheWayHomeTests {
    @Test(arguments: CostOwner.allCases, HomecomingCause.allCases)
    func theWorkerPaysOnlyForADocumentedSoleFault(owner: CostOwner, cause: HomecomingCause) {
        for hasDocument in [true, false] {
            let verdict = WorkerDoesNotPayTheWayHome.check(
                .init(owner: owner, cause: cause, hasFaultDocument: hasDocument),
                on: .epoch
            )
            let isLawful = owner != .worker || (cause == .earlyWorkerFault && hasDocument)
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
