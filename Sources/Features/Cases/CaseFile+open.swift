import Core
import Model
import Postgres

extension CaseFile.Record {
    /// Reads a case that something is to be recorded for: it must still be under way.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: The transaction to read in.
    ///   - otherwise: What is not done any more for a case that has ended, for the refusal.
    /// - Returns: The case.
    /// - Throws: The refusals `unknown-reference` and `wrong-state`, or the database's errors.
    package static func open(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable,
        otherwise: String
    ) throws -> CaseFile.Record {
        try tx.known(id).requireOpen(otherwise)
    }

    /// The same, held until the transaction ends, so that nobody closes the case meanwhile.
    ///
    /// - Throws: As ``open(_:in:otherwise:)``.
    package static func held(
        _ id: ID<CaseFile>,
        in tx: borrowing WriteTransaction,
        otherwise: String
    ) throws -> CaseFile.Record {
        guard let file = try tx.records(of: CaseFile.self, "id = \(id) FOR SHARE").first else {
            throw CommonRefusal.reference.refusal("No \(CaseFile.singular) is \(id).")
        }
        return try file.requireOpen(otherwise)
    }

    private func requireOpen(_ otherwise: String) throws(Refusal) -> CaseFile.Record {
        guard state == .open else {
            throw CommonRefusal.wrongState.refusal("The case is \(state.rawValue): \(otherwise)")
        }
        return self
    }
}
