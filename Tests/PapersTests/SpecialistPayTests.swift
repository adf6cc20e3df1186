import Core
import Model
import TestKit
import Testing

@testable import Papers

/// R-VIS-004 reads the pay clause of the employment contract that the parties mean to keep.
@Suite(.database) struct SpecialistPayTests {
    static let day = CalendarDate(2027, 1, 10)

    func clause(_ kopecks: Int) -> String {
        #"[{"code": "pay", "text": "Pay", "language": "zh", "value": \#(kopecks), "#
            + #""unit": "per_month", "currency": "RUB"}]"#
    }

    @Test(arguments: [
        (ContractState.signed, 25_000_000, "passed"), (.signed, 24_999_999, "failed"),
        (.draft, 25_000_000, "failed"),
    ])
    func theContractsClauseDecides(
        state: ContractState,
        kopecks: Int,
        outcome: String
    ) async throws {
        let file = try await office.placed(in: .ru, under: "RU-HQS")
        let before = try await office.verdicts(
            of: file,
            by: [RussianPermitFits.self],
            on: Self.day
        )
        #expect(before["R-VIS-004"]?.kind == .failed)
        try await office.contract(.employment, state, of: file, clauses: clause(kopecks))
        let found = try await office.verdicts(
            of: file,
            by: [RussianPermitFits.self],
            on: Self.day
        )
        #expect(found["R-VIS-004"]?.word == outcome)
    }

    /// Other programmes ask nothing of the pay.
    @Test func withinTheQuotaThePayIsNotAsked() async throws {
        let file = try await office.placed(in: .ru, under: "RU-QUOTA")
        let found = try await office.verdicts(of: file, by: [RussianPermitFits.self], on: Self.day)
        #expect(found["R-VIS-004"]?.kind == .passed)
    }
}
