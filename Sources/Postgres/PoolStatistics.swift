/// A pool at one moment, for readiness and metrics.
package struct PoolStatistics: Sendable, Equatable {
    /// Connections that are open, lent or not.
    package let open: Int
    /// Places that nobody uses; their connections may not be open yet.
    package let idle: Int
    /// Callers that wait for a connection.
    package let waiting: Int
    /// Statements that its connections ever sent, begins and commits among them, preparations not.
    package let statements: Int
}
