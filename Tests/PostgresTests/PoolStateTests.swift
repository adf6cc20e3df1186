import Testing

@testable import Postgres

@Suite struct PoolStateTests {
    let start = ContinuousClock.now

    @Test func placesGoToWhoAskedFirst() {
        var state = PoolState(size: 1, maxWaiting: 3)
        #expect(state.ask(until: start) == .lent(0))
        #expect(state.ask(until: start) == .waits(1))
        #expect(state.ask(until: start) == .waits(2))
        #expect(state.giveBack(0) == 1)
        #expect(state.giveBack(0) == 2)
        #expect(state.giveBack(0) == nil)
        #expect(state.idleCount == 1)
        #expect(state.lentCount == 0)
    }

    @Test func theWarmestPlaceIsLentFirst() {
        var state = PoolState(size: 3, maxWaiting: 0)
        #expect(state.ask(until: start) == .lent(0))
        #expect(state.ask(until: start) == .lent(1))
        #expect(state.giveBack(0) == nil)
        #expect(state.ask(until: start) == .lent(0))
    }

    @Test func aFullQueueRefusesAtOnce() {
        var state = PoolState(size: 1, maxWaiting: 1)
        #expect(state.ask(until: start) == .lent(0))
        #expect(state.ask(until: start) == .waits(1))
        #expect(state.ask(until: start) == .crowded)
    }

    @Test func onlyTheLateExpire() {
        var state = PoolState(size: 1, maxWaiting: 9)
        #expect(state.ask(until: start) == .lent(0))
        #expect(state.ask(until: start + .seconds(1)) == .waits(1))
        #expect(state.ask(until: start + .seconds(2)) == .waits(2))
        #expect(state.nextDeadline == start + .seconds(1))
        #expect(state.expire(at: start) == [])
        #expect(state.expire(at: start + .seconds(1)) == [1])
        #expect(state.nextDeadline == start + .seconds(2))
        #expect(state.giveBack(0) == 2)
        #expect(state.nextDeadline == nil)
    }

    @Test func whoLeavesIsPassedOver() {
        var state = PoolState(size: 1, maxWaiting: 9)
        #expect(state.ask(until: start) == .lent(0))
        #expect(state.ask(until: start) == .waits(1))
        #expect(state.ask(until: start) == .waits(2))
        #expect(state.withdraw(1) == true)
        #expect(state.withdraw(1) == false)
        #expect(state.giveBack(0) == 2)
        #expect(state.withdraw(2) == false)
    }

    @Test func aClosedPoolLendsNothing() {
        var state = PoolState(size: 1, maxWaiting: 9)
        #expect(state.ask(until: start) == .lent(0))
        #expect(state.ask(until: start) == .waits(1))
        #expect(state.close() == [1])
        #expect(state.ask(until: start) == .closed)
        #expect(state.giveBack(0) == nil)
        #expect(state.ask(until: start) == .closed)
    }

    @Test func delaysGrowAndStayBounded() {
        for attempt in 1...10 {
            #expect(Repetition.delay(after: attempt, chance: 0) == .milliseconds(1))
            #expect(Repetition.delay(after: attempt, chance: 1) <= .milliseconds(100))
        }
        #expect(
            Repetition.delay(after: 1, chance: 0.5) < Repetition.delay(after: 4, chance: 0.5)
        )
    }
}
