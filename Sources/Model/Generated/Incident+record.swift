// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Incident: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Incident>
        package var version: Int
        package var country: Country
        package var site: ID<Site>?
        package var place: ShortText
        package var kind: IncidentKind
        package var happenedAt: Instant
        package var heardAt: Instant
        package var dead: Int
        package var injured: Int
        package var missing: Int
        package var affected: Int
        package var narrativeSealed: [UInt8]
        package var leastGrade: IncidentGrade
        package var grade: IncidentGrade?
        package var gradedAt: Instant?
        package var gradedBy: UUID?
        package var embassyToldAt: Instant?
        package var embassyProof: ShortText?
        package var authorityToldAt: Instant?
        package var authorityProof: ShortText?
        package var countedAt: Instant?
        package var continuingReports: Int
        package var continuedAt: Instant?
        package var continuedReference: ShortText?
        package var containedAt: Instant?
        package var finalAt: Instant?
        package var finalReference: ShortText?
        package var finalBy: UUID?
        package var lessonsSealed: [UInt8]?
        package var planRevised: Bool?
        package var closedAt: Instant?
        package var closedBy: UUID?
        package var state: IncidentState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, country, site_id, place, kind, happened_at, heard_at, dead, injured, missing, affected,
            narrative_sealed, least_grade, grade, graded_at, graded_by, embassy_told_at, embassy_proof,
            authority_told_at, authority_proof, counted_at, continuing_reports, continued_at,
            continued_reference, contained_at, final_at, final_reference, final_by, lessons_sealed,
            plan_revised, closed_at, closed_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "country": Country.self, "site_id": ID<Site>.self, "place": ShortText.self,
            "kind": IncidentKind.self, "happened_at": Instant.self, "heard_at": Instant.self, "dead": Int.self,
            "injured": Int.self, "missing": Int.self, "affected": Int.self, "least_grade": IncidentGrade.self,
            "grade": IncidentGrade.self, "graded_at": Instant.self, "embassy_told_at": Instant.self,
            "embassy_proof": ShortText.self, "authority_told_at": Instant.self,
            "authority_proof": ShortText.self, "counted_at": Instant.self, "continuing_reports": Int.self,
            "continued_at": Instant.self, "continued_reference": ShortText.self, "contained_at": Instant.self,
            "final_at": Instant.self, "final_reference": ShortText.self, "plan_revised": Bool.self,
            "closed_at": Instant.self, "state": IncidentState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "site_id", "grade", "graded_at", "graded_by", "embassy_told_at", "embassy_proof",
            "authority_told_at", "authority_proof", "counted_at", "continued_at", "continued_reference",
            "contained_at", "final_at", "final_reference", "final_by", "lessons_sealed", "plan_revised",
            "closed_at", "closed_by"
        ]
    }
}

extension Incident.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        country = try row["country"]
        site = try row["site_id"]
        place = try row["place"]
        kind = try row["kind"]
        happenedAt = try row["happened_at"]
        heardAt = try row["heard_at"]
        dead = try row["dead"]
        injured = try row["injured"]
        missing = try row["missing"]
        affected = try row["affected"]
        narrativeSealed = try row["narrative_sealed"]
        leastGrade = try row["least_grade"]
        grade = try row["grade"]
        gradedAt = try row["graded_at"]
        gradedBy = try row["graded_by"]
        embassyToldAt = try row["embassy_told_at"]
        embassyProof = try row["embassy_proof"]
        authorityToldAt = try row["authority_told_at"]
        authorityProof = try row["authority_proof"]
        countedAt = try row["counted_at"]
        continuingReports = try row["continuing_reports"]
        continuedAt = try row["continued_at"]
        continuedReference = try row["continued_reference"]
        containedAt = try row["contained_at"]
        finalAt = try row["final_at"]
        finalReference = try row["final_reference"]
        finalBy = try row["final_by"]
        lessonsSealed = try row["lessons_sealed"]
        planRevised = try row["plan_revised"]
        closedAt = try row["closed_at"]
        closedBy = try row["closed_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Incident {
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func site(_ value: ID<Site>?) -> Self { Self("site_id", value) }
    package static func place(_ value: ShortText) -> Self { Self("place", value) }
    package static func kind(_ value: IncidentKind) -> Self { Self("kind", value) }
    package static func happenedAt(_ value: Instant) -> Self { Self("happened_at", value) }
    package static func heardAt(_ value: Instant) -> Self { Self("heard_at", value) }
    package static func dead(_ value: Int) -> Self { Self("dead", value) }
    package static func injured(_ value: Int) -> Self { Self("injured", value) }
    package static func missing(_ value: Int) -> Self { Self("missing", value) }
    package static func affected(_ value: Int) -> Self { Self("affected", value) }
    package static func narrativeSealed(_ value: [UInt8]) -> Self { Self("narrative_sealed", value) }
    package static func leastGrade(_ value: IncidentGrade) -> Self { Self("least_grade", value) }
    package static func grade(_ value: IncidentGrade?) -> Self { Self("grade", value) }
    package static func gradedAt(_ value: Instant?) -> Self { Self("graded_at", value) }
    package static func gradedBy(_ value: UUID?) -> Self { Self("graded_by", value) }
    package static func embassyToldAt(_ value: Instant?) -> Self { Self("embassy_told_at", value) }
    package static func embassyProof(_ value: ShortText?) -> Self { Self("embassy_proof", value) }
    package static func authorityToldAt(_ value: Instant?) -> Self { Self("authority_told_at", value) }
    package static func authorityProof(_ value: ShortText?) -> Self { Self("authority_proof", value) }
    package static func countedAt(_ value: Instant?) -> Self { Self("counted_at", value) }
    package static func continuingReports(_ value: Int) -> Self { Self("continuing_reports", value) }
    package static func continuedAt(_ value: Instant?) -> Self { Self("continued_at", value) }
    package static func continuedReference(_ value: ShortText?) -> Self { Self("continued_reference", value) }
    package static func containedAt(_ value: Instant?) -> Self { Self("contained_at", value) }
    package static func finalAt(_ value: Instant?) -> Self { Self("final_at", value) }
    package static func finalReference(_ value: ShortText?) -> Self { Self("final_reference", value) }
    package static func finalBy(_ value: UUID?) -> Self { Self("final_by", value) }
    package static func lessonsSealed(_ value: [UInt8]?) -> Self { Self("lessons_sealed", value) }
    package static func planRevised(_ value: Bool?) -> Self { Self("plan_revised", value) }
    package static func closedAt(_ value: Instant?) -> Self { Self("closed_at", value) }
    package static func closedBy(_ value: UUID?) -> Self { Self("closed_by", value) }
    package static func state(_ value: IncidentState) -> Self { Self("state", value) }
}
