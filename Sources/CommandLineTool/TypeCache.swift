import Synchronization

/// What is found out once for each type. ArgumentParser asks every command for its description many
/// times, and a generic type cannot keep it by itself.
final class TypeCache<Value: Sendable>: Sendable {
    private let values = Mutex<[ObjectIdentifier: Value]>([:])

    func of(_ type: Any.Type, _ find: () -> Value) -> Value {
        let key = ObjectIdentifier(type)
        if let known = values.withLock({ $0[key] }) { return known }
        // Outside the lock: what is found may ask for others on its way.
        let value = find()
        values.withLock { $0[key] = value }
        return value
    }
}
