import Core
import Foundation
import Model
import Postgres

/// A guide as its actions read it.
struct GuideRow: RowDecodable {
    let corridor: ID<Corridor>
    let language: Language
    let edition: Int
    let sections: [GuideSection]
    let madeBy: UUID
    let state: GuideState

    init(row: borrowing Row) throws(RowError) {
        corridor = try row["corridor_id"]
        language = try row["language"]
        edition = try row["edition"]
        let sections: StoredJSON<[GuideSection]> = try row["sections"]
        self.sections = sections.value
        madeBy = try row["made_by"]
        state = try row["state"]
    }

    /// The guide, or a refusal where there is none.
    static func find(
        _ id: ID<Guide>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> GuideRow {
        let row: GuideRow? = try tx.first(
            """
            SELECT corridor_id, language, edition, sections, made_by, state
            FROM guide WHERE id = \(id)
            """
        )
        guard let row else { throw CommonRefusal.reference.refusal("No guide is \(id).") }
        return row
    }

    /// What every guide must say and this one does not.
    var missing: [GuideTopic] {
        let topics = Set(sections.map(\.topic))
        return GuideTopic.required.filter { !topics.contains($0) }
    }
}

extension [Strict<GuideSection>] {
    /// Whether anything in the guide must still be confirmed.
    var isToConfirm: Bool { contains { $0.value.items.contains(where: \.value.toConfirm) } }
}
