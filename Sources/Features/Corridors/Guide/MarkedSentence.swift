import Core
import Model
import Postgres

/// A sentence of a published guide that must still be confirmed.
package struct MarkedSentence: RowDecodable, Sendable {
    /// The guide.
    package let guide: ID<Guide>
    /// What the guide is called, with its language.
    package let title: String
    /// The number of its section, from 1.
    package let section: Int
    /// Its number within the section, from 1.
    package let item: Int
    /// The sentence.
    package let text: String
    /// Where it was found.
    package let source: String

    package init(row: borrowing Row) throws(RowError) {
        guide = try row["id"]
        title = try row["title"]
        section = try row["section"]
        item = try row["item"]
        text = try row["text"]
        source = try row["source"]
    }

    /// Every marked sentence of the guides that workers are handed.
    package static func all(
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [MarkedSentence] {
        try tx.rows(
            """
            SELECT g.id, g.title || ' (' || g.language || ')' AS title, s.ordinality AS section,
                i.ordinality AS item, i.value ->> 'text' AS text, i.value ->> 'source' AS source
            FROM guide g
            CROSS JOIN LATERAL jsonb_array_elements(g.sections) WITH ORDINALITY AS s
            CROSS JOIN LATERAL jsonb_array_elements(s.value -> 'items') WITH ORDINALITY AS i
            WHERE g.to_confirm AND g.state = 'published' AND (i.value ->> 'to_confirm')::boolean
            ORDER BY g.title, g.language, s.ordinality, i.ordinality
            """
        )
    }
}

extension Guide.Record {
    /// Refuses a place in the guide where no sentence stands that is to be confirmed.
    ///
    /// - Parameters:
    ///   - section: The number of the section, from 1.
    ///   - item: The number within it, from 1.
    /// - Throws: The refusal `unfit`.
    package func requireMarked(section: Int, item: Int) throws {
        let parts = try parts
        let items = parts.indices.contains(section - 1) ? parts[section - 1].items : []
        guard items.indices.contains(item - 1), items[item - 1].value.toConfirm else {
            throw CommonRefusal.unfit.refusal(
                "The guide has no sentence to be confirmed at section \(section), item \(item): "
                    + "homeward law pending lists them."
            )
        }
    }

    /// The columns of the row once two people have found a source for a sentence. Its words stay: what is wrong takes
    /// a new edition.
    ///
    /// - Parameters:
    ///   - section: The number of the section, from 1.
    ///   - item: The number within it, from 1.
    ///   - source: What they found.
    /// - Returns: The sections without that mark, and whether any is left.
    /// - Throws: The refusal `unfit` where it bears no mark.
    package func confirming(
        section: Int,
        item: Int,
        by source: ShortText
    ) throws -> [Assignment<Guide>] {
        try requireMarked(section: section, item: item)
        var parts = try parts
        let part = parts[section - 1]
        var items = part.items
        items[item - 1] = Strict(
            GuideItem(text: items[item - 1].value.text, source: source, toConfirm: false)
        )
        parts[section - 1] = GuideSection(
            topic: part.topic,
            heading: part.heading,
            items: items
        )
        let strict = parts.map { Strict($0) }
        return [.sections(try StoredJSON(strict)), .toConfirm(strict.isToConfirm)]
    }
}
