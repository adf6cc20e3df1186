import Core
import Model
import Postgres

extension RightsCase.Record {
    /// Lets the clock of a safe contact run while the case is urgent and none is held, and stops it otherwise.
    ///
    /// - Parameters:
    ///   - priority: The priority after the step.
    ///   - isHeld: Whether a safe contact is held after the step.
    ///   - tx: The transaction to write in.
    ///   - context: Who takes the step, and when.
    /// - Returns: Whether a safe contact is missing.
    /// - Throws: The database's errors.
    @discardableResult
    func clockSafeContact(
        _ priority: RightsPriority?,
        isHeld: Bool,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Bool {
        if isHeld {
            try tx.settle(.safeContact, of: id, with: context)
            return false
        }
        guard priority == .urgent else {
            try tx.drop(.safeContact, of: id, with: context)
            return false
        }
        try tx.open(.safeContact, of: place, from: .instant(context.now), with: context)
        return true
    }
}
