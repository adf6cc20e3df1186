import Casework
import Diary
import Logging
import ServiceLifecycle

/// Gives the reminders that fall due and drops what is kept for a time only, beside the server.
struct Reminding: Service {
    /// How long it rests between two rounds: no window of the diary is shorter than an hour.
    static let pause = Duration.seconds(30)

    let clock: DiaryClock
    let registrar: Registrar
    let logger: Logger

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    let reminded = try await clock.round()
                    try await registrar.forgetOldAnswers()
                    if reminded > 0 { logger.info("\(reminded) tasks reminded of") }
                } catch is CancellationError {
                    return
                } catch {
                    // A database that does not answer is asked again; what is due stays due.
                    logger.warning("reminders wait: \(error)")
                }
                // Cancellation ends the sleep, and the loop sees it.
                try? await Task.sleep(for: Self.pause)
            }
        }
    }
}
