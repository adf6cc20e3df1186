import TestKit
import Testing

@testable import Orders

struct OrdersRoomTests {
    @Test func everyRefusalHasItsMending() { OrdersFeature.expectEveryRefusalHasItsMending() }

    @Test func everyBodyIsExplainedAndItsExampleReads() throws {
        try OrdersFeature.expectEveryBodyIsExplainedAndReads()
    }

    @Test func commandsAndPathsAreToldApart() { OrdersFeature.expectCommandsAndPathsApart() }

    @Test func dutiesNameTheirRules() { OrdersFeature.expectDutiesToNameTheirRules() }
}
