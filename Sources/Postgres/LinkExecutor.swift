import Dispatch

/// Runs a link's blocking calls on a queue of its own, away from the cooperative pool.
final class LinkExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "homeward.postgres.link")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
