import Synchronization

/// How many statements the connections of one pool have sent: what a step costs in round trips.
final class StatementCount: Sendable {
    private let count = Atomic(0)

    var total: Int { count.load(ordering: .relaxed) }

    func add() { count.wrappingAdd(1, ordering: .relaxed) }
}
