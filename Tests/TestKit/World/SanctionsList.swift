import Core
import Foundation
import Model

extension Office {
    /// A list of a publisher without entries.
    @discardableResult
    package func sanctionsList(
        _ state: ListState = .current,
        of publisher: ListPublisher = .un,
        _ format: ListFormat = .unXML
    ) async throws -> ID<SanctionsList> {
        let digest = [UInt8](UUID().uuidString.utf8.prefix(32))
        return try await plant(
            SanctionsList.self,
            [
                .publisher(publisher), .format(format), .edition("1"), .dated("2026-11-20"),
                .sha256(digest), .entriesSha256(digest), .madeBy(anyone.human), .state(state),
            ]
        )
    }
}
