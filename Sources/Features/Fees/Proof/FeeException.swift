import Core
import Model
import Postgres
import TransparencyLog

/// One thing in the books of a period about which an auditor would ask.
struct FeeException {
    let kind: String
    let fee: ID<FeeLine>?
    let words: String

    var json: JSON {
        var object: [String: JSON] = ["kind": .text(kind), "words": .text(words)]
        object["fee"] = fee.map { .text("\($0)") }
        return .object(object)
    }
}

extension FeeException: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        kind = try row["kind"]
        fee = try row["fee"]
        words = try row["words"]
    }
}
