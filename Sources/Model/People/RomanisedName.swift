import Core
import Foundation

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
        guard Self.forms(of: line, writing: "U").contains(where: { $0.isASCII && $0.isLetter }),
            line.allSatisfy({ Self.separators.contains($0) || Self.isLatin($0) })
        else {
            throw Malformed(
                "A romanised name has Latin letters, with spaces, hyphens, apostrophes or full stops "
                    + "between them, as in the passport: WANG or XIAO-MING."
            )
        }
        self.text = line
    }

    /// The name.
    package var description: String { text }

    /// What the machine-readable zone may write for the name: A to Z, with `<` between the parts.
    ///
    /// Chinese passports write ü as YU, older ones as U; ICAO 9303 part 3 drops apostrophes and turns
    /// hyphens and spaces into `<`.
    package var zoneForms: Set<String> {
        [Self.forms(of: text, writing: "YU"), Self.forms(of: text, writing: "U")]
    }

    /// Brings fillers and spaces of a zone's name into the form that ``zoneForms`` has.
    package static func zoneForm(_ name: String) -> String {
        forms(of: name, writing: "U")
    }

    private static func forms(of name: String, writing umlautU: String) -> String {
        var zone = ""
        for character in name.uppercased().precomposedStringWithCanonicalMapping {
            if character == "Ü" || "ǕǗǙǛ".contains(character) {
                zone += umlautU
            } else if dropped.contains(character) {
                continue
            } else if separators.contains(character) || character == "<" {
                zone += "<"
            } else {
                zone += special[character] ?? base(character)
            }
        }
        return zone.split(separator: "<").joined(separator: "<")
    }

    /// The letter without its marks.
    private static func base(_ character: Character) -> String {
        let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
        return String(String.UnicodeScalarView(scalars.prefix(1)))
    }

    private static func isLatin(_ character: Character) -> Bool {
        let letters = character.uppercased().map { special[$0] ?? base($0) }.joined()
        return letters.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private static let dropped: Set<Character> = ["'", "’", "ʼ", "."]
    private static let separators: Set<Character> = [" ", "-", "‐", "'", "’", "ʼ", "."]

    /// Letters that do not come apart into a base letter and a mark (ICAO 9303 part 3, section 6).
    private static let special: [Character: String] = [
        "Æ": "AE", "Ø": "OE", "Œ": "OE", "ẞ": "SS", "Þ": "TH", "Ð": "D", "Đ": "D",
        "Ł": "L", "Ħ": "H",
    ]
}
