import Core
import Model

extension Office {
    /// A stretch of earlier work at home.
    @discardableResult
    package func workEntry(
        _ state: WorkEntryState = .stated,
        of person: ID<Person>,
        until end: CalendarDate? = nil
    ) async throws -> ID<WorkEntry> {
        try await plant(
            WorkEntry.self,
            [
                .person(person), .occupation("7511"), .country(.cn), .fromOn("2020-01-01"),
                .untilOn(end), .state(state),
            ]
        )
    }
}
