import Core
import Foundation
import Testing
import TransparencyLog

@testable import Corridors

/// Terms as a file of corridors brings them, for rows that tests plant beside the loading.
enum LoadedTerms {
    static func text(
        _ programme: String,
        to country: String,
        from day: CalendarDate,
        _ changes: [String: JSON] = [:]
    ) throws -> String {
        let sample = Data(try StoredJSON(CorridorEntry.sample).postgresText.utf8)
        var terms = try #require(try JSON(parsing: sample).object)
        terms["programme"] = .text(programme)
        terms["destination"] = .text(country)
        terms["effective_from"] = .text("\(day)")
        terms.merge(changes) { $1 }
        return String(decoding: try JSONEncoder().encode(JSON.object(terms)), as: UTF8.self)
    }
}
