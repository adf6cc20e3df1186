import Synchronization

/// A value that several tasks of one test write down together.
final class Noted<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) {
        self.value = Mutex(value)
    }

    var now: Value { value.withLock { $0 } }

    @discardableResult
    func change<Output: Sendable>(_ body: @Sendable (inout Value) -> Output) -> Output {
        value.withLock { body(&$0) }
    }
}
