import Casework
import Postgres

/// What is charged in a case, or is about to be.
struct FeeFacts: CaseFacts {
    let charges: [Charge]

    /// One line, with the category that was asked for.
    struct Charge: Sendable {
        let category: AskedCategory
        let payer: Payer
        let description: String
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> FeeFacts {
        FeeFacts(
            charges: try tx.rows(
                """
                SELECT category, payer, description FROM fee_line
                WHERE case_file_id = \(id) AND state <> 'reversed' ORDER BY id
                """
            )
        )
    }
}

extension FeeFacts.Charge: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        self.init(
            category: try row["category"],
            payer: try row["payer"],
            description: try row["description"]
        )
    }
}
