import Core
import Foundation
import Synchronization

/// Keeps the indexes of editions in memory: an edition never changes, so there is nothing to go stale.
///
/// It holds the few editions that were used last; each costs some megabytes.
final class ListIndexCache: SharedService {
    /// Four publishers of some agencies.
    private static let limit = 16
    private let held = Mutex<[(id: UUID, index: ListIndex)]>([])

    /// The index of an edition; the one used longest ago makes room.
    subscript(_ id: UUID) -> ListIndex? {
        get {
            held.withLock { held in
                guard let place = held.firstIndex(where: { $0.id == id }) else { return nil }
                let found = held.remove(at: place)
                held.append(found)
                return found.index
            }
        }
        set {
            held.withLock { held in
                held.removeAll { $0.id == id }
                if let newValue { held.append((id, newValue)) }
                if held.count > Self.limit { held.removeFirst() }
            }
        }
    }
}
