import Core
import Foundation
import Model

/// Screens a whole edition against itself, and ordinary persons against it: what is found, and what is not.
///
/// It is a measurement, not casework: nothing is stored, and those who are swept are no records.
package struct Sweep: Sendable {
    /// What the listed names are tried in.
    package enum Trial: String, CaseIterable, Sendable {
        /// Every primary and good name, typed as the list has it.
        case exact
        /// Names that the list gives in their original script beside the Latin one.
        case original
        /// Names in another script, made by another library.
        case cyrillic, hangul, han
        /// With one slip of the pen.
        case slip
        /// The number of a document, under a name that has nothing to do with it.
        case number

        /// What the report calls it.
        package var name: String {
            switch self {
            case .exact: "exact names"
            case .original: "names in the original script"
            case .cyrillic: "names in Cyrillic"
            case .hangul: "names in Hangul"
            case .han: "names in Han"
            case .slip: "names with one slip"
            case .number: "numbers of documents"
            }
        }
    }

    /// How many of a trial were made, and which of them nobody would have looked at.
    package struct Recall: Sendable {
        package internal(set) var tried = 0
        package internal(set) var missed: [String] = []

        /// Found of those tried, in hundredths of a percent; whole where nothing was tried.
        package var found: Int {
            tried == 0 ? 10_000 : (tried - missed.count) * 10_000 / tried
        }
    }

    /// How ordinary persons fare.
    package struct Burden: Sendable {
        package internal(set) var persons = 0
        package internal(set) var held: [String] = []
        package internal(set) var reviewed: [String] = []
    }

    /// A listed name in another script.
    package struct Form: Sendable {
        let trial: Trial
        let reference: String
        let text: String

        /// Reads `publisher, reference, kind, form, listed name` with tabs between; nil of another publisher's
        /// line.
        ///
        /// - Throws: `Malformed` where the line is something else.
        package init?(_ line: Substring, of publisher: ListPublisher) throws(Malformed) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 5, let trial = Trial(rawValue: String(fields[2])) else {
                throw Malformed(
                    "A form is publisher, reference, kind, form, name with tabs between."
                )
            }
            guard fields[0] == publisher.rawValue else { return nil }
            self.trial = trial
            reference = String(fields[1])
            text = String(fields[3])
        }
    }

    /// An ordinary person.
    package struct Ordinary: Sendable {
        let names: [String]
        let born: CalendarDate
        let nationality: String

        /// Reads `native name, Latin name, birth date, nationality` with tabs between.
        ///
        /// - Throws: `Malformed` where the line is something else.
        package init(_ line: Substring) throws(Malformed) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(
                String.init
            )
            guard fields.count == 4, let born = CalendarDate(fields[2]) else {
                throw Malformed(
                    "A person is native name, Latin name, birth date, nationality with tabs between."
                )
            }
            names = [fields[0], fields[1]].filter { !$0.isEmpty }
            self.born = born
            nationality = fields[3]
        }
    }

    private let index: ListIndex
    private let entries: [ListedEntry]

    /// The recall of every trial, each with what was missed.
    package func recalls(forms: [Form], seed: UInt64) async -> [(Trial, Recall)] {
        var recalls: [(Trial, Recall)] = []
        for trial in Trial.allCases {
            let attempts = attempts(trial, forms, seed)
            let missed = await spread(attempts) { find($0) ? nil : $0.label }
            recalls.append((trial, Recall(tried: attempts.count, missed: missed)))
        }
        return recalls
    }

    /// What becomes of ordinary persons.
    package func burden(of persons: [Ordinary]) async -> Burden {
        let stopped = await spread(persons) { person -> (HitGrade, String)? in
            let subject = ScreenedSubject(
                .person,
                UUID.zero,
                names: person.names,
                birthDate: BirthDate(person.born),
                nationality: person.nationality
            )
            guard let worst = index.hits(for: subject).max(by: { $0.grade < $1.grade }),
                worst.grade.stops
            else { return nil }
            return (
                worst.grade,
                "\(person.names.joined(separator: " / ")) \(person.born): \(worst.listedName) \(worst.score)"
            )
        }
        return Burden(
            persons: persons.count,
            held: stopped.filter { $0.0 == .hold }.map(\.1),
            reviewed: stopped.filter { $0.0 == .review }.map(\.1)
        )
    }

    private struct Attempt: Sendable {
        let reference: String
        let text: String
        var document: ListedDocument?

        var label: String { "\(reference) \(document?.number ?? text)" }
    }

    private func find(_ attempt: Attempt) -> Bool {
        let subject = ScreenedSubject(
            .subAgent,
            UUID.zero,
            names: [attempt.text],
            documents: attempt.document.map { [shown($0): $0.issuer] } ?? [:]
        )
        return index.hits(for: subject).contains {
            $0.reference == attempt.reference && $0.grade.stops
        }
    }

    /// The number as both a person and a company would show it here: nothing is blind in a sweep.
    private func shown(_ document: ListedDocument) -> String {
        ScreenedSubject.openNumber(document.plainNumber)
    }

    private func attempts(_ trial: Trial, _ forms: [Form], _ seed: UInt64) -> [Attempt] {
        var slip = Slip(seed: seed)
        return switch trial {
        case .exact: names { $0 }
        case .original:
            names { name in
                name.unicodeScalars.contains {
                    Writing(of: $0) != .latin && Writing(of: $0) != .none
                }
                    ? name : nil
            }
        case .slip: names { slip.slipped($0) }
        case .cyrillic, .hangul, .han:
            forms.filter { $0.trial == trial }.map {
                Attempt(reference: $0.reference, text: $0.text)
            }
        case .number:
            index.entries.flatMap { entry in
                entry.documents.map {
                    Attempt(reference: entry.reference, text: "Nobody Listed", document: $0)
                }
            }
        }
    }

    /// The primary and good names of all entries, changed.
    private func names(_ change: (String) -> String?) -> [Attempt] {
        entries.flatMap { entry in
            entry.names.filter(\.isStrong).compactMap { name in
                change(name.text).map { Attempt(reference: entry.reference, text: $0) }
            }
        }
    }

    /// Works on all processors; the results are in the order of what was worked on.
    private func spread<Item: Sendable, Result: Sendable>(
        _ items: [Item],
        _ work: @escaping @Sendable (Item) -> Result?
    ) async -> [Result] {
        let size = 200
        return await withTaskGroup(of: (Int, [Result]).self) { group in
            for start in stride(from: 0, to: items.count, by: size) {
                let piece = items[start..<min(start + size, items.count)]
                group.addTask { (start, piece.compactMap(work)) }
            }
            var parts: [(Int, [Result])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}

extension Sweep {
    /// A sweep of an edition's entries, as their stored records are.
    ///
    /// - Throws: `DecodingError` where a record is none.
    package init(_ publisher: ListPublisher, records: [String]) throws {
        let text = "[" + records.joined(separator: ",") + "]"
        entries = try JSONDecoder().decode([ListedEntry].self, from: Data(text.utf8))
        index = try ListIndex(publisher, entries).blinded { [ScreenedSubject.openNumber($0)] }
    }
}
