import Core
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
}
