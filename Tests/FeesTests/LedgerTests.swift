import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

/// Books what no action of the feature would: to see the database refuse it.
private struct Misbooking: Action {
    enum Fault: String, Choice {
        case unequal, empty, late
        case tooMuchBack = "too_much_back"
    }
    typealias Subject = FeeLine
    static let permission = Permission.feesPay
    let fault: Fault

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let line = try tx.find(id)
        let amount = line.amount
        let more = Money(minorUnits: amount.minorUnits + 1, currency: amount.currency)
        let worker = AccountHolder.worker(line.person)
        let sides: [Booking.Side] =
            switch fault {
            case .unequal: [.debit(.agency, more), .credit(worker, amount)]
            case .empty: []
            case .tooMuchBack: [.debit(worker, more), .credit(.agency, more)]
            case .late: [.debit(.agency, amount), .credit(worker, amount)]
            }
        if fault == .late {
            let entry = try tx.value(
                "SELECT id FROM ledger_entry LIMIT 1",
                as: ID<LedgerEntry>.self
            )
            let account = try tx.value(
                "SELECT id FROM ledger_account LIMIT 1",
                as: ID<LedgerAccount>.self
            )
            for (debit, credit): (Int64, Int64) in [(1, 0), (0, 1)] {
                try tx.insert(
                    context.newID(LedgerPosting.self),
                    [
                        .entry(#require(entry)), .account(#require(account)), .debitMinor(debit),
                        .creditMinor(credit), .currency(.cny),
                    ]
                )
            }
        } else {
            try tx.book(
                Booking(
                    kind: .payment,
                    line: id,
                    day: context.today,
                    receipt: "R-9",
                    sides: sides
                ),
                with: context
            )
        }
        try tx.update(id, [])
        return Recorded(as: "test.misbooked")
    }
}

@Suite(.database) struct LedgerTests {
    @Test(arguments: [
        ("unequal", "ledger_entry_sums_to_zero"), ("empty", "ledger_entry_sums_to_zero"),
        ("late", "ledger_entry_is_written_whole"),
    ]) func theDatabaseRefusesAWrongEntry(fault: String, constraint: String) async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .paid)
        let before = try await count()
        let error = await #expect(throws: PostgresError.self) {
            try await office.perform(Misbooking.self, on: id, ["fault": .text(fault)])
        }
        #expect(error?.constraint == constraint)
        #expect(try await count() == before)
    }

    @Test func nobodyIsGivenBackMoreThanWasPaid() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .paid)
        let before = try await count()
        let body: JSON = ["fault": "too_much_back"]
        let refusal = try await office.refusal(Misbooking.self, on: id, body)
        #expect(refusal?.code == "unfit-value")
        #expect(refusal?.detail.contains("more than was paid") == true)
        #expect(try await count() == before)
    }

    private func count() async throws -> Int? {
        try await office.count(of: "ledger_posting")
    }

    static let tables = [
        "ledger_account", "ledger_entry", "ledger_posting", "fee_statement", "fee_proof",
    ]

    @Test(arguments: tables) func whatIsWrittenStaysForTheOwnerToo(table: String) async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .paid)
        _ = try await office.make(ProveFees.self, ["period": "2026-11"])
        for statement in [
            "UPDATE \(table) SET created_at = created_at", "DELETE FROM \(table)",
            "TRUNCATE \(table) CASCADE",
        ] {
            let owners = await #expect(throws: PostgresError.self, "\(statement)") {
                try await office.asOwner(statement)
            }
            #expect(owners?.state == "HW002", "\(statement)")
            let service = await #expect(throws: PostgresError.self, "\(statement)") {
                try await office.pool.script(statement)
            }
            #expect(service?.kind == .permission, "\(statement)")
        }
    }

    @Test func aPaymentIsBookedFromPayerToPayee() async throws {
        let caseFile = try await office.agreed()
        let expected = [
            ("worker", nil, "payee"), ("agency", "authority", "state"),
            ("employer", "agency", "agency"), ("state", "provider", "payee"),
        ]
        for (payer, kind, account) in expected {
            var changes: [String: JSON] = ["payer": .text(payer)]
            changes["payee_kind"] = kind.map(JSON.text)
            let id = try await office.fee(caseFile, changes)
            try await office.step(id, to: .due)
            let wrong = try await office.refusal(
                PayFee.self,
                on: id,
                office.paid(payer == "worker" ? "agency" : "worker")
            )
            #expect(wrong?.code == "unfit-value")
            try await office.perform(PayFee.self, on: id, office.paid(payer))
            let sides = try await office.value(
                """
                SELECT array_agg(a.kind || ' ' || p.debit_minor || ' ' || p.credit_minor
                    ORDER BY p.debit_minor DESC)
                FROM ledger_posting p JOIN ledger_account a ON a.id = p.account_id
                JOIN ledger_entry e ON e.id = p.entry_id WHERE e.fee_line_id = \(id)
                """,
                as: [String].self
            )
            #expect(sides == ["\(account) 45000 0", "\(payer) 0 45000"])
        }
        let accounts = try await office.count(of: "ledger_account")
        #expect(accounts == 5)
    }

    /// The accounts of both are opened by whoever comes first; the other finds them.
    @Test func twoFirstPaymentsAtOnceShareTheAccounts() async throws {
        let caseFile = try await office.agreed()
        let one = try await office.fee(caseFile)
        let other = try await office.fee(caseFile)
        try await office.step(one, to: .due)
        try await office.perform(
            DiscloseFee.self,
            on: other,
            ["disclosed_language": "zh"],
            by: office.second
        )
        office.nextDay()
        try await office.perform(ConsentFee.self, on: other, office.consent(other))
        try await office.perform(FallDue.self, on: other, .due)
        let office = office
        async let first = office.refusal(PayFee.self, on: one, office.paid())
        async let second = office.refusal(PayFee.self, on: other, office.paid())
        let refusals = try await [first, second].compactMap(\.self)
        #expect(refusals.isEmpty)
        let accounts = try await office.count(of: "ledger_account")
        #expect(accounts == 2)
    }

    @Test func theBankAccountIsSealed() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .paid)
        let leaked = try await office.value(
            """
            SELECT to_jsonb(l)::text LIKE '%6222021234567890%' OR paid_from_sealed IS NULL
            FROM fee_line l
            """,
            as: Bool.self
        )
        #expect(leaked == false)
    }

    @Test func aPaymentIsJudgedByItsOwnDay() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .due)
        let day = office.today
        let cases: [(CalendarDate, String?)] = [
            (day.adding(days: 1), "unfit-value"), (day.adding(days: -1), "unfit-value"), (day, nil),
        ]
        for (paidOn, code) in cases {
            let refusal = try await office.refusal(
                PayFee.self,
                on: id,
                office.paid(on: paidOn)
            )
            #expect(refusal?.code == code)
        }
    }
}
