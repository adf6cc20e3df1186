import Core
import Postgres
import TransparencyLog

/// Puts a row of a lower feature where a test needs one, with its event like any other change.
package struct Plant<N: Noun>: UnsentAction {
    /// The noun planted.
    package typealias Subject = N
    /// Tests hold every permission.
    package static var permission: Permission { .staffManage }
    private let values: [Assignment<N>]

    /// A row with these values; of two for one column the later counts.
    package init(_ values: [Assignment<N>]) {
        let last = Dictionary(values.map { ("\($0.column)", $0) }) { $1 }
        self.values = last.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Inserts the row.
    package func perform(
        on id: ID<N>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.insert(id, values)
        return Recorded(as: "test.planted")
    }
}

/// Changes a row of a lower feature where a test needs it changed, with its event.
private struct ChangeRow<N: Noun>: UnsentAction {
    typealias Subject = N
    static var permission: Permission { .staffManage }
    let values: [Assignment<N>]

    init(_ values: [Assignment<N>]) { self.values = values }

    func perform(
        on id: ID<N>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(id, values)
        return Recorded(as: "test.changed")
    }
}

extension Office {
    /// Plants a row and gives its id; what is added overrides what a factory gives.
    @discardableResult
    package func plant<N: Noun>(
        _: N.Type = N.self,
        _ values: [Assignment<N>],
        adding more: [Assignment<N>] = []
    ) async throws -> ID<N> {
        let receipt = try await registrar.perform(
            Plant<N>(values + more),
            by: anyone,
            as: RequestFrame(request: "test")
        )
        return try ID(parsing: receipt.json["id"]?.text ?? "")
    }

    /// Changes a row as a feature below would.
    package func change<N: Noun>(_ id: ID<N>, _ values: [Assignment<N>]) async throws {
        _ = try await registrar.perform(
            ChangeRow<N>(values),
            on: id,
            by: anyone,
            as: RequestFrame(request: "test", seen: try await version(of: id))
        )
    }
}
