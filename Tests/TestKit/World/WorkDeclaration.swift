import Core
import Model

extension Office {
    /// Ordinary work that an employer declared, paid above what is paid at the place.
    @discardableResult
    package func workDeclaration(
        of employer: ID<Employer>,
        adding more: [Assignment<WorkDeclaration>] = []
    ) async throws -> ID<WorkDeclaration> {
        try await plant(
            WorkDeclaration.self,
            [
                .employer(employer), .occupation("7511"), .natures([.ordinary]),
                .description("Fish"), .payMinor(1300), .localPayMinor(900), .currency(.jpy),
                .payUnit(.hour), .hoursWeek(40), .validFrom("2026-11-01"), .evidence("Signed"),
                .state(.declared),
            ],
            adding: more
        )
    }
}
