import Casework
import Screening
import Testing

struct ScreeningRoomTests {
    @Test func everyRefusalHasItsMending() {
        for code in ScreeningRoom.refusals { #expect(!code.mendings.contains("")) }
    }
}

extension RefusalCode {
    fileprivate static var mendings: [String] { allCases.map(\.mend) }
}
