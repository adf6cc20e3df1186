import Core
import Postgres
import TestKit
import Testing

/// Every constraint of the database is a rule with its sentence, or ours; nobody reads its name.
@Suite(.database) struct ConstraintTests {
    struct Held: RowDecodable, Sendable {
        let kind: String
        let table: String
        let name: String
        let definition: String

        init(row: borrowing Row) throws(RowError) {
            kind = try row["kind"]
            table = try row["table_name"]
            name = try row["name"]
            definition = try row["definition"]
        }

        /// Whether the form alone says what `Constraint` says of it.
        var isDecidedByForm: Bool {
            switch kind {
            case "f", "p", "d": true
            case "c":
                // PostgreSQL's own name for a column's CHECK, of words, a code, a digest or JSON.
                name.hasPrefix("\(table)_") && name.contains(/_check[0-9]*$/)
                    && definition.contains(/= ANY \(ARRAY\[| ~ '\^|octet_length\(|jsonb_typeof\(/)
            default: false
            }
        }
    }

    /// Constraints, unique indexes, and the names under which triggers raise what they refuse.
    private static let catalogue: SQL = """
        SELECT c.contype::text AS kind, t.relname::text AS table_name, c.conname::text AS name,
            pg_get_constraintdef(c.oid) AS definition
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
        WHERE c.connamespace::regnamespace::text IN ('public', 'audit', 'keyring', 'core')
            AND c.contype IN ('c', 'f', 'p', 'u', 'x')
        UNION ALL
        SELECT 'd', t.typname, c.conname, pg_get_constraintdef(c.oid)
        FROM pg_constraint c JOIN pg_type t ON t.oid = c.contypid
        WHERE t.typnamespace = 'public'::regnamespace
        UNION ALL
        SELECT 'i', t.relname, i.relname, ''
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
        WHERE i.relnamespace::regnamespace::text IN ('public', 'audit', 'keyring', 'core')
            AND x.indisunique
            AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = x.indexrelid)
        UNION ALL
        SELECT DISTINCT 'r', '', raised[1], ''
        FROM pg_proc p, regexp_matches(p.prosrc, 'CONSTRAINT = ''([a-z_]+)''', 'g') AS raised
        WHERE p.pronamespace::regnamespace::text IN ('public', 'audit', 'keyring', 'core')
        """

    private func held() async throws -> [Held] {
        try await office.registrar.read(as: office.anyone) { tx in
            try tx.rows(Self.catalogue, as: Held.self)
        }
    }

    @Test func eachIsARuleOrOurs() async throws {
        let held = try await held()
        #expect(held.count { $0.kind != "p" } > 600)
        for one in held {
            let isRule = Constraint.rules[one.name] != nil
            let isOurs = Constraint.ours.contains(one.name)
            #expect(!(isRule && isOurs), "\(one.name) is both")
            #expect(
                isRule || isOurs || one.isDecidedByForm,
                """
                \(one.name) is neither: can a body break it? Then it is a rule with a sentence, else \
                ours (Sources/Core/Constraints). \(one.definition)
                """
            )
        }
    }

    @Test func noEntryIsWithoutItsConstraint() async throws {
        let names = Set(try await held().map(\.name))
        #expect(Constraint.ours.subtracting(names).isEmpty)
        #expect(Set(Constraint.rules.keys).subtracting(names).isEmpty)
    }

    @Test func noSentenceShowsAName() async throws {
        let held = try await held()
        let derived = held.filter { $0.kind == "f" }.map {
            Constraint.sentence(ofForeignKey: $0.name, on: $0.table)
        }
        for sentence in Constraint.rules.values + derived {
            #expect(sentence.hasSuffix(".") && sentence.first?.isUppercase == true, "\(sentence)")
            for one in held where one.name.contains("_") {
                #expect(!sentence.contains(one.name), "\(sentence)")
            }
        }
    }

    @Test func aForeignKeysSentenceIsMadeOfItsName() {
        #expect(
            Constraint.sentence(ofForeignKey: "case_file_job_order", on: "case_file")
                == "The job order that the case file names is not on file: check its id."
        )
    }
}
