import Foundation
import Postgres

/// A time zone by its name in the IANA database: deadlines at the site run by its clock.
package struct TimeZoneName: TextValue {
    package static let example = "Asia/Tokyo"

    let name: String

    package init(parsing text: String) throws(Malformed) {
        // Foundation also takes offsets and abbreviations, which know nothing of summer time.
        let isPlace = text.contains("/") && TimeZone(identifier: text)?.identifier == text
        guard isPlace || text == "UTC" else {
            throw Malformed(
                "This is not a time zone: write its IANA name with continent and city, "
                    + "as \(Self.example)."
            )
        }
        name = text
    }

    package var description: String { name }
}
