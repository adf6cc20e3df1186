import Foundation

/// A name brought into the forms in which names are compared: as written, and as other scripts read it.
package struct FoldedName: Hashable, Sendable {
    /// The readings in Latin letters, the likeliest first; a script that is compared as written has one.
    let readings: [NameReading]
    /// A name of Han and kana as written, each character in the form that stands for its variants.
    let native: [UInt32]
    /// Whether it holds Han: a name in kana alone is the sound of another.
    let hasHan: Bool
    /// The text as it was folded: one text, one key.
    package let key: String

    /// Folds a name as written.
    ///
    /// - Parameters:
    ///   - text: The name in any script, or in several.
    ///   - isPerson: Whether a person bears it: then no word of it is a company's form.
    package init(_ text: String, isPerson: Bool = false) {
        let plain = NamePlainText.of(text)
        key = plain.lowercased()
        let runs = NameRun.runs(of: plain, isPerson: isPerson)
        native = runs.flatMap(\.scalars).map { HanReadings.head(of: $0).value }
        hasHan = runs.contains { $0.writing == .han }
        readings = NameReading.unique(of: runs, isPerson: isPerson)
    }

    /// Whether nothing of the name can be compared.
    package var isEmpty: Bool { readings.isEmpty && native.isEmpty }

    package static func == (left: FoldedName, right: FoldedName) -> Bool { left.key == right.key }

    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// By what a name came into Latin letters.
enum ReadingSystem: String, Sendable {
    case written, part, mandarin, cantonese, korean, japanese, cyrillic, spelled

    /// What the reviewer is told before the comparison.
    var words: String {
        switch self {
        case .written: ""
        case .part: "By the part in one script: "
        case .mandarin: "Read in Mandarin: "
        case .cantonese: "Read in Cantonese: "
        case .korean: "Read in Korean: "
        case .japanese: "Read in Japanese: "
        case .cyrillic, .spelled: "In Latin letters: "
        }
    }
}

/// One way to read a name, as tokens in the order written, and run together.
struct NameReading: Sendable {
    let system: ReadingSystem
    let tokens: [NameToken]
    /// The letters of all tokens, and what they sound like: made once, for a listed name is compared many times.
    let letters: [UInt8]
    let sounds: NameSounds

    /// A reading of tokens.
    init(system: ReadingSystem, tokens: [NameToken]) {
        self.system = system
        self.tokens = tokens
        letters = tokens.flatMap(\.letters)
        sounds = NameSounds(joining: tokens)
    }

    /// The readings of a name's runs: of each alone where one script says a name, and of all together.
    static func unique(of runs: [NameRun], isPerson: Bool) -> [NameReading] {
        var known: Set<[[UInt8]]> = []
        var readings: [NameReading] = []
        func add(_ system: ReadingSystem, _ tokens: [NameToken]) {
            guard !tokens.isEmpty, known.insert(tokens.map(\.letters)).inserted else { return }
            readings.append(NameReading(system: system, tokens: tokens))
        }
        let depth = runs.map(\.readings.count).max() ?? 0
        for place in 0..<depth {
            // What stands as written is the same in every reading; the other scripts vary beside it.
            let chosen = runs.map { $0.readings[min(place, $0.readings.count - 1)] }
            let system = chosen.map(\.system).first { $0 != .written } ?? .written
            let tokens = chosen.flatMap(\.tokens)
            if !isPerson { add(system, LegalForms.apart(from: tokens)) }
            // With its form too: a form that is misspelt is part of the name.
            add(system, tokens)
        }
        var writings: [Writing] = []
        for run in runs where !writings.contains(run.writing) { writings.append(run.writing) }
        for writing in writings where writings.count > 1 {
            let own = runs.filter { $0.writing == writing }.compactMap(\.readings.first)
            let tokens = own.flatMap(\.tokens)
            let letters = tokens.filter { $0.weight == 1000 }.reduce(0) { $0 + $1.letters.count }
            if letters >= 4 { add(.part, tokens) }
        }
        return readings
    }
}

/// A stretch of a name in one writing.
struct NameRun: Sendable {
    let writing: Writing
    /// The letters of Han and kana, which are compared as written too; none of other writings.
    let scalars: [Unicode.Scalar]
    let readings: [NameReading]

    /// The runs of a text, in order; punctuation and digits go with what stands before them.
    static func runs(of text: String, isPerson: Bool) -> [NameRun] {
        let isLatin = text.utf8.allSatisfy { $0 < 0x80 }
        let text = isLatin || isPerson ? text : LegalForms.apart(from: text)
        var pieces: [(writing: Writing, text: String.UnicodeScalarView)] = []
        for scalar in text.unicodeScalars {
            let writing = isLatin ? .latin : Writing(of: scalar)
            if let last = pieces.indices.last, writing == .none || pieces[last].writing == writing {
                pieces[last].text.append(scalar)
            } else if let last = pieces.indices.last, pieces[last].writing == .none {
                pieces[last].writing = writing
                pieces[last].text.append(scalar)
            } else {
                pieces.append((writing, String.UnicodeScalarView([scalar])))
            }
        }
        return pieces.map { NameRun($0.writing, String($0.text)) }.filter { !$0.readings.isEmpty }
    }

    private init(_ writing: Writing, _ text: String) {
        self.writing = writing
        let isHan = writing == .han || writing == .kana
        let own = isHan ? text.unicodeScalars.filter { Writing(of: $0) == writing } : []
        scalars = Self.withoutRepeats(own)
        readings = Self.readings(of: text, writing, scalars)
            .filter { !$0.tokens.isEmpty }
    }

    /// The mark of repetition stands for the character before it: 佐々木 is 佐佐木.
    private static func withoutRepeats(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        scalars.reduce(into: []) { all, scalar in
            all.append(scalar == "々" ? all.last ?? scalar : scalar)
        }
    }

    private static func readings(
        of text: String,
        _ writing: Writing,
        _ scalars: [Unicode.Scalar]
    ) -> [NameReading] {
        switch writing {
        case .latin, .none: [NameReading(system: .written, tokens: LatinTokens.of(text))]
        case .cyrillic:
            CyrillicReadings.readings(of: text).map {
                NameReading(system: .cyrillic, tokens: LatinTokens.of($0))
            }
        case .greek, .spelled:
            [
                NameReading(
                    system: .spelled,
                    tokens: LatinTokens.of(Transliterator.anything(text))
                )
            ]
        case .hangul:
            KoreanReading.readings(
                of: text.split { !$0.isLetter }.map { Array($0.unicodeScalars) }
            )
            .map { NameReading(system: .korean, words: $0) }
        case .kana:
            [NameReading(system: .japanese, tokens: LatinTokens.of(Transliterator.kana(text)))]
        case .han:
            HanNameReadings.readings(of: scalars).map { NameReading(system: $0.0, words: $0.1) }
        case .asWritten: [NameReading(system: .written, tokens: NativeTokens.of(text))]
        }
    }
}

extension NameReading {
    /// A reading of words in Latin letters.
    init(system: ReadingSystem, words: [String]) {
        self.init(system: system, tokens: words.flatMap(LatinTokens.of))
    }
}
