import Model
import Audit
import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

/// Who alters records past the actions is stopped by the database, or named by the verification.
@Suite(.database) struct InsiderTests {
    @Test(arguments: [
        "UPDATE contract SET state = 'void'",
        "INSERT INTO licence (id, number, authority, approved_on, state) "
            + "VALUES (gen_random_uuid(), 'L-2', 'x', '2020-01-01', 'active')",
    ]) func aChangeWithoutItsEventDoesNotCommit(_ statement: String) async throws {
        let firm = try await office.employer()
        try await office.cooperation(.draft, with: firm)
        #expect(try await state(of: statement) == "HW001")
    }

    @Test(arguments: [
        "DELETE FROM audit.event", "UPDATE audit.event SET action = 'x'", "DELETE FROM contract",
        "DELETE FROM audit.pending", "UPDATE audit.log SET size = 0", "TRUNCATE audit.event",
        "UPDATE audit.payload SET sealed = ''", "INSERT INTO audit.checkpoint SELECT",
    ]) func theServicesRoleMayNot(_ statement: String) async throws {
        #expect(try await state(of: statement) == "42501")
    }

    /// The SQLSTATE that a statement of the role homeward_app ends with; nil when it is done.
    func state(of statement: String) async throws -> String? {
        let agency = office.anyone.agency.uuid
        do {
            try await office.pool.script(
                """
                BEGIN; SET LOCAL homeward.agency = '\(agency)';
                SET LOCAL homeward.now = '2026-11-21T10:00:00Z'; \(statement); COMMIT
                """
            )
            return nil
        } catch let error as PostgresError {
            return error.state
        }
    }

    /// What somebody with the owner's rights does, and where the verification names it.
    struct Deed: Sendable, CustomTestStringConvertible {
        let name: String
        let script: String
        let file: String
        let line: Int?
        var testDescription: String { name }
    }

    static let deeds = [
        Deed(
            name: "a contract altered in place",
            script: "SET homeward.now = '2026-11-21T10:00:00Z'; ALTER TABLE contract "
                + "DISABLE TRIGGER recorded; UPDATE contract SET state = 'void'",
            file: "data/rows/contract.ndjson",
            line: 1
        ),
        Deed(
            name: "a contract altered without a new version",
            script: "ALTER TABLE contract DISABLE TRIGGER ALL; UPDATE contract SET "
                + "ends_on = '2030-01-01'",
            file: "data/rows/contract.ndjson",
            line: 1
        ),
        Deed(
            name: "a contract removed",
            script: "ALTER TABLE contract DISABLE TRIGGER ALL; DELETE FROM contract",
            file: "data/rows/contract.ndjson",
            line: nil
        ),
        Deed(
            name: "a licence slipped in",
            script: """
                DROP TRIGGER recorded ON licence;
                INSERT INTO licence (agency_id, id, number, authority, approved_on, state,
                    created_at, updated_at)
                SELECT agency_id, gen_random_uuid(), 'L-9', 'x', '2020-01-01', 'active', now(),
                    now() FROM agency
                """,
            file: "data/rows/licence.ndjson",
            line: 1
        ),
        Deed(
            name: "an event removed",
            script: "SET session_replication_role = replica; DELETE FROM audit.event "
                + "WHERE subject_noun = 'contract'",
            file: BagPath.events,
            line: nil
        ),
        Deed(
            name: "an event rewritten with a fitting hash",
            script: """
                SET session_replication_role = replica; UPDATE audit.event SET leaf = new.leaf,
                leaf_hash = sha256('\\x00'::bytea || new.leaf) FROM (SELECT id, convert_to(replace(
                convert_from(leaf, 'UTF8'), 'test.planted', 'test.perhaps'), 'UTF8') AS leaf
                FROM audit.event) AS new WHERE new.id = event.id AND subject_noun = 'contract'
                """,
            file: BagPath.events,
            line: nil
        ),
    ]

    @Test(arguments: deeds) func isNamedByTheVerification(_ deed: Deed) async throws {
        try await Desk.use { desk in
            let firm = try await office.employer()
            try await office.cooperation(.draft, with: firm)
            try await desk.sequencer().round()
            try await office.asOwner(deed.script)
            let (outcome, _) = try await desk.export()
            let named = outcome.report.findings.contains {
                $0.file == deed.file && (deed.line == nil || $0.line == deed.line)
            }
            #expect(named, "\(outcome.report.findings)")
        }
    }
}
