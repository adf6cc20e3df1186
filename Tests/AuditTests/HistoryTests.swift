import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

/// What a row said before it changed is kept, is proven by its event, and is nobody's to alter.
@Suite(.database) struct HistoryTests {
    private func kept(_ condition: SQL = "true") async throws -> Int? {
        let owner = Pool(.patient(office.owner, size: 1))
        let count = try await owner.read([]) { tx in
            try tx.value("SELECT count(*) FROM audit.row_history WHERE \(condition)", as: Int.self)
        }
        await owner.close()
        return count
    }

    private func rename(_ firm: ID<Employer>, _ names: String...) async throws {
        let version = try await office.version(of: firm)
        _ = try await office.registrar.perform(
            Rename(names: names),
            on: firm,
            by: office.anyone,
            as: RequestFrame(request: "test", seen: version)
        )
    }

    @Test func whatIsNewSupersedesNothing() async throws {
        let firm = try await office.employer(adding: [.name("Sakura 1")])
        #expect(try await kept("row_id = \(firm)") == 0)
    }

    @Test func aChangeKeepsTheEarlierRowAsItsEventDigestsIt() async throws {
        let firm = try await office.employer(adding: [.name("Sakura 1")])
        try await rename(firm, "Sakura 2")
        try await rename(firm, "Sakura 3")
        #expect(try await kept("row_id = \(firm)") == 2)
        let first: SQL = """
            row_id = \(firm) AND table_name = 'employer' AND version = 1 \
            AND record ->> 'name' = 'Sakura 1' AND agency_id = \(office.anyone.agency)
            """
        #expect(try await kept(first) == 1)
        let proven: SQL = """
            EXISTS (SELECT FROM audit.event_row r WHERE r.agency_id = row_history.agency_id
                AND r.row_id = row_history.row_id AND r.table_name = row_history.table_name
                AND r.version = row_history.version
                AND r.digest = sha256(convert_to(row_history.record::text, 'UTF8')))
            """
        #expect(try await kept(proven) == 2)
    }

    @Test func twoChangesInOneStepKeepBoth() async throws {
        let firm = try await office.employer(adding: [.name("Sakura 1")])
        try await rename(firm, "Sakura 2", "Sakura 3")
        #expect(try await kept("row_id = \(firm)") == 2)
        let between: SQL = "version = 2 AND record ->> 'name' = 'Sakura 2'"
        #expect(try await kept(between) == 1)
    }

    @Test func aRefusedChangeKeepsNothing() async throws {
        let firm = try await office.employer(adding: [.name("Sakura 1")])
        await #expect(throws: (any Error).self) { try await rename(firm, "Sakura 2", "") }
        #expect(try await kept() == 0)
    }

    @Test func theServiceNeitherReadsNorAltersIt() async throws {
        let firm = try await office.employer(adding: [.name("Sakura 1")])
        try await rename(firm, "Sakura 2")
        let statements: [SQL] = [
            "SELECT count(*) FROM audit.row_history", "DELETE FROM audit.row_history",
            "UPDATE audit.row_history SET record = '{}'", "TRUNCATE audit.row_history",
            "SELECT count(*) FROM audit.row_history_rest",
        ]
        for statement in statements {
            let error = await #expect(throws: PostgresError.self, "\(statement.text)") {
                try await office.pool.write([]) { tx in _ = try tx.execute(statement) }
            }
            #expect(error?.kind == .permission, "\(statement.text)")
        }
    }

    @Test func anAuditorSeesOneAgencyAlone() async throws {
        let firm = try await office.employer(adding: [.name("Sakura 1")])
        try await rename(firm, "Sakura 2")
        let auditor = Pool(.patient("\(office.owner) user=homeward_auditor", size: 1))
        for (agency, rows) in [(office.anyone.agency, 1), (ID<Agency>(UUID()), 0)] {
            let setting = LocalSetting("homeward.agency", agency.uuid.uuidString)
            let seen = try await auditor.read([setting]) { tx in
                try tx.value("SELECT count(*) FROM audit.row_history", as: Int.self)
            }
            #expect(seen == rows)
        }
        await auditor.close()
    }

    /// The months that a server makes by itself: this one and the two that follow, by the database's clock.
    @Test func theMonthsAheadHaveTheirPartitionsAndLaterOnesAreKeptAllTheSame() async throws {
        let last = try await month(2)
        try await office.asOwner("DROP TABLE audit.row_history_\(last)")
        try await office.registrar.prepareHistory()
        try await office.registrar.prepareHistory()
        for ahead in 0...2 {
            let name = "audit.row_history_\(try await month(ahead))"
            let found = try await office.value(
                "SELECT to_regclass(\(name)) IS NOT NULL",
                as: Bool.self
            )
            #expect(found == true, "\(name)")
        }
        let firm = try await office.employer(adding: [.name("Sakura 1")])
        office.clock.now = office.clock.now.adding(hours: 24 * 400)
        try await rename(firm, "Sakura 2")
        let rest = Pool(.patient(office.owner, size: 1))
        let left = try await rest.read([]) { tx in
            try tx.value("SELECT count(*) FROM audit.row_history_rest", as: Int.self)
        }
        await rest.close()
        #expect(left == 1)
    }

    private func month(_ ahead: Int) async throws -> String {
        let months: SQL = "now() AT TIME ZONE 'UTC' + make_interval(months => \(ahead)::int)"
        let name = try await office.value(
            "SELECT to_char(\(months), 'YYYY_MM')",
            as: String.self
        )
        return try #require(name)
    }
}

/// Gives a firm one name after the other, in one step.
private struct Rename: Action {
    typealias Subject = Employer
    static let permission = Permission.staffManage
    let names: [String]

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        for name in names {
            guard !name.isEmpty else { throw CommonRefusal.unfit.refusal("No name.") }
            try tx.update(id, [.name(ShortText(parsing: name))])
        }
        return Recorded(as: "test.renamed")
    }
}
