import Core
import Testing
import TransparencyLog

/// A body is read as its type, and what its type does not know is refused.
@Suite struct StrictBodyTests {
    struct Note: Decodable, Equatable {
        let noteText: String
        let tags: [String]?
    }

    /// A body without fields asks its decoder nothing.
    struct Nothing: Decodable {}

    private func read(_ text: String) throws -> Note {
        let fields = ["note_text", "tags"].map {
            Field(name: $0, schema: [:], isRequired: false, help: "")
        }
        return try StrictBody.decode(Note.self, from: Array(text.utf8), fields: fields)
    }

    @Test(arguments: [
        #"{"note_text":"a"}"#, " \n{ \"note_text\" : \"a\" }", #"{"note_\u0074ext":"a"}"#,
        #"{"note_text":"a","note_text":"b"}"#,
    ]) func isReadHoweverItIsSpelled(_ text: String) throws {
        #expect(try read(text) == Note(noteText: "a", tags: nil))
    }

    @Test func bracketsAndNamesInTextsAreText() throws {
        let text = #"{"note_text":"{\"x\":[[[\\","tags":["[","x","{\"y\":1}"]}"#
        #expect(try read(text).tags?.count == 3)
    }

    @Test(arguments: [
        (
            #"{"note_text":"a","nix":1}"#, "/nix",
            "This field is not known here. Known: note_text, tags."
        ),
        (
            #"{"note_text":"a","n\u0069x":1}"#, "/nix",
            "This field is not known here. Known: note_text, tags."
        ),
        (
            #"{"noteText":"a"}"#, "/noteText",
            "This field is not known here. Known: note_text, tags."
        ),
        ("{}", "/note_text", "This field is required."),
        ("", "/note_text", "This field is required."),
        ("[1]", "", "This should be an object."), ("1", "", "This should be an object."),
        (#"{"note_text":"a""#, "", "The body is not a valid JSON object."),
        (#"{"note_text":"a"} x"#, "", "The body is not a valid JSON object."),
        (#"{"note_text":"a","nix":"#, "", "The body is not a valid JSON object."),
        (#"{"note_text":1}"#, "/note_text", "This should be a text."),
        (#"{"note_text":"a","tags":[1]}"#, "/tags/0", "This should be a text."),
    ]) func isRefusedWithItsPlace(text: String, pointer: String, detail: String) {
        #expect(throws: InputError(pointer, detail)) { try read(text) }
    }

    @Test(arguments: ["[1]", "1", "\"a\""]) func whatHasNoFieldsIsAnObjectToo(_ text: String) {
        #expect(throws: InputError("", "This should be an object.")) {
            try StrictBody.decode(Nothing.self, from: Array(text.utf8), fields: [])
        }
    }

    @Test(arguments: [
        (32, "This should be an object."), (33, "The body nests deeper than 32 levels."),
    ])
    func depthEnds(depth: Int, detail: String) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(throws: InputError("", detail)) { try read(text) }
    }
}
