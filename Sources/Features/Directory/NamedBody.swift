import Core
import Model
import Postgres

extension ID where Of == Body {
    /// Holds a bank until the commit, so that money may be said to go through it.
    ///
    /// - Throws: The refusals `unknown-reference`, `unfit-value` and `wrong-state`, or the database's errors.
    package func requireBank(in tx: borrowing WriteTransaction) throws {
        try require([.bank], as: "bank", in: tx)
    }

    /// Holds a body that teaches until the commit, so that a course may be given there: a training centre or an
    /// institute, the supervising body for lectures after the entry to Japan, an authority for those of Korea's
    /// Employment Permit System.
    ///
    /// - Throws: As ``requireBank(in:)``.
    package func requireProvider(in tx: borrowing WriteTransaction) throws {
        try require(
            [.trainingCentre, .languageInstitute, .supervisingBody, .authority],
            as: "provider of courses",
            in: tx
        )
    }

    /// Holds a language institute until the commit, so that somebody may learn there.
    ///
    /// - Throws: As ``requireBank(in:)``.
    package func requireInstitute(in tx: borrowing WriteTransaction) throws {
        try require([.languageInstitute], as: "language institute", in: tx)
    }

    /// Holds a body of one of the kinds that is on the directory, and that nobody found on the list that binds.
    private func require(
        _ kinds: [BodyKind],
        as word: String,
        in tx: borrowing WriteTransaction
    ) throws {
        let body: Body.Record = try tx.known(
            self,
            "SELECT \(Body.Record.columns) FROM body WHERE id = \(self) FOR SHARE"
        )
        guard kinds.contains(body.kind) else {
            throw CommonRefusal.unfit.refusal(
                "\(self) is of kind \(body.kind.rawValue), not a \(word)."
            )
        }
        guard body.state == .listed else {
            throw CommonRefusal.wrongState.refusal(
                "The \(word) is \(body.state.rawValue): name one that is on the directory."
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
