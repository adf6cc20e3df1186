import Core
import Postgres
import TransparencyLog

/// Puts a row of a lower feature where a test needs one, with its event like any other change.
package struct Plant<N: Noun>: Action {
    /// The noun planted.
    package typealias Subject = N
    /// Tests hold every permission.
    package static var permission: Permission { .staffManage }
    let columns: Columns

    /// A row with these columns.
    package init(_ columns: Columns) { self.columns = columns }

    /// Nobody sends one.
    package init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(
            .init(codingPath: [], debugDescription: "made by tests only")
        )
    }

    /// Inserts the row.
    package func perform(
        on id: ID<N>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.insert(id, columns)
        return Recorded(as: "test.planted")
    }
}

extension Office {
    /// Plants a row and gives its id.
    package func plant<N: Noun>(_: N.Type, _ columns: Columns) async throws -> ID<N> {
        let receipt = try await registrar.perform(
            Plant<N>(columns),
            by: anyone,
            as: RequestFrame(request: "test")
        )
        return try ID(parsing: receipt.json["id"]?.text ?? "")
    }
}
