import Core
import Model
import Postgres

/// One thing in the books of a period about which an auditor would ask.
struct FeeException: Codable, Sendable {
    let kind: FeeExceptionKind
    /// The line; nil where it concerns a whole case.
    let feeLineId: ID<FeeLine>?
    let words: String
}

extension FeeException: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        kind = try row["kind"]
        feeLineId = try row["fee_line_id"]
        words = try row["words"]
    }
}

/// What is out of order in the books.
enum FeeExceptionKind: String, Choice {
    case unbalanced
    case noReceipt = "no-receipt"
    case noPosting = "no-posting"
    case notDisclosed = "not-disclosed"
    case refundOverdue = "refund-overdue"
    case refundNotOpened = "refund-not-opened"
    case refundNotConfirmed = "refund-not-confirmed"
    case writtenOff = "written-off"
    case reversed
    /// A rule on fees is broken by what was paid.
    case ruleBroken = "rule-broken"
}
