import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Law

/// Another law shows in the cases that it would change.
@Suite(.database) struct SimulationTests {
    private func simulate(_ day: CalendarDate, after: ID<CaseFile>? = nil) async throws -> JSON {
        try await office.registrar.answer(
            SimulateLaw(from: day, after: after),
            by: office.anyone
        )
    }

    private func rules(_ change: JSON) -> [String] {
        change["rules"]?.array?.compactMap { $0["id"]?.text } ?? []
    }

    /// Employment for Skill Development begins on 2027-04-01: the day before, the day, the day after.
    @Test(arguments: [("2027-03-31", false), ("2027-04-01", true), ("2027-04-02", false)])
    func theDayOfALawShows(day: CalendarDate, changes: Bool) async throws {
        try await office.corridor(under: "JP-ESD")
        let file = try await office.placed(under: "JP-ESD")
        let answer = try await simulate(day)
        #expect(answer["asked"]?.integer == 1)
        let change = answer["items"]?.array?.first { $0["case_id"]?.text == "\(file)" }
        let named = change.map(rules) ?? []
        #expect(named.contains("R-TRN-004") == changes, "\(named)")
        #expect(named.contains("R-COR-004") == changes, "\(named)")
    }

    @Test func aCaseThatHasEndedIsNotAsked() async throws {
        try await office.corridor(under: "JP-ESD")
        _ = try await office.placed(.withdrawn, under: "JP-ESD")
        #expect(try await simulate("2027-04-01")["asked"]?.integer == 0)
    }

    @Test func aPageGoesOnAfterItsLastCase() async throws {
        try await office.corridor(under: "JP-ESD")
        let files = [
            try await office.placed(under: "JP-ESD"), try await office.placed(under: "JP-ESD"),
        ]
        let first = files.map(\.uuid.uuidString).min()
        let page = try await simulate(
            "2027-04-01",
            after: files.first { $0.uuid.uuidString == first }
        )
        #expect(page["asked"]?.integer == 1)
        #expect(page["next"] == nil || page["next"] == .null)
    }
}
