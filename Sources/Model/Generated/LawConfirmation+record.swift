// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension LawConfirmation: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<LawConfirmation>
        package var version: Int
        package var ruleId: ShortText?
        package var corridor: ID<Corridor>?
        package var term: ShortText?
        package var guide: ID<Guide>?
        package var section: Int?
        package var item: Int?
        package var source: ShortText
        package var inForceFrom: CalendarDate?
        package var foundOn: CalendarDate
        package var note: LongText?
        package var proposedBy: UUID
        package var confirmedBy: UUID?
        package var state: LawConfirmationState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, rule_id, corridor_id, term, guide_id, section, item, source, in_force_from, found_on,
            note, proposed_by, confirmed_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "rule_id": ShortText.self, "corridor_id": ID<Corridor>.self,
            "term": ShortText.self, "guide_id": ID<Guide>.self, "section": Int.self, "item": Int.self,
            "source": ShortText.self, "in_force_from": CalendarDate.self, "found_on": CalendarDate.self,
            "note": LongText.self, "state": LawConfirmationState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "rule_id", "corridor_id", "term", "guide_id", "section", "item", "in_force_from", "note",
            "confirmed_by"
        ]
    }
}

extension LawConfirmation.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        ruleId = try row["rule_id"]
        corridor = try row["corridor_id"]
        term = try row["term"]
        guide = try row["guide_id"]
        section = try row["section"]
        item = try row["item"]
        source = try row["source"]
        inForceFrom = try row["in_force_from"]
        foundOn = try row["found_on"]
        note = try row["note"]
        proposedBy = try row["proposed_by"]
        confirmedBy = try row["confirmed_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == LawConfirmation {
    package static func ruleId(_ value: ShortText?) -> Self { Self("rule_id", value) }
    package static func corridor(_ value: ID<Corridor>?) -> Self { Self("corridor_id", value) }
    package static func term(_ value: ShortText?) -> Self { Self("term", value) }
    package static func guide(_ value: ID<Guide>?) -> Self { Self("guide_id", value) }
    package static func section(_ value: Int?) -> Self { Self("section", value) }
    package static func item(_ value: Int?) -> Self { Self("item", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func inForceFrom(_ value: CalendarDate?) -> Self { Self("in_force_from", value) }
    package static func foundOn(_ value: CalendarDate) -> Self { Self("found_on", value) }
    package static func note(_ value: LongText?) -> Self { Self("note", value) }
    package static func proposedBy(_ value: UUID) -> Self { Self("proposed_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func state(_ value: LawConfirmationState) -> Self { Self("state", value) }
}
