import Foundation

/// What a reader takes for something else: letters of one alphabet among those of another, and names that look the same.
package enum LookAlike {
    /// Whether a reader may take one name for the other: they differ in case, width, spaces, invisible characters or
    /// letters that look the same (UTS 39).
    ///
    /// - Parameters:
    ///   - left: A name.
    ///   - right: Another name.
    /// - Returns: True where they look alike, or are the same.
    package static func areAlike(_ left: String, _ right: String) -> Bool {
        let (left, right) = (plain(left), plain(right))
        return NameSkeleton.of(left) == NameSkeleton.of(right)
            || NameSkeleton.of(left.lowercased()) == NameSkeleton.of(right.lowercased())
    }

    /// The first letter of a text that stands among letters of another alphabet and looks like one of them.
    ///
    /// `Cбербанк` with a Latin C is such a word; `КупиVIP` is not, for its V stands for nothing else.
    ///
    /// - Parameter text: A name.
    /// - Returns: The letter and its place, counted from 1; nil where there is none.
    static func stranger(in text: String) -> (letter: Unicode.Scalar, place: Int)? {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var word: [Letter] = []
        for (place, scalar) in text.unicodeScalars.enumerated() {
            let properties = scalar.properties
            let alphabet = Writing(of: scalar)
            if looks[alphabet] != nil {
                word.append(Letter(scalar: scalar, place: place + 1, alphabet: alphabet))
            } else if !properties.isAlphabetic && properties.numericType == nil
                && properties.canonicalCombiningClass == .notReordered
            {
                if let found = stranger(in: word) { return (found.scalar, found.place) }
                word = []
            }
        }
        return stranger(in: word).map { ($0.scalar, $0.place) }
    }

    private static func stranger(in word: [Letter]) -> Letter? {
        let groups = Dictionary(grouping: word, by: \.alphabet)
            .sorted { ($0.value.count, $0.value[0].place) < ($1.value.count, $1.value[0].place) }
        guard groups.count > 1 else { return nil }
        for (alphabet, letters) in groups {
            let others = groups.map(\.key).filter { $0 != alphabet }
            let own = letters.map { NameSkeleton.of(base(of: $0.scalar)) }
            let deceives = others.contains { own.allSatisfy((looks[$0] ?? []).contains) }
            if deceives { return letters[0] }
        }
        return nil
    }

    /// The letter without its marks, which do not hide what it is taken for.
    private static func base(of scalar: Unicode.Scalar) -> String {
        String(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1))
    }

    private static func plain(_ text: String) -> String {
        let words = NamePlainText.visible(text).split(whereSeparator: \.isWhitespace)
        return words.joined(separator: " ")
    }

    private struct Letter {
        let scalar: Unicode.Scalar
        let place: Int
        let alphabet: Writing
    }

    /// The alphabets that have letters of the same look, with what those look like that are in use today; no archaic
    /// letter explains a Latin V.
    private static let looks: [Writing: Set<String>] = {
        let letters: [Writing: [ClosedRange<UInt32>]] = [
            // The last ones are of Mongolian and Tatar.
            .cyrillic: [0x400...0x45F, 0x4AE...0x4AF, 0x4BA...0x4BB, 0x4E8...0x4E9],
            .greek: [0x386...0x3CE],
            .latin: [0x41...0x5A, 0x61...0x7A],
        ]
        return letters.mapValues { ranges in
            let scalars = ranges.joined().compactMap { Unicode.Scalar($0) }
            return Set(scalars.map { NameSkeleton.of(String($0)) })
        }
    }()
}
