/// A pool at one moment, for readiness and metrics.
public struct PoolStatistics: Sendable, Equatable {
    /// Connections that are open, lent or not.
    public let open: Int
    /// Places that nobody uses; their connections may not be open yet.
    public let idle: Int
    /// Callers that wait for a connection.
    public let waiting: Int
    /// Statements that its connections ever sent, begins and commits among them, preparations not.
    public let statements: Int
}
