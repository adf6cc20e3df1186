import Core
import Model
import Postgres

extension ID where Of == Employer {
    /// Holds the employer until the commit, and refuses one that is not there or is over.
    func hold(in tx: borrowing WriteTransaction) throws {
        let state = try tx.value(
            "SELECT state FROM employer WHERE id = \(self) FOR UPDATE",
            as: EmployerState.self
        )
        guard let state else { throw CommonRefusal.reference.refusal("No employer is \(self).") }
        guard !state.isOver else {
            throw CommonRefusal.wrongState.refusal(
                "The employer is \(state.rawValue): nothing more is begun with it."
            )
        }
    }
}
