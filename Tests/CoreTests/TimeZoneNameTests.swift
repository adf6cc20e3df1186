import Core
import Testing

struct TimeZoneNameTests {
    @Test(arguments: [
        ("Asia/Tokyo", true), ("America/Argentina/Buenos_Aires", true), ("UTC", true),
        ("asia/tokyo", false), ("Mars/Olympus", false), ("GMT+8", false), ("JST", false),
        ("", false),
    ])
    func aTimeZoneHasItsIANAName(_ text: String, _ isName: Bool) {
        #expect((TimeZoneName(text) != nil) == isName)
    }
}
