import Core
import Foundation
import Model

extension Office {
    /// A body of the directory, a bank of its own unless the kind is another.
    package func body(
        _ state: BodyState = .listed,
        kind: BodyKind = .bank,
        adding more: [Assignment<Body>] = []
    ) async throws -> ID<Body> {
        try await plant(
            Body.self,
            [
                .kind(kind), .name(try ShortText(parsing: "Bank of Yanbian \(UUID())")),
                .country(.cn), .languages([.chinese]), .state(state),
            ],
            adding: more
        )
    }
}
