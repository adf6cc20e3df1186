import Logging
import Postgres
import ServiceLifecycle

/// Something that is done again and again beside the server, until it stops.
struct PeriodicTask: Service {
    /// What is done, for the log.
    let name: String
    /// How long it rests between two rounds.
    let pause: Duration
    let logger: Logger
    /// One round; answers what is worth a line in the log, nil for nothing.
    let round: @Sendable () async throws -> String?

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if let words = try await round() { logger.info("\(words)") }
                } catch is CancellationError {
                    return
                } catch let error as PostgresError where error.constraint != nil {
                    // A mistake of ours: no waiting mends it.
                    logger.error("\(name) broke \(error.constraint ?? ""): \(error)")
                } catch {
                    // A database that does not answer is asked again; what is due stays due.
                    logger.warning("\(name) wait: \(error)")
                }
                // Cancellation ends the sleep, and the loop sees it.
                try? await Task.sleep(for: pause)
            }
        }
    }
}
