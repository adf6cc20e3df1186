/// The words of a closed list, for somebody who wrote another: what was meant comes first.
package struct WordsOffered: Sendable {
    /// A longer list is not read: of it the nearest are shown.
    private static let most = 24
    private static let nearest = 6

    private let words: [String]

    /// The words there are, in the order in which they are to be shown.
    package init(_ words: [String]) { self.words = words }

    /// `"POTENTIAL" is not one of: potential, clear, confirmed.`
    ///
    /// - Parameter text: What was written instead.
    /// - Returns: A whole sentence, the nearest word first.
    package func sentence(insteadOf text: String) -> String {
        let places = words.indices.map { (place: $0, steps: Self.steps(text, words[$0])) }
        guard words.count <= Self.most else {
            let near = places.sorted { ($0.steps, $0.place) < ($1.steps, $1.place) }
                .prefix(Self.nearest).map { words[$0.place] }
            return "\(text.quoted) is none of the \(words.count) words that stand here. "
                + "The nearest: \(near.joined(separator: ", "))."
        }
        // Only the nearest is moved: a list keeps its order, which people know.
        let first = places.min { ($0.steps, $0.place) < ($1.steps, $1.place) }?.place
        let others = words.indices.filter { $0 != first }
        let shown = ((first.map { [$0] } ?? []) + others).map { words[$0] }
        return "\(text.quoted) is not one of: \(shown.joined(separator: ", "))."
    }

    /// How many letters must be put in, taken out, changed or exchanged with their neighbour (optimal string
    /// alignment), without regard to case and separators. A part of a word is nearer than a slip.
    private static func steps(_ text: String, _ word: String) -> Int {
        let typed = folded(text)
        let known = folded(word)
        if typed == known { return 0 }
        if typed.count >= 3, known.split(separator: "-").contains(typed[...]) { return 1 }
        var before: [Int] = []
        var last = Array(0...known.count)
        for (row, letter) in typed.enumerated() {
            var line = [row + 1]
            for (column, other) in known.enumerated() {
                var least = min(
                    line[column] + 1,
                    last[column + 1] + 1,
                    last[column] + (letter == other ? 0 : 1)
                )
                if row > 0, column > 0, letter == known[column - 1], typed[row - 1] == other {
                    least = min(least, before[column - 1] + 1)
                }
                line.append(least)
            }
            (before, last) = (last, line)
        }
        return 1 + (last.last ?? 0)
    }

    private static func folded(_ text: String) -> [Character] {
        text.lowercased().prefix(64).map { "_. ".contains($0) ? "-" : $0 }
    }
}
