import Core
import Foundation
import Model

/// Whom a list is compared with: names, birth, nationality, documents as blind indexes. Nothing else is read.
struct ScreenedSubject: Sendable {
    /// What kind of record it is.
    let kind: SubjectKind
    /// The record.
    let id: UUID
    /// Every spelling that the system holds.
    let names: [FoldedName]
    /// The day of birth, for people; as much of it as is known.
    let birthDate: BirthDate?
    /// ISO 3166-1 alpha-2.
    let nationality: String?
    /// Blind indexes of the documents held, in hexadecimal, and open numbers of companies, each with the country
    /// that issued it (ISO 3166-1 alpha-2, or empty); people's numbers themselves stay sealed.
    var documents: [String: String] = [:]

    /// Whether it is somebody whose papers spell the sounds of Mandarin; those of Hong Kong and Macao are told apart by
    /// their own sounds first.
    var readsMandarin: Bool {
        kind.mayBePerson && nationality.map(["CN", "HK", "MO", "TW"].contains) ?? false
    }

    /// How the number of a company's register stands among the documents: capital letters and digits.
    static func openNumber(_ plain: String) -> String { "number " + plain }

    /// A subject with the names that it goes by, as written.
    init(
        _ kind: SubjectKind,
        _ id: UUID,
        names: [String],
        birthDate: BirthDate? = nil,
        nationality: String? = nil,
        documents: [String: String] = [:]
    ) {
        self.kind = kind
        self.id = id
        self.names = names.map { FoldedName($0, isPerson: kind == .person) }.filter { !$0.isEmpty }
        self.birthDate = birthDate
        self.nationality = nationality
        self.documents = documents
    }
}
