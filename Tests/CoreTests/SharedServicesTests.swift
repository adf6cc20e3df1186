import Synchronization
import TestKit
import Testing

@testable import Core

/// What a feature keeps between requests is the registrar's own.
@Suite struct SharedServicesTests {
    private final class Counter: SharedService {
        let count = Mutex(0)
    }

    private final class Other: SharedService {}

    @Test func eachTypeIsMadeOnce() {
        let services = SharedServices()
        let counter = services.of(Counter.self)
        counter.count.withLock { $0 += 1 }
        #expect(services.of(Counter.self) === counter)
        #expect(services.of(Other.self) === services.of(Other.self))
        #expect(SharedServices().of(Counter.self).count.withLock { $0 } == 0)
    }

    @Test(.database) func contextsOfARegistrarShareThem() {
        let first = office.registrar.context(for: office.anyone).services
        #expect(office.registrar.context(for: office.second).services === first)
    }
}
