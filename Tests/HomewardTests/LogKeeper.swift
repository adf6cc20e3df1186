import Logging
import Synchronization

/// Keeps what is logged, a line each, for tests to read.
struct LogKeeper: LogHandler {
    private final class Lines: Sendable {
        let kept = Mutex<[String]>([])
    }

    private let lines = Lines()
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel = Logger.Level.error

    /// The lines so far: level, message, then what the logger and the event say beside it.
    var text: [String] { lines.kept.withLock { $0 } }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
            .map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
        lines.kept.withLock { $0.append("\(event.level) \(event.message) \(all)") }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }
}
