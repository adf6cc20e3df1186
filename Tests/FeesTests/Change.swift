import Core
import Postgres
import TestKit
import TransparencyLog

/// Changes a row of a lower feature where a test needs it changed, with its event.
struct ChangeRow<N: Noun>: Action {
    typealias Subject = N
    static var permission: Permission { .staffManage }
    let sets: SQL

    init(_ sets: SQL) { self.sets = sets }

    init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(
            .init(codingPath: [], debugDescription: "made by tests only")
        )
    }

    func perform(
        on id: ID<N>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.write(N.table, "UPDATE \(raw: N.table) SET \(sets) WHERE id = \(id)")
        return Recorded(as: "test.changed")
    }
}

extension Office {
    /// Changes a row as a feature below would.
    func change<N: Noun>(_ id: ID<N>, _ sets: SQL) async throws {
        _ = try await registrar.perform(
            ChangeRow<N>(sets),
            on: id,
            by: anyone,
            as: RequestFrame(request: "test", seen: try await version(of: id))
        )
    }
}
