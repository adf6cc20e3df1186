@testable import Core
import Corridors
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// How PostgreSQL reads what the API shows, in an agency of 20,000 cases: never a whole table.
@Suite(.database) struct PlanTests {
    static let people = 20_000
    /// Rows of every other table.
    static let others = 2000

    /// People, and what `also` names of Tests/Benchmarks after them.
    func loaded(also: String...) async throws -> Pool {
        let scripts = try (["people"] + also).map {
            try Repository.text("Tests/Benchmarks/\($0).sql")
        }
        try await office.asOwner(
            """
            SET homeward.agency = '\(office.anyone.agency.uuid)';
            SET homeward.now = '\(office.clock.now)';
            SET people.count = '\(Self.people)';
            SET fill.count = '\(Self.others)';
            \(scripts.joined(separator: "\n"))
            """
        )
        return office.pool
    }

    @Test func noListAndNoFilterReadsAWholeTable() async throws {
        let pool = try await loaded(also: "fill")
        for endpoint in App.endpoints {
            guard case .list(let model) = endpoint.work else { continue }
            let filters = model.columns.filter { model.filters.contains($0.name.description) }
                .map { (name: $0.name.description, value: model.plausible($0)) }
            let choices = [[]] + filters.map { [$0] }
            for choice in choices {
                let query = try PageQuery(choice, of: model, isList: true)
                try await expectNoScan(model.listing(query), "\(endpoint.path) \(choice)", pool)
            }
        }
    }

    /// `gate explain` and its like: every statement that they run, counted where it is run.
    @Test func noQuestionAboutOneRecordReadsAWholeTable() async throws {
        let pool = try await loaded(also: "fill")
        var asked = 0
        for endpoint in App.endpoints {
            guard case .itemQuery(let itemQuery) = endpoint.work else { continue }
            if try await ask(itemQuery, endpoint, pool) { asked += 1 }
        }
        #expect(asked >= 16)
    }

    /// Twenty thousand have departed in the year of a quota: they are counted one by one, by an index.
    @Test func aQuotaIsCountedWithoutReadingAWholeTable() async throws {
        let pool = try await loaded()
        try await office.asOwner(
            """
            SET homeward.agency = '\(office.anyone.agency.uuid)';
            SET homeward.now = '\(office.clock.now)';
            SET session_replication_role = replica;
            INSERT INTO corridor (id, origin, destination, programme, channel, agency_role, opens_on,
                visa_classes, quota, fee_regime, source, evidence, state)
            VALUES (gen_random_uuid(), 'CN', 'JP', 'JP-TITP-1', 'nongovernmental_licensed', 'sends',
                '2017-11-01', '{TITP-1}', 30000, 'regulated', 'S', 'E', 'open');
            UPDATE deployment SET interviewed_on = '2027-01-04', interviewed_by = gen_random_uuid(),
                interview_language = 'zh', interview_no_other_fees = true,
                interview_holds_papers = true, interview_understands = true,
                interview_no_deposit = true, interview_no_penalty = true,
                cleared_on = '2027-01-05', cleared_by = gen_random_uuid(),
                departed_on = '2027-01-10', next_check_in = '2027-02-09', state = 'departed';
            RESET session_replication_role;
            ANALYZE deployment
            """
        )
        let file = try await office.value(
            "SELECT id FROM case_file ORDER BY id DESC LIMIT 1",
            as: ID<CaseFile>.self
        )
        let id = try #require(file)
        let settings = [LocalSetting("homeward.agency", office.anyone.agency.uuid.uuidString)]
        let read = try await pool.read(settings) { tx in
            _ = try CorridorFacts.gather(for: id, in: tx)
            return try tx.value(
                """
                SELECT string_agg(relname || ' ' || seq_tup_read, ', ')
                FROM pg_stat_xact_user_tables WHERE seq_tup_read >= 1000
                """,
                as: String.self
            )
        }
        #expect(read == nil, "the quota reads \(read ?? "")")
    }

    /// Where everybody is in the pool, all of them are looked at, and by their index all the same.
    @Test func noPoolIsReadAsAWholeTable() async throws {
        let pool = try await loaded(also: "pool")
        let endpoint = try #require(App.endpoints.first { $0.verb == "candidates" })
        guard case .itemQuery(let itemQuery) = endpoint.work else {
            Issue.record("candidates is no question")
            return
        }
        #expect(try await ask(itemQuery, endpoint, pool))
    }

    /// Whether there was a record to ask about.
    func ask<Q: ItemQuery>(_: Q.Type, _ endpoint: Endpoint, _ pool: Pool) async throws -> Bool {
        let caller = office.anyone
        let id = try await office.value(
            // The newest have no rows from fill.sql about them, whose values no rule could read.
            """
            SELECT id FROM \(raw: Q.Subject.table) WHERE agency_id = \(caller.agency)
            ORDER BY id DESC LIMIT 1
            """,
            as: ID<Q.Subject>.self
        )
        guard let id else { return false }
        let itemQuery = try StrictBody.decode(
            Q.self,
            fromQuery: endpoint.fields.filter(\.isRequired).map {
                ($0.name, $0.example?.text ?? "1")
            },
            fields: endpoint.fields
        )
        let context = office.registrar.context(for: caller)
        let settings = [LocalSetting("homeward.agency", caller.agency.uuid.uuidString)]
        let read = try await pool.read(settings) { tx in
            do {
                _ = try itemQuery.answer(on: id, in: tx, with: context)
            } catch is Refusal, is RowError {
                // What does not fit this record, or makes no sense in it, was read all the same.
            }
            return try tx.value(
                """
                SELECT string_agg(relname || ' ' || seq_tup_read, ', ')
                FROM pg_stat_xact_user_tables WHERE seq_tup_read >= 1000
                """,
                as: String.self
            )
        }
        #expect(read == nil, "\(endpoint.path) reads \(read ?? "")")
        return true
    }

    /// A statement may read all of what is small; what grows with the agency it must find by an index,
    /// and not by leaving out what it read.
    func expectNoScan(_ sql: SQL, _ name: String, _ pool: Pool) async throws {
        let settings = [LocalSetting("homeward.agency", office.anyone.agency.uuid.uuidString)]
        let plan = try await pool.read(settings) { tx in
            try tx.value("EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) \(sql)", as: String.self)
        }
        let text = plan ?? ""
        for scan in text.matches(of: /"Node Type": "Seq Scan"[^}]*?"Relation Name": "(\w+)"/) {
            let table = String(scan.output.1)
            let rows = try await office.value(
                "SELECT max(reltuples)::int FROM pg_class WHERE relname = \(table)",
                as: Int.self
            )
            #expect((rows ?? 0) < 1000, "\(name) reads all of \(table)")
        }
        for removed in text.matches(of: /"Rows Removed by Filter": (\d+)/) {
            #expect(
                (Int(removed.output.1) ?? 0) < 1000,
                "\(name) reads \(removed.output.1) in vain"
            )
        }
    }
}

extension ReadModel {
    /// A value that a filter by such a column may name.
    func plausible(_ column: Column) -> String {
        guard column.kind == .text else { return column.kind.plausible }
        if let words = column.words ?? column.beginnings { return words().first ?? "" }
        let type = filter(by: column) as? any FieldValue.Type
        return (try? type?.sampleJSON.text) ?? column.kind.plausible
    }
}

extension ColumnKind {
    /// A value that a filter on such a column may name.
    fileprivate var plausible: String {
        switch self {
        case .id(let prefix, _): "\(prefix)_01h455vb4pex5vsknk084sn02q"
        case .anyID: TypeID.example
        case .text, .json, .ids: "x"
        case .money: "CNY"
        case .integer: "1"
        case .boolean: "true"
        case .date: "2027-01-10"
        case .instant: "2027-01-10T00:00:00Z"
        }
    }
}
