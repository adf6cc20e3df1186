import Core
import Postgres
import TestKit
import Testing

@testable import Homeward

/// A clearance stands on every table that the gate's rules read, and on none that changes by the day.
@Suite(.database) struct ClearanceInputTests {
    /// What the rules of the gate read, table by table.
    static let read = [
        "case_file", "person", "employer", "site", "passport", "visa", "policy", "medical",
        "document", "handover", "enrolment", "attendance", "exam", "course", "qualification",
        "consent", "exit_declaration", "transfer", "emergency_contact", "guide_handout", "guide",
        "fee_line", "fee_statement", "worker_loan", "contract", "due_diligence", "employer_owner",
        "employer_permit", "employer_finding", "work_declaration", "dprk_review", "corridor",
        "corridor_term", "corridor_standing", "licence", "reserve", "reserve_draw", "executive",
        "incident_plan", "sub_agent", "body", "committee_approval", "minimum_wage", "fee_cap",
        "manager_list", "job_order_place", "agreement", "work_entry",
        "fee_schedule", "support_plan", "project", "project_site",
    ]
    /// What is asked anew at the departure, or by no rule; of an order the rules read what no step changes
    /// once a place of it can be taken.
    static let beside = [
        "exchange_rate", "work_calendar", "task", "rule_override", "deployment", "rights_case",
        "repatriation", "job_order", "sanction_check", "sanctions_list", "vacancy", "staff",
        "contract_template", "branch",
    ]

    /// Points the rows that `Records` plants beside the case at it.
    static let joined = """
        UPDATE corridor_term SET corridor_id =
            (SELECT id FROM corridor WHERE programme = 'JP-SSW-1' AND destination = 'JP');
        UPDATE corridor_standing SET corridor_id =
            (SELECT id FROM corridor WHERE programme = 'JP-SSW-1' AND destination = 'JP');
        UPDATE corridor SET agreement_id = (SELECT id FROM agreement WHERE reference = 'MOC 1');
        UPDATE committee_approval SET (family_name, birth_date) =
            (SELECT family_name, birth_date FROM person WHERE family_name = 'LI' LIMIT 1);
        UPDATE case_file SET sub_agent_id = (SELECT id FROM sub_agent LIMIT 1),
            project_id = (SELECT id FROM project LIMIT 1);
        UPDATE deployment SET pay_method = 'bank_transfer', pay_recorded_on = '2026-11-01',
            pay_bank_id = (SELECT id FROM body LIMIT 1);
        """

    /// Changes what rows say, beside the triggers: only what is read of them is at stake here.
    func change(_ statements: String) async throws {
        try await office.asOwner(
            "SET session_replication_role = replica; \(statements)"
        )
    }

    @Test func aChangeInAnyTableThatTheGateReadsIsSeen() async throws {
        let records = try await Records.plant()
        let file = try ID<CaseFile>(parsing: #require(records.ids[CaseFile.singular]))
        try await change(Self.joined)
        func marks() async throws -> String? {
            try await office.value(
                """
                SELECT string_agg(source || id || mark, ' ' ORDER BY source, id)
                FROM core.case_records(\(file))
                """,
                as: String.self
            )
        }
        for (tables, isSeen) in [(Self.read, true), (Self.beside, false)] {
            for table in tables {
                let before = try await marks()
                try await change(
                    "UPDATE \(table) SET created_at = created_at + interval '1 second'"
                )
                #expect(try await (marks() != before) == isSeen, "\(table)")
            }
        }
    }

    /// The bank of the wages and the bank of the reserve are both read; one that is both, once.
    @Test(arguments: [
        ("deployment", "pay_bank_id", "state = 'planned'", "state = 'cancelled'"),
        ("reserve", "bank_id", "state = 'held'", "state = 'released'"),
    ])
    func aBankIsReadWhereItIsNamed(
        _ table: String,
        _ column: String,
        _ open: String,
        _ over: String
    ) async throws {
        let records = try await Records.plant()
        let file = try ID<CaseFile>(parsing: #require(records.ids[CaseFile.singular]))
        let sum: SQL = "SELECT count(*) FROM core.case_records(\(file)) WHERE source = 'body'"
        #expect(try await office.value(sum, as: Int.self) == 0)
        let way =
            table == "deployment" ? "pay_method = 'bank_transfer', pay_recorded_on = now()," : ""
        try await change("UPDATE \(table) SET \(way) \(column) = (SELECT id FROM body LIMIT 1)")
        #expect(try await office.value(sum, as: Int.self) == 1)
        try await change("UPDATE \(table) SET \(over)")
        #expect(try await office.value(sum, as: Int.self) == 0)
        try await change("UPDATE \(table) SET \(open)")
        try await change(Self.joined)
        #expect(try await office.value(sum, as: Int.self) == 1)
    }

    /// What the authority has of the contract is read, and what it returned; not how a filing is prepared.
    @Test(
        arguments: [
            (
                "submissions = 1, state = 'submitted', first_submitted_on = '2026-11-12', "
                    + "submitted_on = '2026-11-12', receipt = 'R'", true
            ),
            ("state = 'prepared', prepared_on = '2026-11-02'", false),
            ("note = 'Two copies.'", false),
            ("due_on = due_on + 1", true), ("kind = 'ru_contract_ended'", true),
        ]
    )
    func whatTheAuthorityHasOfTheContractIsRead(change words: String, isSeen: Bool) async throws {
        let file = try await office.placed()
        try await office.filing(of: office.contract(of: file))
        let sum: SQL = """
            SELECT string_agg(id || mark, ' ') FROM core.case_records(\(file)) WHERE source = 'filing'
            """
        let before = try await office.value(sum, as: String.self)
        #expect(before != nil)
        try await change("UPDATE filing SET \(words)")
        #expect(try await (office.value(sum, as: String.self) != before) == isSeen)
    }

    @Test func countingAVersionUpChangesNothing() async throws {
        let records = try await Records.plant()
        let file = try ID<CaseFile>(parsing: #require(records.ids[CaseFile.singular]))
        let sum: SQL = "SELECT count(DISTINCT mark) FROM core.case_records(\(file))"
        let before = try await office.value(sum, as: Int.self)
        try await change("UPDATE employer SET version = version + 1, updated_at = now()")
        #expect(try await office.value(sum, as: Int.self) == before)
    }
}
