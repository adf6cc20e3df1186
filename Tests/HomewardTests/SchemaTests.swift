import Casework
import Foundation
import Postgres
import TestKit
import Testing

@testable import Homeward

/// What must hold of every table, whatever room it belongs to: each query must return no row.
@Suite(.database) struct SchemaTests {
    static let invariants: [String] = {
        let folder = Repository.root.appending(path: "Database/invariants").path
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String]
        return (names ?? []).filter { $0.hasSuffix(".sql") }.sorted()
    }()

    @Test func thereAreInvariants() { #expect(Self.invariants.count >= 6) }

    @Test(arguments: invariants) func holds(_ name: String) async throws {
        let text = try Repository.text("Database/invariants/\(name)")
        let body = text.split(separator: "\n").filter { !$0.hasPrefix("--") }
            .joined(separator: "\n").trimmingCharacters(in: CharacterSet(charactersIn: " ;\n"))
        try await office.asOwner(
            """
            CREATE TEMP TABLE found AS \(body);
            DO $$ DECLARE offenders text; BEGIN
                SELECT string_agg(f::text, ', ') INTO offenders FROM found f;
                IF offenders IS NOT NULL THEN RAISE EXCEPTION '%', offenders; END IF;
            END $$
            """
        )
    }

    @Test func theServiceCannotTouchTheJournal() async throws {
        for statement in [
            "DELETE FROM audit.event", "UPDATE audit.event SET action = 'x'",
            "DELETE FROM audit.event_row", "UPDATE audit.payload SET sealed = ''",
            "TRUNCATE audit.event CASCADE", "DELETE FROM contract", "TRUNCATE contract CASCADE",
            "INSERT INTO audit.leaf VALUES (gen_random_uuid(), 0, gen_random_uuid(), '')",
            "INSERT INTO audit.checkpoint VALUES (gen_random_uuid(), 0, '', now())",
        ] {
            let error = await #expect(throws: PostgresError.self, "\(statement)") {
                try await office.pool.script(statement)
            }
            #expect(error?.kind == .permission, "\(statement): \(String(describing: error))")
        }
    }

    @Test func aChangeWithoutItsEventDoesNotCommit() async throws {
        let records = try await Records.plant()
        #expect(records.ids["contract"] != nil)
        let agency = office.anyone.agency.uuid.uuidString
        let error = await #expect(throws: PostgresError.self) {
            try await office.pool.script(
                """
                BEGIN; SET LOCAL homeward.agency = '\(agency)';
                SET LOCAL homeward.now = '2026-11-21T00:00:00Z';
                UPDATE contract SET ends_on = ends_on + 1; COMMIT
                """
            )
        }
        #expect(error?.state == "HW001")
        // Without an agency set there is nothing to be seen, let alone to be changed.
        try await office.pool.script("UPDATE contract SET ends_on = ends_on + 1")
        let version = try await office.value("SELECT max(version) FROM contract", as: Int.self)
        #expect(version == 1)
    }

    @Test func everyMachinesStatesAreTheColumns() async throws {
        let machines = House.rooms.flatMap { $0.machines }
        #expect(machines.count >= 12)
        for machine in machines {
            let check = try await office.value(
                """
                SELECT string_agg(pg_get_constraintdef(oid), ' ') FROM pg_constraint
                WHERE conrelid = \(machine.table)::regclass AND contype = 'c'
                    AND conkey = ARRAY[(SELECT attnum FROM pg_attribute
                        WHERE attrelid = \(machine.table)::regclass AND attname = 'state')]
                """,
                as: String.self
            )
            let words = (check ?? "").matches(of: /'([a-z_]+)'/).map { String($0.1) }
            #expect(Set(words) == Set(machine.states), "\(machine.table)")
            let reached = Set(machine.moves.flatMap { [$0.from, $0.to] })
            #expect(reached.isSubset(of: machine.states), "\(machine.table)")
        }
    }
}
