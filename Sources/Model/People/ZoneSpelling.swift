import Foundation

/// The ways in which a passport's machine-readable zone may spell a name in Latin letters: A to Z, `<` between the parts.
///
/// ICAO Doc 9303 part 3, section 6, gives a letter one form or several, of which the issuer chooses: Ü is UE, UXX or U,
/// and Chinese passports write YU. A name is therefore compared letter by letter, never turned into one form.
struct ZoneSpelling {
    /// For each place of the name what may stand there.
    private let places: [[String]]

    /// The spellings of a name; fillers in it count as spaces.
    init(_ name: String) {
        let spaced = name.uppercased().precomposedStringWithCanonicalMapping
            .filter { !Self.dropped.contains($0) }
            .split { Self.separators.contains($0) }
        places = Array(spaced.map { $0.map(Self.forms) }.joined(separator: [["<"]]))
    }

    /// The spellings of several names without anything between their parts.
    init(joining names: [String]) {
        places = names.flatMap { ZoneSpelling($0).places }.filter { $0 != ["<"] }
    }

    /// The first of the spellings.
    var first: String { places.map { $0[0] }.joined() }

    /// Whether every letter is one of the Latin script.
    var isLatin: Bool {
        places.joined().allSatisfy { form in
            form.utf8.allSatisfy { byte in
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "<")
            }
        }
    }

    /// Whether there is no letter at all.
    var isEmpty: Bool { places.isEmpty }

    /// Whether a zone's name, with `<` or spaces between its parts, is one of the spellings.
    ///
    /// - Parameters:
    ///   - zone: The primary or the secondary identifier.
    ///   - mayBeCut: Whether the zone may lack the end of the name.
    /// - Returns: True where every letter agrees.
    func matches(_ zone: String, mayBeCut: Bool = false) -> Bool {
        let found = Array(zone.split { $0 == "<" || $0 == " " }.joined(separator: "<").utf8)
        var reached: Set<Int> = [0]
        for forms in places {
            if mayBeCut && reached.contains(found.count) { return true }
            var next: Set<Int> = []
            for start in reached {
                for form in forms {
                    let rest = found[start...]
                    if rest.starts(with: form.utf8) { next.insert(start + form.utf8.count) }
                    if mayBeCut && form.utf8.starts(with: rest) { return true }
                }
            }
            reached = next
        }
        return reached.contains(found.count)
    }

    private static func forms(of letter: Character) -> [String] {
        if let forms = several[letter] { return forms }
        let scalars = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
        return [String(String.UnicodeScalarView(scalars.prefix(1)))]
    }

    private static let dropped: Set<Character> = ["'", "’", "ʼ", "."]
    private static let separators: Set<Character> = [" ", "-", "‐", "<"]

    /// The letters that are more than a base letter and a mark, or have more than one form.
    private static let several: [Character: [String]] = {
        var forms: [Character: [String]] = [
            "Ä": ["AE", "A"], "Å": ["AA", "A"], "Æ": ["AE"], "Ð": ["D"], "Đ": ["D"], "Ə": ["E"],
            "Ħ": ["H"], "Ĳ": ["IJ"], "Ł": ["L"], "Ŀ": ["L"], "Ñ": ["N", "NXX"], "Ŋ": ["N"],
            "Ö": ["OE", "O"], "Ø": ["OE", "O"], "Œ": ["OE"], "ẞ": ["SS"], "Þ": ["TH"],
            "Ŧ": ["T"],
        ]
        // Chinese passports write the ü of pinyin as YU; its tones are not printed.
        for letter in "ÜǕǗǙǛ" { forms[letter] = ["UE", "UXX", "U", "YU"] }
        return forms
    }()
}
