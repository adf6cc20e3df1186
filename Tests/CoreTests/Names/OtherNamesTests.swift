import Core
import Testing
import TransparencyLog

/// Former names and other spellings are a list of names with an end, and each is read like a first name.
@Suite struct OtherNamesTests {
    private struct Partner: Codable {
        let otherNames: OtherNames?
    }

    private static let fields = Field.all(of: Partner.self, help: [:])

    private func read(_ names: [String]) throws -> [ShortText]? {
        let body: JSON = ["other_names": .array(names.map { .text($0) })]
        return try StrictBody.decode(Partner.self, from: body.canonical(), fields: Self.fields)
            .otherNames?.lines
    }

    @Test func theyAreReadInTheirOrder() throws {
        #expect(try read(["Koryo Bank", " 고려은행 "]) == ["Koryo Bank", "고려은행"])
        #expect(try read([]) == [])
        #expect(try read((1...20).map { "Foods \($0)" })?.count == 20)
    }

    @Test func theyAreWrittenAsTheyWereRead() throws {
        let body: JSON = ["other_names": ["Koryo Bank", "고려은행"]]
        let partner = try StrictBody.decode(
            Partner.self,
            from: body.canonical(),
            fields: Self.fields
        )
        #expect(try JSON(encoding: partner) == body)
    }

    @Test func theContractAndTheExampleSayWhatTheyAre() throws {
        let field = try #require(Self.fields.first)
        #expect(field.isList && !field.isRequired)
        #expect(field.most == OtherNames.limit)
        #expect(field.example == JSON.array([.text(NameText.example)]))
    }

    @Test(arguments: [
        ((1...21).map { "Foods \($0)" }, "/other_names", "It has 21 entries, not 0 to 20."),
        // A Cyrillic letter in a Latin word.
        (["Aomori", "K\u{043E}ryo"], "/other_names/1", "U+043E"),
        (["Aomori", " "], "/other_names/1", "This line is empty"),
    ]) func eachIsReadAsStrictlyAsAFirstName(
        _ names: [String],
        _ pointer: String,
        _ words: String
    ) throws {
        let error = try #require(throws: InputError.self) { try read(names) }
        #expect(error.faults.map(\.pointer) == [pointer])
        #expect(error.detail.contains(words))
    }
}
