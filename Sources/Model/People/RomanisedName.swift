import Core

/// A family name or given names in Latin letters, spelled as in the passport.
///
/// The passport's spelling governs visas and contracts; it is never made anew from pinyin.
package struct RomanisedName: TextValue {
    /// A valid name.
    package static let example = "WANG"

    /// The name as it stands in the passport.
    package let text: String

    /// Reads Latin letters with spaces, hyphens, apostrophes and full stops between them.
    ///
    /// - Parameter text: The name.
    /// - Throws: ``Malformed`` for other letters or signs; the sentence does not repeat the name.
    package init(parsing text: String) throws(Malformed) {
        let line = try ShortText(parsing: text).text
        let spelling = ZoneSpelling(line)
        guard !spelling.isEmpty, spelling.isLatin, !line.contains("<") else {
            throw Malformed(
                "A romanised name has Latin letters, with spaces, hyphens, apostrophes or full stops "
                    + "between them, as in the passport: WANG or XIAO-MING."
            )
        }
        self.text = line
    }

    /// The name.
    package var description: String { text }

    /// Whether the machine-readable zone spells this name.
    ///
    /// Apostrophes are dropped, hyphens and spaces are `<`, and a letter has each of the forms that ICAO 9303 part 3,
    /// section 6, gives it: MÜLLER is MUELLER or MULLER.
    ///
    /// - Parameters:
    ///   - zone: The zone's primary or secondary identifier, with `<` or spaces between its parts.
    ///   - mayBeCut: Whether the zone may lack the end of the name.
    /// - Returns: True where every letter agrees.
    package func isSpelled(_ zone: String, mayBeCut: Bool = false) -> Bool {
        ZoneSpelling(text).matches(zone, mayBeCut: mayBeCut)
    }

    /// Whether names in this order are others in that order, however they are parted: XIAO MING is XIAOMING, and MÜLLER is
    /// MUELLER or MULLER.
    ///
    /// - Parameters:
    ///   - left: The names of one record.
    ///   - right: The names of another.
    /// - Returns: True where one of the two can be spelled like the other.
    package static func areLike(_ left: [RomanisedName], _ right: [RomanisedName]) -> Bool {
        let left = ZoneSpelling(joining: left.map(\.text))
        let right = ZoneSpelling(joining: right.map(\.text))
        return left.matches(right.first) || right.matches(left.first)
    }
}
