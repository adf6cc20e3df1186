import Core
import Foundation
import Testing

/// Expects that the text is read, written and carried through JSON unchanged.
func expectRoundTrip<Value: TextForm>(
    _ type: Value.Type,
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let value = try Value(parsing: text)
    #expect(value.description == text, sourceLocation: sourceLocation)
    let json = try JSONEncoder().encode([value])
    #expect(
        try JSONDecoder().decode([Value].self, from: json) == [value],
        sourceLocation: sourceLocation
    )
}

/// The sentence with which a text is refused, the same by every way in.
func refusal<Value: TextForm>(
    of text: String,
    as type: Value.Type,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
    #expect(Value(text) == nil, sourceLocation: sourceLocation)
    let json = try JSONEncoder().encode([text])
    let error = try #require(throws: DecodingError.self, sourceLocation: sourceLocation) {
        try JSONDecoder().decode([Value].self, from: json)
    }
    guard case .dataCorrupted(let context) = error else {
        Issue.record("\(error)", sourceLocation: sourceLocation)
        return ""
    }
    #expect(throws: Malformed(context.debugDescription), sourceLocation: sourceLocation) {
        try Value(parsing: text)
    }
    return context.debugDescription
}

/// The day that a test names; only for days that exist.
func day(_ text: String) throws -> CalendarDate {
    try CalendarDate(parsing: text)
}

/// A zone of the IANA database.
func zone(_ name: String) throws -> TimeZone {
    try #require(TimeZone(identifier: name))
}
