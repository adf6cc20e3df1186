import Core
import Model

extension Office {
    /// An owner of an employer, as the register names one.
    @discardableResult
    package func owner(
        of employer: ID<Employer>,
        adding more: [Assignment<EmployerOwner>] = []
    ) async throws -> ID<EmployerOwner> {
        try await plant(
            EmployerOwner.self,
            [
                .employer(employer), .name("SATO HIRO"), .kind(.person), .nationality(.jp),
                .source("Register"), .state(.current),
            ],
            adding: more
        )
    }
}
