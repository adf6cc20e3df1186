import Core
import Model
import Postgres

extension ID where Of == Employer {
    /// Holds the employer until the commit, and refuses one that is not there or is over.
    func hold(in tx: borrowing WriteTransaction) throws {
        let employer = try tx.held(self)
        guard !employer.state.isOver else {
            throw CommonRefusal.wrongState.refusal(
                "The employer is \(employer.state.rawValue): nothing more is begun with it."
            )
        }
    }
}
