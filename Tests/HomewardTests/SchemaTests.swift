import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing

@testable import Homeward

/// What must hold of every table, whatever feature it belongs to: each query must return no row.
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
        let machines = App.features.flatMap { $0.machines }
        #expect(machines.count >= 12)
        for machine in machines {
            let domain = try await office.value(
                """
                SELECT format_type(atttypid, NULL) FROM pg_attribute
                WHERE attrelid = \(machine.table)::regclass AND attname = 'state'
                """,
                as: String.self
            )
            let words = choicesByDomain.first { $0.domain == domain }?.words ?? []
            #expect(Set(words) == Set(machine.states), "\(machine.table)")
            let reached = Set(machine.moves.flatMap { [$0.from, $0.to] })
            #expect(reached.isSubset(of: machine.states), "\(machine.table)")
        }
    }

    /// The tables that a clearance stood on when names of columns and tables decided: the expression
    /// of that time, and what it read by name. A table made since then is decided where it is made,
    /// and where the expression would have it otherwise, it is taken out of both sides here.
    @Test func theDeclarationsNameTheTablesThatTheirNamesDid() async throws {
        let guessed = try await office.value(
            """
            SELECT array_agg(name) FROM (
                SELECT t.relname::text AS name
                FROM pg_class t
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
                    AND a.attname IN ('id', 'version', 'case_id', 'person_id', 'enrolment_id',
                        'employer_id', 'corridor_id')
                WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r'
                  AND t.relname NOT IN ('case_file', 'task', 'rule_override', 'deployment',
                      'rights_case', 'repatriation', 'site', 'job_order', 'work_declaration', 'guide',
                      'institute_enrolment', 'law_confirmation')
                  AND t.relname !~ 'screen|sanction|list_hit|pool'
                GROUP BY t.relname
                HAVING bool_or(a.attname NOT IN ('id', 'version'))
                    AND bool_or(a.attname = 'version') AND bool_or(a.attname = 'id')) AS found
            """,
            as: [String].self
        )
        let named = [
            "agreement", "body", "case_file", "committee_approval", "contract", "corridor",
            "course", "crew", "employer", "executive", "fee_cap", "fee_schedule", "guide",
            "incident_plan", "licence", "manager_list", "minimum_wage", "person", "project_site",
            "reserve", "reserve_draw", "site",
            "sub_agent", "work_declaration",
        ]
        let declared = try await office.value(
            "SELECT array_agg(name) FROM core.table_role WHERE clearance <> 'none'",
            as: [String].self
        )
        #expect(guessed?.isEmpty == false)
        #expect(Set(declared ?? []) == Set(guessed ?? []).union(named))
    }

    /// Nobody makes a case table without saying what a change of it does to a clearance.
    @Test func aCaseTableDecidesWhatItVoids() async throws {
        let table = "CREATE TABLE note (agency_id uuid, id uuid, version int, person_id uuid)"
        for (call, state) in [
            ("CALL core.case_table('note')", "42883"),
            ("CALL core.case_table('note', clearance => 'none')", "23514"),
            ("CALL core.case_table('note', clearance => 'of_worker')", "23514"),
        ] {
            let error = await #expect(throws: PostgresError.self, "\(call)") {
                try await office.asOwner("\(table); \(call)")
            }
            #expect(error?.state == state, "\(call): \(String(describing: error))")
        }
    }
}
