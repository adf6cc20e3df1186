/// What a role may not know, a gate does not tell: one sentence for all failures that differ only in that.
///
/// A rule that has one tells its failures apart to whoever holds the permission, and to nobody else. Receipts,
/// refusals, events and replays have the one sentence whoever asks, for somebody else may read them later.
package struct ClosedPoint: Sendable {
    /// Who may know what was found.
    private let permission: Permission
    /// What everybody else is told of every failure.
    private let neutral: Verdict

    /// A point that is closed to all but the holders of a permission.
    ///
    /// - Parameters:
    ///   - permission: Who may know what was found.
    ///   - finding: What everybody else is told, the same whatever was found.
    ///   - remedy: Whom everybody else asks.
    package init(to permission: Permission, finding: String, remedy: String) {
        self.permission = permission
        neutral = .failed(finding, remedy: remedy)
    }

    /// The one sentence in place of a failure; that the way is open, or that nothing is asked, everybody may know.
    ///
    /// - Parameter verdict: What was found.
    /// - Returns: What may be kept and handed on.
    func cover(_ verdict: Verdict) -> Verdict {
        if case .failed = verdict { neutral } else { verdict }
    }

    /// What a caller may know of a verdict.
    ///
    /// - Parameters:
    ///   - verdict: What was found.
    ///   - caller: Who asks.
    /// - Returns: The verdict itself, or the one sentence in its place.
    func show(_ verdict: Verdict, to caller: Caller) -> Verdict {
        caller.permissions.contains(permission) ? verdict : cover(verdict)
    }
}
