/// One read on its way through the pipeline, whatever its answer's type.
protocol PipelinedRead: Sendable {
    var sql: SQL { get }
    var context: [LocalSetting] { get }
    /// After this instant nobody waits for the answer any more.
    var deadline: ContinuousClock.Instant { get }
    func succeed(_ result: borrowing ResultSet)
    func fail(_ error: any Error)
}

struct TypedRead<Output: Sendable>: PipelinedRead {
    let sql: SQL
    let context: [LocalSetting]
    let deadline: ContinuousClock.Instant
    let body: @Sendable (borrowing ResultSet) throws -> Output
    let continuation: UnsafeContinuation<Output, any Error>

    func succeed(_ result: borrowing ResultSet) {
        do {
            continuation.resume(returning: try body(result))
        } catch {
            continuation.resume(throwing: error)
        }
    }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
