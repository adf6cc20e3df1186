import Core
import Foundation

/// Takes the names out of one field of a list: a second script or a bracketed spelling is a name of its own.
enum NameTexts {
    /// The names in a field, the first one first; none in an empty field.
    static func split(_ field: String, _ quality: NameQuality) -> [ListedName] {
        let pieces = brackets(in: field).flatMap { $0.split(separator: ";") }
            .flatMap { scripts(in: String($0)) }
        // Whoever is listed under a name is not listed under the words around it.
        let texts = pieces.map(trim).filter { $0.contains(where: \.isLetter) }
        return texts.enumerated().map { place, text in
            ListedName(text: text, quality: place > 0 && quality == .primary ? .good : quality)
        }
    }

    private static func trim(_ text: String) -> String {
        let bare = ["original script:", "original script", "previously listed as"]
            .reduce(text) {
                $0.replacingOccurrences(of: $1, with: "", options: .caseInsensitive)
            }
        return bare.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .trimmingCharacters(in: CharacterSet(charactersIn: " :;,.-"))
    }

    /// The text outside brackets, then each text inside.
    private static func brackets(in field: String) -> [String] {
        var outside = ""
        var inside: [String] = []
        var depth = 0
        for character in field {
            switch character {
            case "(":
                depth += 1
                inside.append("")
            case ")": depth = max(0, depth - 1)
            default:
                if depth == 0 {
                    outside.append(character)
                } else {
                    inside[inside.count - 1].append(character)
                }
            }
        }
        return [outside] + inside
    }

    /// Latin and everything else, apart.
    private static func scripts(in text: String) -> [String] {
        var latin = ""
        var other = ""
        for character in text {
            if !character.isLetter {
                latin.append(character)
                other.append(character)
            } else if character.unicodeScalars.first.map({ Writing(of: $0) }) == .latin {
                latin.append(character)
            } else {
                other.append(character)
            }
        }
        return [latin, other]
    }
}
