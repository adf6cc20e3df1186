import Core
import Testing

/// Whoever wrote a word that is none is shown the one that was meant first.
@Suite struct WordsOfferedTests {
    static let states = ["open", "clear", "potential", "not_applicable", "closed"]

    @Test(arguments: [
        ("potental", "potential, open, clear, not_applicable, closed"),
        ("POTENTIAL", "potential, open, clear, not_applicable, closed"),
        ("not-applicable", "not_applicable, open, clear, potential, closed"),
        ("applicable", "not_applicable, open, clear, potential, closed"),
        ("colsed", "closed, open, clear, potential, not_applicable"),
        ("", "open, clear, potential, not_applicable, closed"),
    ])
    func theNearestStandsFirstAndTheRestKeepTheirOrder(_ text: String, _ words: String) {
        let sentence = WordsOffered(Self.states).sentence(insteadOf: text)
        #expect(sentence == "\"\(text)\" is not one of: \(words).")
    }

    @Test func ofALongListTheNearestAreShown() {
        let words = (1...200).map { "R-ID-\($0)" }
        let sentence = WordsOffered(words).sentence(insteadOf: "r-id-107x")
        #expect(sentence.hasPrefix("\"r-id-107x\" is none of the 200 words that stand here. "))
        #expect(sentence.contains("The nearest: R-ID-107, "))
        #expect(sentence.split(separator: ",").count == 6)
    }

    @Test func aLongTextIsCut() {
        let long = String(repeating: "x", count: 8000)
        #expect(WordsOffered(["a"]).sentence(insteadOf: long).count < 100)
    }
}
