import Core
import Model

extension Office {
    /// What was told abroad of the worker of a case; a stopped transfer ended on the next day.
    @discardableResult
    package func transfer(
        _ state: TransferState = .recorded,
        of caseFile: ID<CaseFile>,
        to country: Country = .jp,
        on day: CalendarDate = "2026-11-02"
    ) async throws -> ID<Transfer> {
        let file = try await record(of: caseFile)
        return try await plant(
            Transfer.self,
            [
                .person(file.person), .caseFile(caseFile), .employer(file.employer),
                .country(country), .kinds([.identity]), .purpose("Visa"),
                .legalRoute(.certification), .assessment("1"), .assessedOn("2026-11-01"),
                .transferredOn(day),
                .stoppedOn(state == .stopped ? day.adding(days: 1) : nil), .state(state),
            ]
        )
    }
}
