import Core
import Foundation
import Model

extension Office {
    /// An employer of its own; one that is not trusted has somebody who said why.
    @discardableResult
    package func employer(
        _ state: EmployerState = .approved,
        in country: Country = .jp,
        adding more: [Assignment<Employer>] = []
    ) async throws -> ID<Employer> {
        let isDistrusted = state == .restricted || state == .blacklisted
        return try await plant(
            Employer.self,
            [
                .name("Minato Foods"), .kind(.enterprise), .country(country),
                .registrationNumber(UUID().uuidString), .madeBy(anyone.human),
                .restrictedBy(isDistrusted ? anyone.human : nil),
                .restrictedReason(isDistrusted ? "Late wages." : nil),
                .restrictedFrom(isDistrusted ? .active : nil),
                .blacklistedBy(state == .blacklisted ? second.human : nil), .state(state),
            ],
            adding: more
        )
    }
}
