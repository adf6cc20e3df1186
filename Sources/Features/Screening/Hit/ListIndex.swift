import Core
import Crypto
import Foundation
import Model
import TransparencyLog

/// One edition of one list, ready to be compared with: built once, then read by many.
struct ListIndex: Sendable {
    /// Whose list it is.
    let publisher: ListPublisher
    let entries: [IndexedEntry]
    /// Every comparable name of every entry; ``NameIndex`` knows them by their place.
    let names: [IndexedName]
    private let index: NameIndex
    /// What a subject shows of a document, a blind index in hexadecimal or an open number, to whoever holds it;
    /// empty until ``blinded(_:)``.
    private var documents: [String: [Holder]] = [:]

    /// The entry that holds a document, and the country that issued it: ISO 3166-1 alpha-2, or empty.
    private struct Holder {
        let entry: Int
        let issuer: String
    }

    /// Builds the index of an edition's entries.
    init(_ publisher: ListPublisher, _ entries: [ListedEntry]) throws {
        self.publisher = publisher
        var indexed: [IndexedEntry] = []
        var names: [IndexedName] = []
        for (place, entry) in entries.enumerated() {
            var known: Set<FoldedName> = []
            let first = names.count
            // Strong ones first: in capitals or small letters a name is as good as the publisher ever calls it.
            let ranked = entry.names.filter(\.isStrong) + entry.names.filter { !$0.isStrong }
            for name in ranked {
                let folded = FoldedName(name.text, isPerson: entry.kind == .individual)
                guard !folded.isEmpty, known.insert(folded).inserted else { continue }
                names.append(IndexedName(name: name, folded: folded, entry: place))
            }
            indexed.append(try IndexedEntry(entry, names: first..<names.count))
        }
        self.entries = indexed
        self.names = names
        index = NameIndex(names.map(\.folded))
    }

    /// The index with its documents: those of people under an agency's blind index, for only so are they held;
    /// registration numbers of companies as they are.
    func blinded(_ blind: (String) throws -> [String]) rethrows -> ListIndex {
        var copy = self
        for (place, entry) in entries.enumerated() {
            for document in entry.documents {
                let holder = Holder(entry: place, issuer: document.issuer)
                let shown =
                    entry.isPerson
                    ? try blind(document.plainNumber)
                    : [ScreenedSubject.openNumber(document.plainNumber)]
                for key in shown { copy.documents[key, default: []].append(holder) }
            }
        }
        return copy
    }

    /// The entries that a subject might be, the likeliest first.
    func hits(for subject: ScreenedSubject) -> [Hit] {
        var candidates: [Int: Set<Int>] = [:]
        for name in subject.names {
            for place in index.candidates(for: name) {
                candidates[names[place].entry, default: []].insert(place)
            }
        }
        for document in subject.documents.keys {
            for holder in documents[document] ?? [] where candidates[holder.entry] == nil {
                candidates[holder.entry] = []
            }
        }
        return candidates.compactMap { place, names in
            let entry = entries[place]
            // A company is never a listed man, nor a worker a listed ship.
            guard entry.isPerson == (subject.kind == .person) || subject.kind.mayBeEither else {
                return nil
            }
            return Hit(subject, entry, names: names.sorted(), in: self)
        }
        .sorted {
            $0.score == $1.score ? $0.reference < $1.reference : $0.score > $1.score
        }
    }

    /// The feature of a document that both hold; nil where there is none.
    ///
    /// Two states give the same number to two people: where both sides name the state and it is not one, the number
    /// alone holds nobody, and somebody looks.
    func document(of subject: ScreenedSubject, _ entry: IndexedEntry) -> MatchFeature? {
        var isShared = false
        for (blind, issuer) in subject.documents {
            for holder in documents[blind] ?? []
            where entries[holder.entry].reference == entry.reference {
                if issuer.isEmpty || holder.issuer.isEmpty || issuer == holder.issuer {
                    return MatchFeature(
                        name: "document",
                        points: Weights.sameDocument,
                        says: "A document's number is the same."
                    )
                }
                isShared = true
            }
        }
        guard isShared else { return nil }
        return MatchFeature(
            name: "document",
            points: Weights.documentOfAnotherState,
            says: "A document's number is the same, and another state issued it."
        )
    }

    /// The primary name of an entry.
    func firstName(of entry: IndexedEntry) -> ListedName {
        guard let first = entry.names.first else {
            return ListedName(text: entry.reference, quality: .primary)
        }
        return names[first].name
    }
}

/// What of an entry is compared.
struct IndexedEntry: Sendable {
    let reference: String
    let isPerson: Bool
    let births: [ListedBirth]
    let nationalities: [String]
    /// Those whose numbers are long enough to tell one from another.
    let documents: [ListedDocument]
    let programme: String
    /// The digest of the whole entry: it changes with every amendment of the publisher.
    let digest: String
    let names: Range<Int>

    init(_ entry: ListedEntry, names: Range<Int>) throws {
        reference = entry.reference
        isPerson = entry.kind == .individual
        births = entry.births
        nationalities = entry.nationalities
        documents = entry.documents.filter(\.isComparable)
        programme = entry.programme
        digest = Data(SHA256.hash(data: try entry.json.canonical())).base64EncodedString()
        self.names = names
    }
}

/// One comparable name of an entry.
struct IndexedName: Sendable {
    let name: ListedName
    let folded: FoldedName
    let entry: Int
}
