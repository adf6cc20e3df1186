import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

/// A line that names its clause ahead falls due by itself, as the worker agreed.
@Suite(.database) struct ClauseTests {
    var clock: Scheduler {
        office.scheduler(FeesFeature.scheduledMoves)
    }

    /// How often the system took the step in one round.
    func round(_ clock: Scheduler) async throws -> Int {
        try await clock.round()["fee fall-due"] ?? 0
    }

    func line(
        _ caseFile: ID<CaseFile>,
        _ trigger: String,
        _ days: Int64? = nil
    ) async throws -> ID<FeeLine> {
        var changes: [String: JSON] = ["due_trigger": .text(trigger)]
        changes["due_days"] = days.map { .integer($0) }
        let id = try await office.fee(caseFile, changes)
        try await office.step(id, to: .consented)
        return id
    }

    func due(_ id: ID<FeeLine>) async throws -> String? {
        try await office.value(
            "SELECT state || ' ' || coalesce(due_on::text, 'none') FROM fee_line WHERE id = \(id)",
            as: String.self
        )
    }

    /// The day of the clause, that of the consent where it is later, and never a day that is over.
    @Test(
        arguments: [
            (0, CalendarDate(2026, 11, 10), CalendarDate(2026, 11, 22)),
            (1, CalendarDate(2026, 11, 10), CalendarDate(2026, 11, 23)),
            (14, CalendarDate(2026, 11, 10), CalendarDate(2026, 12, 6)),
            (365, CalendarDate(2026, 11, 10), CalendarDate(2027, 11, 22)),
            (14, CalendarDate(2026, 11, 22), CalendarDate(2026, 12, 6)),
            (14, CalendarDate(2026, 11, 23), CalendarDate(2026, 12, 7)),
            (0, CalendarDate(2026, 11, 23), CalendarDate(2026, 11, 25)),
            (1, CalendarDate(2026, 11, 23), CalendarDate(2026, 11, 25)),
            (2, CalendarDate(2026, 11, 23), CalendarDate(2026, 11, 25)),
            (3, CalendarDate(2026, 11, 23), CalendarDate(2026, 11, 26)),
        ]
    )
    func theDaysCountFromWhatWasAgreed(
        _ days: Int,
        _ reached: CalendarDate,
        _ expected: CalendarDate
    ) {
        let consented = CalendarDate(2026, 11, 22)
        let today = max(consented, reached.adding(days: reached > consented ? 2 : 0))
        let clause = DueClause(trigger: .visaIssued, days: days)
        #expect(
            clause.dueOn(reachedOn: reached, consentedOn: consented, today: today) == expected
        )
    }

    @Test func aSignedContractMakesTheLineDueOnce() async throws {
        let id = try await line(office.agreed(), "contract_signed", 30)
        let clock = clock
        #expect(try await round(clock) == 1)
        // Agreed on the 22nd, after the signature of the 10th.
        #expect(try await due(id) == "due 2026-12-22")
        #expect(try await round(clock) == 0)
        #expect(try await office.story(of: id).last == "fee.fallen-due")
    }

    @Test func eachClauseIsWaitedFor() async throws {
        let clock = clock
        for trigger in ["training_certified", "visa_issued", "departed"] {
            let caseFile = try await office.agreed()
            let id = try await line(caseFile, trigger, 5)
            #expect(try await round(clock) == 0, "\(trigger)")
            switch trigger {
            case "training_certified": try await office.enrolment(.certified, of: caseFile)
            case "visa_issued": try await office.visa(of: caseFile)
            default: try await office.leg(caseFile, departed: office.today)
            }
            #expect(try await round(clock) == 1, "\(trigger)")
            #expect(try await due(id) == "due \(office.today.adding(days: 5))", "\(trigger)")
        }
    }

    /// Nothing is refused, and so nothing is forgotten: the line waits for the signature as well.
    @Test func beforeTheContractIsSignedNothingFallsDue() async throws {
        let caseFile = try await office.agreed(Surroundings(signedOn: nil))
        let id = try await line(caseFile, "visa_issued")
        try await office.visa(of: caseFile)
        let clock = clock
        #expect(try await round(clock) == 0)
        #expect(try await due(id) == "consented none")
        try await office.asOwner(
            """
            SET session_replication_role = replica;
            UPDATE contract SET state = 'signed', signed_on = '2026-11-10';
            """
        )
        #expect(try await round(clock) == 1)
    }

    @Test func whatTheLawRefusesIsTriedOnceUntilTheLineChanges() async throws {
        let id = try await line(office.agreed(), "contract_signed")
        try await office.asOwner(
            """
            SET session_replication_role = replica;
            UPDATE contract SET state = 'draft', signed_on = NULL WHERE kind = 'cooperation';
            """
        )
        let clock = clock
        for _ in 0..<2 { #expect(try await round(clock) == 0) }
        let refusals = try await office.count(of: "audit.event", "action = 'refused.gate-refused'")
        #expect(refusals == 1)
        #expect(try await due(id) == "consented none")
    }

    @Test func aCaseThatWasGivenUpCollectsNothing() async throws {
        let caseFile = try await office.agreed()
        let id = try await line(caseFile, "contract_signed")
        try await office.asOwner(
            """
            SET session_replication_role = replica;
            UPDATE case_file SET state = 'withdrawn', end_reason = 'other';
            """
        )
        #expect(try await round(clock) == 0)
        #expect(try await due(id) == "consented none")
    }

    @Test func byHandALineIsDueByNoOtherClauseAndNotEarlier() async throws {
        let id = try await line(office.agreed(), "contract_signed", 30)
        func body(_ trigger: String, _ day: String) -> JSON {
            ["due_trigger": .text(trigger), "due_on": .text(day), "due_evidence": "Clause 6."]
        }
        for (trigger, day) in [
            ("service_rendered", "2027-01-01"), ("contract_signed", "2026-12-21"),
        ] {
            let refusal = try await office.refusal(FallDue.self, on: id, body(trigger, day))
            #expect(refusal?.code == "unfit-value", "\(trigger) \(day)")
        }
        try await office.perform(FallDue.self, on: id, body("contract_signed", "2026-12-22"))
    }

    @Test(arguments: [("-1", false), ("0", true), ("365", true), ("366", false)])
    func aClauseReachesAYear(_ days: String, _ isTaken: Bool) async throws {
        let refusal = try await office.refusedFee(
            office.agreed(),
            ["due_trigger": "departed", "due_days": .integer(Int64(days) ?? 0)]
        )
        #expect(refusal?.code == (isTaken ? nil : "unfit-value"))
    }

    @Test func daysWithoutAClauseAreNone() async throws {
        let refusal = try await office.refusedFee(office.agreed(), ["due_days": 3])
        #expect(refusal?.code == "unfit-value")
    }

    @Test func theWorkerReadsTheClauseBeforeAgreeing() async throws {
        let caseFile = try await office.agreed()
        let id = try await line(caseFile, "visa_issued", 14)
        let item = try await office.value(
            "SELECT items -> 0 ->> 'due_trigger' || ' ' || (items -> 0 ->> 'due_days') FROM fee_statement",
            as: String.self
        )
        #expect(item == "visa_issued 14")
        let fees = try await office.answer(FeesOfCase(language: .english), on: caseFile)
        let words = fees["statement"]?.array?.compactMap(\.text).joined(separator: "\n") ?? ""
        #expect(words.contains("to be paid 14 days after your visa was issued"))
        #expect(fees["lines"]?.array?.first?["due_days"]?.integer == 14)
        let shown = try await office.value(
            "SELECT due_trigger || ' ' || due_days FROM fee_page WHERE id = \(id)",
            as: String.self
        )
        #expect(shown == "visa_issued 14")
    }
}
