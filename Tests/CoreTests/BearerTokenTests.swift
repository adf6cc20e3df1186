import Core
import Testing

@Suite struct BearerTokenTests {
    @Test func aTokenIsReadBackAsItself() throws {
        let token = BearerToken.fresh()
        let read = try #require(BearerToken(token.text))
        #expect(read.keyID == token.keyID)
        #expect(read.digest == token.digest)
        #expect(token.text.hasPrefix("homeward_live_"))
        #expect(token.text.utf8.count == 74)
    }

    @Test func anyOneCharacterChangedIsRefused() {
        let text = Array(BearerToken.fresh().text)
        for index in text.indices {
            var changed = text
            changed[index] = changed[index] == "a" ? "b" : "a"
            #expect(BearerToken(String(changed)) == nil, "at \(index)")
        }
    }

    @Test(arguments: ["", "homeward_live_", "homeward_live_aaaaaaaaaa_", "nix"])
    func junkIsRefusedWithoutADatabase(text: String) { #expect(BearerToken(text) == nil) }

    @Test func twoTokensDiffer() { #expect(BearerToken.fresh().text != BearerToken.fresh().text) }
}
