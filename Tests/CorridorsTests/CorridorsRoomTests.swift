import Casework
import Corridors
import Testing

struct CorridorsRoomTests {
    @Test func everyRefusalHasItsMending() {
        for code in CorridorsRoom.refusals { #expect(!code.mendings.contains("")) }
    }
}

extension RefusalCode {
    fileprivate static var mendings: [String] { allCases.map(\.mend) }
}
