import Core
import Foundation
import Postgres
import TransparencyLog

/// What the gate can have read of a case, each record with a mark of what it said.
///
/// They are kept with the clearance: a yes that stood on other records is no yes to these.
struct ClearanceRecords: Hashable {
    private var marks: [Key: String] = [:]

    private struct Key: Hashable, Comparable {
        let table: String
        let id: UUID

        static func < (left: Key, right: Key) -> Bool {
            (left.table, left.id.uuidString) < (right.table, right.id.uuidString)
        }
    }

    /// How many records there are.
    var count: Int { marks.count }

    /// Reads the records of a case as they are now.
    static func now(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ClearanceRecords {
        let found: [Found] = try tx.rows(
            "SELECT source, id, mark FROM core.case_records(\(id))"
        )
        var records = ClearanceRecords()
        for one in found { records.marks[Key(table: one.source, id: one.id)] = one.mark }
        return records
    }

    /// The names of the records in which another reading differs, in order.
    func changes(until later: ClearanceRecords) -> [String] {
        Set(marks.keys).union(later.marks.keys).sorted().compactMap { key in
            switch (marks[key], later.marks[key]) {
            case (let old?, let new?) where old == new: nil
            case (_?, _?): "\(name(of: key)) has changed"
            case (nil, _): "\(name(of: key)) is new"
            case (_, nil): "\(name(of: key)) no longer belongs to the case"
            }
        }
    }

    private func name(of key: Key) -> String {
        ReadNouns.byTable[key.table].map { $0(key.id) }
            ?? "\(key.table) \(key.id.postgresText)"
    }

    private struct Found: RowDecodable {
        let source: String
        let id: UUID
        let mark: String

        init(row: borrowing Row) throws(RowError) {
            source = try row["source"]
            id = try row["id"]
            mark = try row["mark"]
        }
    }
}

/// The column holds a JSON array of objects.
extension ClearanceRecords: PostgresValue {
    var postgresText: String {
        JSON.array(
            marks.keys.sorted().map { key in
                [
                    "source": .text(key.table), "id": .text(key.id.postgresText),
                    "mark": .text(marks[key] ?? ""),
                ]
            }
        ).written
    }

    init?(postgresText: String) {
        // What does not read is answered with nil, and the row that held it names its column.
        guard let array = try? JSON(parsing: postgresText.utf8).array else { return nil }
        for one in array {
            guard let table = one["source"]?.text, let mark = one["mark"]?.text,
                let id = one["id"]?.text.flatMap(UUID.init(uuidString:))
            else { return nil }
            marks[Key(table: table, id: id)] = mark
        }
    }
}
