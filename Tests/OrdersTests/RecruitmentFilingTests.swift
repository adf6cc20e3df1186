import Core
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Orders

/// R-CN-037: the province hears of the recruiting, unless nobody is recruited.
@Suite(.database) struct RecruitmentFilingTests {
    /// By the first day of the order, or today where that day is over.
    @Test(arguments: [("2026-11-20", "2026-11-21"), ("2026-12-01", "2026-12-01")])
    func itIsDueBeforeTheFirstWorkerIsRecruited(opens: String, due: String) async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let id = try await bench.order(.authorityChecked, adding: [.opensOn(.at(opens))])
        try await office.perform(OpenJobOrder.self, on: id)
        let filing = try await office.record(of: office.opened(.recruitment, of: id))
        #expect(filing.state == .due && filing.dueOn == .at(due))
        #expect(filing.happenedOn == "2026-11-02")
        #expect(try await office.tasks(of: filing.id) == ["recruitment-filing \(due)"])
    }

    @Test func anOrderThatIsCancelledRecruitsNobody() async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let id = try await bench.order(.authorityChecked)
        try await office.perform(OpenJobOrder.self, on: id)
        try await office.perform(CancelJobOrder.self, on: id, ["reason": "No need."])
        let filing = try await office.record(of: office.opened(.recruitment, of: id))
        #expect(filing.state == .void)
        #expect(try await office.tasks(of: filing.id) == [])
    }
}
