import Core
import Foundation
import Postgres

/// What makes someone part of the sale: a placement that they wish to come about.
enum Sale: String, Choice {
    case openedCase = "case.opened"
    case proposedFee = "fee.proposed"
    case draftedContract = "contract.drafted"

    /// The deed in a sentence.
    var words: String {
        switch self {
        case .openedCase: "opened the case"
        case .proposedFee: "proposed a fee"
        case .draftedContract: "drafted a contract of the case"
        }
    }

    /// What a human being did in a case, under whatever account; the log and the contracts tell.
    static func made(
        in file: ID<CaseFile>,
        by human: UUID,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Sale] {
        try tx.value(
            """
            SELECT array_agg(DISTINCT deed ORDER BY deed) FROM (
                SELECT e.action AS deed FROM audit.event e
                JOIN staff_known s ON s.agency_id = e.agency_id AND s.id = e.staff_id
                WHERE e.case_id = \(file) AND s.human_id = \(human)
                    AND e.action IN ('case.opened', 'fee.proposed', 'contract.drafted')
                UNION ALL
                SELECT 'contract.drafted' FROM contract_known
                WHERE case_id = \(file) AND made_by = \(human)
            ) AS done
            """,
            as: [Sale].self
        ) ?? []
    }
}
