import Core
import Foundation
import Model

extension Office {
    /// A colleague who can be named and is no caller.
    package func staff(
        _ role: Role,
        _ state: StaffState = .active,
        human: UUID = UUID()
    ) async throws -> ID<Staff> {
        try await plant(
            Staff.self,
            [.humanId(human), .name("Piao"), .role(role), .state(state)]
        )
    }
}
