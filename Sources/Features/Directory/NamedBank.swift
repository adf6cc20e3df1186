import Core
import Model
import Postgres

extension ID where Of == Body {
    /// Holds a bank until the commit, so that money may be said to go through it.
    ///
    /// - Throws: The refusals `unknown-reference`, `unfit-value` and `wrong-state`, or the database's errors.
    package func requireBank(in tx: borrowing WriteTransaction) throws {
        let body: Body.Record = try tx.known(
            self,
            "SELECT \(Body.Record.columns) FROM body WHERE id = \(self) FOR SHARE"
        )
        guard body.kind == .bank else {
            throw CommonRefusal.unfit.refusal(
                "\(self) is of kind \(body.kind.rawValue), not a bank."
            )
        }
        guard body.state == .listed else {
            throw CommonRefusal.wrongState.refusal(
                "The bank is \(body.state.rawValue): name one that is on the directory."
            )
        }
        try refuseWhereMeant(in: tx)
    }

    /// Refuses a body that two people found on the list that binds.
    func refuseWhereMeant(in tx: borrowing some Queryable & ~Copyable) throws {
        let found = try tx.value(
            """
            SELECT 1 FROM check_known
            WHERE subject_id = \(self) AND state = 'true_match' AND un_open > 0
            """,
            as: Int.self
        )
        guard found == nil else {
            throw CommonRefusal.wrongState.refusal(
                "Two people found \(self) on the United Nations list (R-SAN-002): it is named to nobody."
            )
        }
    }
}
