/// How Han characters are read in the languages of the corridors, and which of them are variants.
///
/// Simplified, traditional and Japanese forms of a character are one; Mandarin comes from ICU, which knows
/// the readings of surnames, and from Unihan where a character has several.
enum HanReadings {
    /// What is known of a character.
    struct Character: Sendable {
        /// The form that stands for all variants.
        let head: Unicode.Scalar
        let mandarin: [String]
        /// Jyutping without tones.
        let cantonese: [String]
        /// Syllables of Hangul.
        let korean: [String]
        /// Hepburn: readings taken over from Chinese.
        let on: [String]
        /// Hepburn: words of Japanese.
        let kun: [String]
    }

    /// What is known of a character; nil of one that no name is known to have.
    static subscript(_ scalar: Unicode.Scalar) -> Character? {
        table.places[scalar].map { table.characters[$0] }
    }

    /// The form of a character that stands for all its variants.
    static func head(of scalar: Unicode.Scalar) -> Unicode.Scalar { self[scalar]?.head ?? scalar }

    private struct Table: Sendable {
        var characters: [Character] = []
        var places: [Unicode.Scalar: Int] = [:]
    }

    private static let table: Table = {
        var table = Table()
        let rows = HanTable.rows.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        table.places.reserveCapacity(20_000)
        for row in rows.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let fields = row.split(separator: " ")
            guard fields.count == 5, let head = fields[0].unicodeScalars.first else { continue }
            let lists = fields[1...3].map(list)
            let japanese = fields[4].split(separator: "/", omittingEmptySubsequences: false)
            for scalar in fields[0].unicodeScalars { table.places[scalar] = table.characters.count }
            table.characters.append(
                Character(
                    head: head,
                    mandarin: lists[0],
                    cantonese: lists[1],
                    korean: lists[2],
                    on: list(japanese[0]),
                    kun: list(japanese.count > 1 ? japanese[1] : "")
                )
            )
        }
        return table
    }()

    private static func list(_ field: Substring) -> [String] {
        field == "-" ? [] : field.split(separator: ",").map(String.init)
    }
}

/// The forms of one Han character: simplified, traditional, Japanese, and those of older papers.
package enum HanForms {
    /// A text in which each character stands in the form that stands for all its variants; it is compared and not shown.
    package static func folded(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(HanReadings.head(of: scalar)) }
        return String(scalars)
    }
}

extension HanReadings {
    /// Every syllable in which Mandarin reads a character, in Pinyin.
    static var everyMandarinReading: Set<String> { Set(table.characters.flatMap(\.mandarin)) }

    /// Every syllable in which Cantonese reads a character, in Jyutping.
    static var everyCantoneseReading: Set<String> { Set(table.characters.flatMap(\.cantonese)) }
}
