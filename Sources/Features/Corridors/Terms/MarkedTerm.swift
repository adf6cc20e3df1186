import Core
import Model
import Postgres

/// A term of a corridor that must still be confirmed.
package struct MarkedTerm: RowDecodable, Sendable {
    /// The corridor.
    package let corridor: ID<Corridor>
    /// The corridor in a sentence: `CN to JP under JP-TITP-1`.
    package let words: String
    /// The term, as in the corridor file: `closes_on`.
    package let term: String
    /// What it says now; nil where the corridor sets none.
    package let value: String?
    /// Where it was found.
    package let source: String

    package init(row: borrowing Row) throws(RowError) {
        corridor = try row["id"]
        words = try row["words"]
        term = try row["term"]
        value = try row["value"]
        source = try row["source"]
    }

    /// Every marked term of the corridors that have not ended.
    package static func all(
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [MarkedTerm] {
        try tx.rows(
            """
            SELECT k.id, k.origin || ' to ' || k.destination || ' under ' || k.programme AS words,
                s.value ->> 'term' AS term, to_jsonb(k) ->> (s.value ->> 'term') AS value,
                s.value ->> 'source' AS source
            FROM corridor k CROSS JOIN LATERAL jsonb_array_elements(k.sources) WITH ORDINALITY AS s
            WHERE k.to_confirm AND k.state <> 'ended' AND (s.value ->> 'to_confirm')::boolean
            ORDER BY k.destination, k.programme, s.ordinality
            """
        )
    }
}

extension Corridor.Record {
    /// Its terms with their sources.
    private var termSources: [TermSource] { get throws { try sources.value() } }

    /// Refuses a term that has no mark.
    ///
    /// - Parameter name: The term, as in the corridor file.
    /// - Throws: The refusal `unfit` with the terms that have one.
    package func requireMarked(_ name: ShortText) throws {
        let marked = try termSources.filter(\.toConfirm).map(\.term.rawValue)
        guard !marked.contains(name.text) else { return }
        let words = WordsOffered(marked)
        throw CommonRefusal.unfit.refusal(
            "No term of this corridor that is to be confirmed has this name: "
                + words.sentence(insteadOf: name.text)
        )
    }

    /// The columns of the row once two people have found a source for a term.
    ///
    /// - Parameters:
    ///   - name: The term, as in the corridor file.
    ///   - source: What they found.
    /// - Returns: The sources without that mark, and whether any is left.
    /// - Throws: The refusal `unfit` where it bears no mark.
    package func confirming(
        _ name: ShortText,
        by source: ShortText
    ) throws -> [Assignment<Corridor>] {
        try requireMarked(name)
        let known = try termSources.map { entry in
            entry.term.rawValue == name.text
                ? TermSource(term: entry.term, source: source, toConfirm: false) : entry
        }
        return [
            .sources(try StoredJSON(known)), .toConfirm(known.contains(where: \.toConfirm)),
        ]
    }
}
