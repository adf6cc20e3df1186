import TestKit
import Testing

@testable import Corridors

struct CorridorsRoomTests {
    @Test func everyRefusalHasItsMending() { CorridorsFeature.expectEveryRefusalHasItsMending() }

    @Test func everyBodyIsExplainedAndItsExampleReads() throws {
        try CorridorsFeature.expectEveryBodyIsExplainedAndReads()
    }

    @Test func commandsAndPathsAreToldApart() { CorridorsFeature.expectCommandsAndPathsApart() }

    @Test func dutiesNameTheirRules() { CorridorsFeature.expectDutiesToNameTheirRules() }
}
