import Casework
import Orders
import Testing

struct OrdersRoomTests {
    @Test func everyRefusalHasItsMending() {
        for code in OrdersRoom.refusals { #expect(!code.mendings.contains("")) }
    }
}

extension RefusalCode {
    fileprivate static var mendings: [String] { allCases.map(\.mend) }
}
