import Core
import Foundation
import Model
import TransparencyLog

/// Someone or something on a list, in one form whatever the publisher's.
///
/// The coding keys are part of the stored record and of its digest: they never change.
struct ListedEntry: Decodable, Hashable, Sendable {
    /// The publisher's own reference: `KPi.033`.
    var reference: String
    var kind: ListedKind
    /// The primary name first.
    var names: [ListedName]
    var births: [ListedBirth] = []
    /// ISO 3166-1 alpha-2 where the list's words name a country.
    var nationalities: [String] = []
    var documents: [ListedDocument] = []
    /// The regime: `DPRK`, `Al-Qaida`.
    var programme: String = ""
    /// The day of the listing as the publisher writes it.
    var listedOn: String = ""

    /// The primary name.
    var name: String { names.first?.text ?? reference }

    /// The stored record.
    var json: JSON {
        [
            "reference": .text(reference), "kind": .text(kind.rawValue),
            "names": .array(
                names.map { ["text": .text($0.text), "quality": .text($0.quality.rawValue)] }
            ),
            "births": .array(births.map(\.json)),
            "nationalities": .array(nationalities.map(JSON.text)),
            "documents": .array(
                documents.map {
                    [
                        "kind": .text($0.kind), "number": .text($0.number),
                        "issuer": .text($0.issuer),
                    ]
                }
            ),
            "programme": .text(programme), "listed_on": .text(listedOn),
        ]
    }

    /// Adds what a field says: its names, each once and as the best that the publisher calls it, and the documents
    /// that it tells of beside them.
    mutating func add(_ read: ReadNames) {
        var places = Dictionary(names.enumerated().map { ($1.text, $0) }) { first, _ in first }
        for name in read.names {
            guard let known = places[name.text] else {
                places[name.text] = names.count
                names.append(name)
                continue
            }
            if !names[known].isStrong { names[known] = name }
        }
        read.documents.forEach { add($0) }
    }

    /// Adds a document; of the same number told twice, the one with its issuer stays.
    mutating func add(_ document: ListedDocument) {
        let number = document.plainNumber
        let known = documents.firstIndex {
            $0.plainNumber == number
                && ($0.issuer == document.issuer || $0.issuer.isEmpty || document.issuer.isEmpty)
        }
        guard let known else {
            documents.append(document)
            return
        }
        if documents[known].issuer.isEmpty { documents[known] = document }
    }

    /// Adds a country in the list's words; what names none, or more than one, is noted.
    mutating func addNationality(_ words: String, noting oddities: inout ListOddities) {
        guard !words.isEmpty else { return }
        let exact = CountryWords.alpha2(of: words)
        if let country = exact ?? CountryWords.named(in: words) {
            if !nationalities.contains(country) { nationalities.append(country) }
            if exact == nil {
                oddities.note(reference, "The nationality is read as \(country)", words)
            }
        } else {
            oddities.note(reference, "The nationality names no country", words)
        }
    }

    /// Adds a birth; words that are not understood are noted.
    mutating func add(_ birth: ListedBirth?, noting oddities: inout ListOddities) {
        guard let birth, !births.contains(birth) else { return }
        births.append(birth)
        if let unread = birth.unread {
            oddities.note(reference, "The birth is not understood, and contradicts none", unread)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case reference, kind, names, births, nationalities, documents, programme
        case listedOn = "listed_on"
    }
}

/// A name on a list with what the publisher thinks of it.
struct ListedName: Decodable, Hashable, Sendable {
    let text: String
    let quality: NameQuality

    /// Whether the name may hold somebody by itself.
    var isStrong: Bool { quality != .low }

    /// Whether there is anything in it to compare.
    var isComparable: Bool { text.contains { $0.isLetter || $0.isNumber } }
}

/// How far a listed name identifies.
enum NameQuality: String, Choice {
    case primary, good, low
}

/// A document that a list names.
struct ListedDocument: Decodable, Hashable, Sendable {
    let kind: String
    let number: String
    /// ISO 3166-1 alpha-2, or empty.
    let issuer: String

    /// The number as machine-readable zones print it, and as it is compared: capital letters and digits.
    var plainNumber: String {
        let isPlain = number.utf8.allSatisfy { $0 < 0x80 }
        let form = isPlain ? number : number.precomposedStringWithCompatibilityMapping
        return form.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// Whether the number is long enough to tell one document from another.
    var isComparable: Bool { plainNumber.count >= 5 }
}
