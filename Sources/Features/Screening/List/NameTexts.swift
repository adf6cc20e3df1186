import Core
import Foundation

/// What one field of a list says of names, and the numbers of documents that stand among them.
struct ReadNames: Equatable {
    /// The names, the first one first; none in an empty field.
    var names: [ListedName] = []
    var documents: [ListedDocument] = []
}

/// Takes the names out of one field of a list, which may be several, in several scripts, with prose around them.
///
/// - The text as it stands is always a name, brackets and prose included: whoever copies it meets the entry. Only a
///   field that is a list of names, parted by semicolons, is not.
/// - The text without what stands in brackets is another, and so is the text without the prose around it: born in,
///   son of, passport no.
/// - What stands in brackets is a name by itself only where it says so (`a.k.a.`, `formerly`), where it is itself a
///   list of names, or where it spells the whole name in another script. `香港` and `Tanzania` are places.
enum NameTexts {
    /// The names of a field with the quality that the publisher gives them; of a primary one the others are good.
    static func read(_ field: String, _ quality: NameQuality) -> ReadNames {
        let whole = field.trimmed
        guard !whole.isEmpty else { return ReadNames() }
        guard !isPlain(whole) else {
            return ReadNames(names: [ListedName(text: whole, quality: quality)])
        }
        var found = FoundNames()
        for piece in pieces(of: whole) { add(piece, at: 0, to: &found) }
        // A field of nothing but signs is still somebody's name.
        guard !found.texts.isEmpty else {
            return ReadNames(names: [ListedName(text: whole, quality: quality)])
        }
        let names = found.texts.enumerated().map { place, text in
            ListedName(text: text, quality: place > 0 && quality == .primary ? .good : quality)
        }
        return ReadNames(names: names, documents: found.documents)
    }

    /// Nearly every name is: nothing in it has to be taken apart.
    private static func isPlain(_ text: String) -> Bool {
        guard text.utf8.allSatisfy({ $0 < 0x80 && !marks.contains($0) }) else { return false }
        return !text.split(separator: " ").contains { NameProse.mayBegin($0) }
    }

    private static let marks = Set("()[];".utf8)
    /// Lists within lists this deep are taken apart: no publisher writes three, and a file may hold thousands.
    private static let deepest = 4

    private static func add(_ piece: String, at depth: Int, to found: inout FoundNames) {
        guard depth < deepest else { return found.add(piece) }
        let parts = BracketedText(piece)
        let prose = NameProse(parts.outside)
        let isProse = prose.isProse || parts.brackets.contains { NameProse.isLabel($0.text) }
        if !isProse { found.add(piece) }
        found.add(bare(prose.name))
        for name in scripts(in: prose.name) { found.add(bare(name)) }
        for name in prose.others { found.add(bare(name)) }
        found.documents += prose.documents
        for bracket in parts.brackets {
            add(bracket, beside: prose.name, at: depth + 1, to: &found)
        }
        if isProse { found.add(piece) }
    }

    private static func add(
        _ bracket: BracketedText.Bracket,
        beside name: String,
        at depth: Int,
        to found: inout FoundNames
    ) {
        guard !NameProse.isLabel(bracket.text) else { return }
        let list = pieces(of: bracket.text)
        let prose = NameProse(bracket.text)
        if list.count > 1 {
            for piece in list { add(piece, at: depth, to: &found) }
        } else if prose.name.isEmpty, !prose.others.isEmpty {
            for other in prose.others { add(other, at: depth, to: &found) }
        } else if bracket.isAtEnd, spellsWhole(bracket.text, name) {
            add(bracket.text, at: depth, to: &found)
        } else {
            found.documents += DocumentText.prose(bracket.text)
        }
    }

    /// Whether a text is another script's spelling of a name: not its abbreviation, and not a place.
    private static func spellsWhole(_ text: String, _ name: String) -> Bool {
        let isLatin = text.contains(where: \.isLatinLetter)
        guard name.contains(where: \.isLetter), isLatin != name.contains(where: \.isLatinLetter),
            !PlaceWords.isPlace(text)
        else { return false }
        let isShort = isLatin && text.count <= 6 && text == text.uppercased()
        return !isShort || text.contains(" ")
    }

    /// The members of a list: parted by semicolons outside of brackets, or counted as `b)`.
    private static func pieces(of text: String) -> [String] {
        var pieces = [""]
        var depth = 0
        for character in text {
            if BracketedText.opening.contains(character) { depth += 1 }
            if BracketedText.closing.contains(character) { depth = max(0, depth - 1) }
            if depth == 0, character == ";" || character == "；" {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces.flatMap { piece in
            piece.contains(") ") ? piece.split(separator: /(?:^|\s)[a-z]\)\s/) : [piece[...]]
        }
        .map(\.trimmed)
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
    }

    /// The name without signs that parted it from what was taken away, and without a bracket that has no other.
    private static func bare(_ text: String) -> String {
        text.trimmed.trimmingCharacters(in: CharacterSet(charactersIn: " :;,-()[]（）"))
    }

    /// The words of Latin letters, and those of another script, where a name has both.
    private static func scripts(in text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace)
        let latin = words.filter { $0.contains(where: \.isLatinLetter) }
        let others = words.filter { $0.contains { $0.isLetter && !$0.isLatinLetter } }
        guard !latin.isEmpty, !others.isEmpty, Set(latin).isDisjoint(with: others) else {
            return []
        }
        return [latin.joined(separator: " "), others.joined(separator: " ")]
    }
}

/// Names in the order in which they were found, each once.
private struct FoundNames {
    private(set) var texts: [String] = []
    private var known: Set<String> = []
    var documents: [ListedDocument] = []

    mutating func add(_ text: String) {
        guard text.contains(where: { $0.isLetter || $0.isNumber }), known.insert(text).inserted
        else { return }
        texts.append(text)
    }
}

/// A text, and apart from it what stands in its outermost brackets.
struct BracketedText {
    /// What stands in a pair of brackets.
    struct Bracket {
        var text = ""
        /// Whether no more than other brackets and signs follow.
        var isAtEnd = true
    }

    static let opening: Set<Character> = ["(", "[", "（"]
    static let closing: Set<Character> = [")", "]", "）"]

    private(set) var outside = ""
    private(set) var brackets: [Bracket] = []

    /// Takes a text apart; a bracket that is never closed ends with the text.
    init(_ text: String) {
        var depth = 0
        var followed = 0
        for character in text {
            if Self.opening.contains(character) {
                depth += 1
                if depth == 1 {
                    brackets.append(Bracket())
                    // Han is written without spaces: 華信船務(香港)有限公司 without its bracket is one word.
                    let isHan = outside.unicodeScalars.last?.properties.isIdeographic ?? false
                    if !isHan { outside.append(" ") }
                    continue
                }
            }
            if Self.closing.contains(character) {
                depth -= 1
                if depth <= 0 {
                    depth = 0
                    continue
                }
            }
            if depth > 0 {
                brackets[brackets.count - 1].text.append(character)
            } else {
                outside.append(character)
                if character.isLetter || character.isNumber { followed = brackets.count }
            }
        }
        outside = outside.trimmed
        for place in brackets.indices {
            brackets[place].text = brackets[place].text.trimmed
            brackets[place].isAtEnd = place >= followed
        }
    }
}

extension Character {
    /// Whether it is a letter of the Latin alphabet, with or without marks.
    var isLatinLetter: Bool {
        isLetter && unicodeScalars.first.map { Writing(of: $0) == .latin } ?? false
    }
}
