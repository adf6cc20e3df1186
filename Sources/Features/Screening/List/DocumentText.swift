import Foundation

/// Finds the numbers of documents in what lists write: in a field with words around the number, and in prose.
///
/// A number begins with the first word that has a digit, or with the few capitals before it (`OB 0243318`), and goes
/// on over words that have digits too (`96 03 464086`). What is compared of it are letters and digits alone.
enum DocumentText {
    /// The document of a field that is said to hold a number; nil where there is none in it.
    ///
    /// - Parameters:
    ///   - text: The field: `381110042 (Expired 25 Jan. 2016)`, `Libya B/002210`, `Afghan passport number SE 012820`.
    ///   - kind: What the publisher calls the document.
    ///   - issuer: ISO 3166-1 alpha-2 where a field of its own names it; otherwise the words around tell.
    /// - Returns: The number with its kind and issuer.
    static func field(_ text: String, kind: String, issuer: String = "") -> ListedDocument? {
        let parts = BracketedText(text)
        let (told, asides) = cut(parts.outside)
        guard let run = NumberRun(told) else { return nil }
        let around = parts.brackets.map(\.text) + [run.before] + asides
        let found = around.lazy.compactMap { CountryWords.named(in: $0) }.first
        return ListedDocument(
            kind: kind,
            number: run.number,
            issuer: issuer.isEmpty ? found ?? "" : issuer
        )
    }

    /// The documents that prose names: each number that words for a document lead.
    static func prose(_ text: String) -> [ListedDocument] {
        guard hasDigit(text) else { return [] }
        var documents: [ListedDocument] = []
        for piece in text.split(separator: ";") {
            let words = piece.split { $0.isWhitespace || marks.contains($0) }
            let labels = DocumentLabels.find(in: words)
            for (place, label) in labels.enumerated() {
                let end = place + 1 < labels.count ? labels[place + 1].lowerBound : words.count
                let (told, _) = cut(words[label.upperBound..<end].joined(separator: " "))
                guard let run = NumberRun(told), run.wordsBefore <= 6, run.isNumber else {
                    continue
                }
                let before = words[max(0, label.lowerBound - 4)..<label.lowerBound]
                    .joined(separator: " ")
                documents.append(
                    ListedDocument(
                        kind: words[label].joined(separator: " ")
                            .trimmingCharacters(in: CharacterSet(charactersIn: ":.,")),
                        number: run.number,
                        issuer: CountryWords.named(in: before) ?? CountryWords.named(in: told) ?? ""
                    )
                )
            }
        }
        return documents
    }

    private static let marks: Set<Character> = ["(", ")", "[", "]", "“", "”", "\""]

    private static func hasDigit(_ text: String) -> Bool {
        text.utf8.contains { (0x30...0x39).contains($0) }
    }

    /// The document that one remark is: `alt. Passport W22222222 (China)`; nil where it says something else.
    static func remark(_ text: String) -> ListedDocument? {
        guard hasDigit(text) else { return nil }
        let plain = String(text.trimmingPrefix("alt. "))
        let parts = BracketedText(plain)
        let aside = parts.brackets.map(\.text)
        // OFAC once put the number itself in brackets.
        let outside =
            parts.outside.contains(where: \.isNumber)
            ? parts.outside : plain.filter { $0 != "(" && $0 != ")" }
        guard let run = NumberRun(cut(outside).told), run.wordsBefore <= 8, isKind(run.before)
        else {
            return nil
        }
        let issuer = aside.lazy.compactMap { CountryWords.named(in: $0) }.first
        return ListedDocument(
            kind: run.before,
            number: run.number,
            issuer: issuer ?? CountryWords.named(in: run.before) ?? ""
        )
    }

    /// Whether words call a document by which somebody or something can be told, and no telephone and no account.
    static func isKind(_ text: String) -> Bool {
        let plain = text.lowercased()
        return plain.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "#" }
            .contains { kinds.contains(String($0)) } && !others.contains(where: plain.contains)
    }

    /// The part of a field that holds the number, and what follows it after a comma.
    private static func cut(_ text: String) -> (told: String, asides: [String]) {
        var pieces: [[Substring]] = [[]]
        for word in text.split(separator: " ") {
            if ends.contains(where: word.lowercased().hasPrefix) { break }
            pieces[pieces.count - 1].append(word)
            // A comma parts only where a space follows: `BE 454,419,759` is one number.
            if word.hasSuffix(",") { pieces.append([]) }
        }
        var asides = pieces.map {
            $0.joined(separator: " ").trimmingCharacters(in: CharacterSet(charactersIn: " ,"))
        }
        let place = asides.firstIndex(where: hasDigit) ?? 0
        return (asides.remove(at: place), asides)
    }

    /// With one of these something else is told: when it was issued, until when it is valid.
    private static let ends = [
        "issue", "expir", "valid", "under", "linked", "born", "revoked", "made", "which", "date",
        "both",
    ]

    private static let kinds: Set<String> = [
        "passport", "no", "no.", "#", "number", "id", "card", "code", "document", "license",
        "licence", "permit", "certificate", "identification", "ssn", "fein", "nit", "ruc", "rif",
        "d.n.i.", "c.u.r.p.", "r.f.c.", "c.u.i.t.", "c.u.i.p.", "c.r.", "imo", "mmsi", "cedula",
        "cartilla", "credencial", "tazkira", "pasaporte", "passeport",
        "electoral", "visanumberid", "bik",
    ]

    private static let others = [
        "phone", "fax", "email", "website", "digital currency", "isin", "equity ticker",
        "chinese commercial code", "birth certificate", "swift", "postal code", "zip code",
        "aircraft model", "serial no. of", "executive order", "directive", "section",
    ]
}

/// A number within words: where it begins, how far it goes.
private struct NumberRun {
    /// The number as it stands.
    let number: String
    /// The words before it.
    let before: String
    let wordsBefore: Int

    init?(_ text: String) {
        let words = text.split(separator: " ").map(Self.withoutSign)
        guard let first = words.indices.first(where: { Self.hasDigit(words[$0]) }) else {
            return nil
        }
        var start = first
        while start > 0, first - start < 3, Self.isPrefix(words[start - 1]) { start -= 1 }
        var taken = Array(words[start...first])
        var next = first + 1
        while next < words.endIndex, !Self.ends(taken[taken.count - 1]) {
            let word = words[next]
            if Self.hasDigit(word) || word.count <= 2 && Self.isCapitals(word) {
                taken.append(word)
            } else if !Self.isSign(word) {
                break
            }
            next += 1
        }
        number = taken.filter { !Self.isSign($0) }.joined(separator: " ")
            .trimmingCharacters(in: CharacterSet(charactersIn: " .,;:"))
        before = words[..<start].joined(separator: " ")
        wordsBefore = start
    }

    /// Whether it is long enough to tell one document from another, and no year.
    var isNumber: Bool { number.count { $0.isLetter || $0.isNumber } >= 5 }

    /// `no.03825239` is the number 03825239.
    private static func withoutSign(_ word: Substring) -> String {
        for sign in ["No.", "no.", "NO.", "N.", "n.", "No", "N°", "N.°", "№", "n°"]
        where word.hasPrefix(sign) {
            let rest = word.dropFirst(sign.count)
            // `Nova1` is no number; `No.H0044232` is.
            let isNumber =
                rest.first?.isNumber ?? false || rest.dropFirst().first?.isNumber ?? false
            return isNumber ? String(rest) : String(word)
        }
        return String(word)
    }

    /// The address of a page has digits as well.
    private static func hasDigit(_ word: String) -> Bool {
        word.utf8.contains { (0x30...0x39).contains($0) } && !word.contains("://")
            && !word.hasPrefix("www.")
    }

    private static func isCapitals(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// `OB`, `TR-P`, `DE-`: the letters of a number that is written in pieces.
    private static func isPrefix(_ word: String) -> Bool {
        let letters = word.filter { $0 != "-" }
        return (1...4).contains(letters.count) && isCapitals(letters) && !signs.contains(letters)
    }

    private static func isSign(_ word: String) -> Bool {
        !hasDigit(word) && signs.contains(word.uppercased().filter(\.isLetter)) || word == "#"
    }

    private static func ends(_ word: String) -> Bool { word.hasSuffix(",") || word.hasSuffix(";") }

    private static let signs: Set<String> = [
        "NO", "NR", "N", "ID", "IS", "SSN", "NIF", "IMO", "MSN", "CAR", "FACA", "RNE", "US", "UK",
        "DRC", "CURP", "MMSI", "AND", "NUMBER",
    ]
}
