import Core
import Postgres
import Testing
import TransparencyLog

// What several features promise alike, and what their tests ask alike.

/// Of all verbs of a state machine those alone lead from one state to another that its table has.
package func expectOnlyTheTablesMoves<State: MachineState>(from: State, to: State) {
    let moves = State.machine.moves
    for verb in Set(moves.map(\.action)) {
        if moves.contains(where: { $0.from == from && $0.to == to && $0.action == verb }) {
            #expect(throws: Never.self) { try from.after(verb, to: to) }
        } else {
            #expect(throws: Refusal.self) { try from.after(verb, to: to) }
        }
    }
}

extension Feature {
    /// No refusal leaves its reader without a way on.
    package static func expectEveryRefusalHasItsMending() {
        for code in refusals { #expect(!code.mendings.contains("")) }
    }

    /// Every field of every body has its help, and the examples together are a body that reads.
    package static func expectEveryBodyIsExplainedAndReads() throws {
        for endpoint in endpoints {
            for field in endpoint.fields {
                #expect(!field.help.isEmpty, "\(endpoint.path) \(field.name)")
            }
            guard case .write(let operation) = endpoint.work else { continue }
            var body: [String: JSON] = [:]
            for field in endpoint.fields { body[field.name] = field.example }
            try read(operation, JSON.object(body).canonical(), endpoint.fields)
        }
    }

    private static func read<O: WriteOperation>(
        _: O,
        _ bytes: [UInt8],
        _ fields: [Field]
    ) throws {
        _ = try StrictBody.decode(O.Body.self, from: bytes, fields: fields)
    }

    /// No two commands and no two paths are the same.
    package static func expectCommandsAndPathsApart() {
        let names = endpoints.map { "\($0.noun.singular) \($0.verb)" }
        #expect(Set(names).count == names.count)
        let paths = endpoints.map { "\($0.method) \($0.path)" }
        #expect(Set(paths).count == paths.count)
    }

    /// Each duty has a name of its own and the number of a rule.
    package static func expectDutiesToNameTheirRules() {
        #expect(Set(duties.map(\.word)).count == duties.count)
        for duty in duties { #expect(duty.rule.wholeMatch(of: /R-[A-Z]+-[0-9]{3}/) != nil) }
    }
}

extension RefusalCode {
    fileprivate static var mendings: [String] { allCases.map(\.remedy) }
}

extension Office {
    /// The tables of the whole database that hold a text, in clear or as the bytes of a column.
    package func tables(holding text: String) async throws -> [String] {
        let pool = Pool(.patient(owner))
        let found = try await pool.read([], isolation: .repeatableRead) { tx in
            try tx.value(
                """
                SELECT array_agg(t.table_name::text) FROM information_schema.tables t,
                    query_to_xml(format('SELECT r::text FROM %I.%I r', t.table_schema,
                        t.table_name), true, true, '') AS content
                WHERE t.table_schema NOT IN ('pg_catalog', 'information_schema')
                    AND t.table_type = 'BASE TABLE'
                    AND (position(\(text) IN content::text) > 0 OR position(
                        encode(convert_to(\(text), 'UTF8'), 'hex') IN content::text) > 0)
                """,
                as: [String].self
            ) ?? []
        }
        await pool.close()
        return found
    }
}
