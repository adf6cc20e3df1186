import Core
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Filings

/// The clerk's list: what is due, by its day, each with its command.
@Suite(.database) struct DueFilingsTests {
    func due(_ kind: FilingKind? = nil, days: Int? = nil) async throws -> JSON {
        try await office.registrar.answer(
            ShowDueFilings(kind: kind, days: days),
            by: office.anyone
        )
    }

    func ids(_ page: JSON) -> [String] {
        (page["items"]?.array ?? []).compactMap { $0["filing_id"]?.text }
    }

    @Test func whatIsDueStandsByItsDayAndWhatIsDoneDoesNot() async throws {
        let late = try await office.filing(due: "2026-12-10")
        let soon = try await office.filing(.prepared, .russianEnd, due: "2026-11-22")
        let without = try await office.filing(due: nil)
        for state in [FilingState.submitted, .accepted, .void] {
            _ = try await office.filing(state)
        }
        let page = try await due()
        #expect(ids(page) == [soon, late, without].map { "\($0)" })
        let first = page["items"]?.array?.first
        #expect(first?["next"]?.text == "homeward filing submit \(soon) --receipt …")
        #expect(first?["rule_id"] == "R-RU-001-P")
        #expect(first?["due_on"] == "2026-11-22")
        let contract = try await office.record(of: soon).contract
        #expect(first?["subject_id"]?.text == contract.map { "\($0)" })
        #expect(ids(try await due(.contract)) == [late, without].map { "\($0)" })
        #expect(ids(try await due(days: 7)) == [soon, without].map { "\($0)" })
    }

    /// Due on 2026-11-24: overdue once that day is over in Beijing.
    @Test(arguments: [("2026-11-23", 0), ("2026-11-24", 0), ("2026-11-25", 1)])
    func theDayAfterItIsOverdue(day: String, overdue: Int64) async throws {
        _ = try await office.filing()
        office.clock.move(to: .at(day))
        #expect(try await due()["overdue"]?.integer == overdue)
    }

    /// Returned on 2026-11-10 and wanted by 2026-11-20: the day of the authority counts, not the first one.
    @Test(arguments: [("2026-11-20", false), ("2026-11-21", true)])
    func whatWasReturnedIsDueByTheAuthoritysDay(day: String, isOverdue: Bool) async throws {
        _ = try await office.filing(.returned, due: "2026-12-31")
        office.clock.move(to: .at(day))
        let item = try await due()["items"]?.array?.first
        #expect(item?["due_on"] == "2026-11-20")
        #expect(item?["rule_id"] == "R-CN-021")
        #expect(item?["missing_items"] == ["List"])
        #expect(item?["is_overdue"] == .bool(isOverdue))
    }
}
