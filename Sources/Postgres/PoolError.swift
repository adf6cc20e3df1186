/// Why no connection could be lent.
package enum PoolError: Error {
    /// Waited too long, or too many were waiting already.
    case crowded
    /// The pool or lane was closed.
    case closed
}
