import Core
import Crypto
import Foundation
import Model
import TransparencyLog

/// A listed entry that somebody might be, explained feature by feature.
struct Hit: Codable, Hashable, Sendable {
    let publisher: ListPublisher
    /// The publisher's reference.
    let reference: String
    /// The listed name that is most alike.
    let listedName: String
    let programme: String
    /// Thousandths: the sum of the features, 0 to 1000.
    let score: Int
    let grade: HitGrade
    let features: [MatchFeature]
    /// Entry and record as they were compared, with what nationality and documents told: a decision about
    /// it holds for no other pair, and no longer once a listed passport turns up.
    let fingerprint: String
    /// Whether two people have decided that it is somebody else.
    var isCleared = false

    /// Which entry it is of, whatever the edition.
    var entry: String { "\(publisher.rawValue) \(reference)" }

    private enum CodingKeys: String, CodingKey {
        case publisher, reference, programme, score, grade, features, fingerprint
        case listedName = "listed_name"
        case isCleared = "cleared"
    }

    /// Weighs an entry against a subject by the best of its names; nil where too little is alike.
    init?(_ subject: ScreenedSubject, _ entry: IndexedEntry, names: [Int], in index: ListIndex) {
        let best = Self.best(of: names, subject, in: index)
        let document = index.document(of: subject, entry)
        guard let best = best ?? document.map({ _ in Named(index.firstName(of: entry)) }) else {
            return nil
        }
        var features = [MatchFeature(name: "name", points: best.points, says: best.says)]
        if !best.name.isStrong {
            features.append(
                MatchFeature(
                    name: "alias-quality",
                    points: Weights.weakAlias,
                    says: "The publisher calls the alias weak."
                )
            )
        }
        let birth = MatchFeature.birth(subject.birthDate, entry.births)
        if subject.kind.mayBePerson, entry.isPerson { features.append(birth) }
        features.append(.nationality(subject.nationality, entry.nationalities))
        if let document { features.append(document) }
        let doubt = subject.readsMandarin && entry.isPerson ? best.worth - best.certain : 0
        if doubt > 0 { features.append(.otherWords) }
        if best.isContained, let more = MatchFeature.contained(in: features) {
            features.append(more)
        }
        let sum = features.reduce(0) { $0 + $1.points }
        // A number that both hold is at least as much as it is worth, whatever the names.
        score = min(1000, max(document?.points ?? 0, sum - (document?.points ?? 0)))
        guard score >= Weights.log else { return nil }
        grade = Self.grade(
            score,
            withoutDoubt: min(score, sum - (document?.points ?? 0) - doubt),
            isStrong: best.name.isStrong || birth.points >= Weights.sameYear,
            document: document?.points
        )
        self.features = features
        publisher = index.publisher
        reference = entry.reference
        listedName = best.name.text
        programme = entry.programme
        fingerprint = Self.fingerprint(subject, entry, index.publisher, features)
    }

    private struct Named {
        let points: Int
        let says: String
        /// What the names are worth at least without words that Mandarin tells apart, by whichever of them.
        var certain: Int
        var isContained: Bool
        let name: ListedName

        init(_ comparison: NameComparison, _ name: ListedName) {
            (points, says) = (comparison.points, comparison.says)
            (isContained, self.name) = (comparison.isContained, name)
            certain = comparison.certain + Self.quality(name)
        }

        init(_ name: ListedName) {
            (points, says) = (0, "The names were not compared.")
            (isContained, self.name) = (false, name)
            certain = Self.quality(name)
        }

        /// Among equals a strong name explains more than a weak one.
        var worth: Int { points + Self.quality(name) }

        private static func quality(_ name: ListedName) -> Int {
            name.isStrong ? 0 : Weights.weakAlias
        }
    }

    private static func best(
        of names: [Int],
        _ subject: ScreenedSubject,
        in index: ListIndex
    ) -> Named? {
        var best: Named?
        for place in names {
            let listed = index.names[place]
            for own in subject.names {
                let named = Named(NameComparison(own, listed.folded), listed.name)
                let isContained = named.isContained || best?.isContained ?? false
                let certain = max(named.certain, best?.certain ?? 0)
                if named.worth > best?.worth ?? 0 { best = named }
                best?.isContained = isContained
                best?.certain = certain
            }
        }
        return best
    }

    private static func grade(
        _ score: Int,
        withoutDoubt certain: Int,
        isStrong: Bool,
        document: Int?
    ) -> HitGrade {
        if document == Weights.sameDocument { return .hold }
        // The same number of another state: somebody looks, whatever the names are worth.
        let least: HitGrade = document == nil ? .log : .review
        guard isStrong else { return least }
        if certain >= Weights.hold { return .hold }
        return score >= Weights.review ? .review : least
    }

    private static func fingerprint(
        _ subject: ScreenedSubject,
        _ entry: IndexedEntry,
        _ publisher: ListPublisher,
        _ features: [MatchFeature]
    ) -> String {
        let names = subject.names.map(\.key)
        // What came of them, not what they are: the numbers of documents stay sealed.
        let outcomes = features.filter { $0.name == "nationality" || $0.name == "document" }
            .map { "\($0.name) \($0.points)" }
        let text =
            ([publisher.rawValue, entry.digest, subject.birthDate?.description ?? ""] + names
            + outcomes).joined(separator: "|")
        return Hex.text(SHA256.hash(data: Array(text.utf8)).prefix(12))
    }
}
