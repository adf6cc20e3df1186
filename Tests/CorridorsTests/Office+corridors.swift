import Core
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Corridors

/// Files of the repository, beside the tests.
enum Shelf {
    static func json(_ path: String) throws -> JSON {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "Database/data/\(path)"))
        return try JSON(parsing: data)
    }
}

extension CorridorEntry {
    /// The sample from a day on, under a programme.
    static func titp(
        _ programme: String = "JP-TITP-1",
        from day: CalendarDate = CalendarDate(2026, 11, 1)
    ) -> JSON {
        var entry = body
        entry["programme"] = .text(programme)
        entry["effective_from"] = .text("\(day)")
        entry["opens_on"] = "2017-11-01"
        return .object(entry)
    }

    private static var body: [String: JSON] {
        // The sample is always written and read: it is what the API shows as an example.
        let text = try? StoredJSON(CorridorEntry.sample).postgresText
        return (try? JSON(parsing: (text ?? "").utf8))?.object ?? [:]
    }
}

extension Office {
    /// A memorandum between China and Japan, recorded by the first person and not yet in force.
    func agreement(
        _ change: [String: JSON] = [:],
        reference: String = "MOC 1"
    ) async throws -> ID<Agreement> {
        let body: [String: JSON] = [
            "kind": "bilateral", "form": "memorandum_of_cooperation", "parties": ["CN", "JP"],
            "title": "On workers", "reference": .text(reference), "signed_on": "2026-10-01",
            "languages": ["zh", "ja"], "source": "Bulletin 7",
            "clauses": [["code": "Art. 1", "text": "Accredited senders alone send."]],
        ]
        return try await make(
            RecordAgreement.self,
            .object(body.merging(change) { $1 })
        )
    }

    /// Loads entries, and gives the counts and changes.
    @discardableResult
    func load(_ entries: JSON...) async throws -> JSON {
        try await perform(LoadCorridors.self, ["corridors": .array(entries)]).json
    }

    /// The corridor of a programme to a country.
    func id(of programme: String, to country: Country = .jp) async throws -> ID<Corridor> {
        let id = try await value(
            "SELECT id FROM corridor WHERE programme = \(programme) AND destination = \(country)",
            as: ID<Corridor>.self
        )
        return id ?? ID(UUID())
    }

    /// Looks its alert up and reviews a corridor by the second person, and opens it by the first.
    func open(_ id: ID<Corridor>) async throws {
        try await perform(
            AlertCorridor.self,
            on: id,
            ["alert_level": "none", "alert_source": "Travel notice, 2026-11-01"],
            by: second
        )
        try await perform(
            ReviewCorridor.self,
            on: id,
            ["evidence": "Circular 7 of the commerce office.", "source": "Circular 7, 2026-10-01"],
            by: second
        )
        try await perform(OpenCorridor.self, on: id)
    }

    /// The rules of the feature on a case.
    func outcomes(_ id: ID<CaseFile>, on day: CalendarDate) async throws -> [String: Verdict] {
        try await registrar.read(as: anyone) { tx in
            let report = try Gate("test", "Every rule of the feature.", CorridorsFeature.caseRules)
                .report(for: id, in: tx, on: day)
            return Dictionary(uniqueKeysWithValues: report.lines.map { ($0.card.id, $0.verdict) })
        }
    }
}
