import Foundation
import Postgres

/// A page's rows as JSON, written straight from the database's result.
package struct PageReply: Sendable {
    /// The reply's bytes.
    package let body: [UInt8]
    /// The version of the one row, for its ETag.
    package let version: Int?
    /// Where the next page begins; nil on the last.
    package let next: String?
}

extension Registrar {
    /// Reads one row of a page.
    package func item(
        _ model: ReadModel,
        _ id: TypeID,
        _ query: PageQuery,
        by caller: Caller,
        as frame: RequestFrame = .inside
    ) async throws -> PageReply {
        let attempt = Attempt(reading: "show \(model.noun.singular)", AnyID(id, of: model.noun))
        try await admit(attempt, model.permission, by: caller, as: frame)
        // The version travels along for the ETag, whatever fields were asked for.
        let sql: SQL = """
            SELECT \(model.selection(query.columns)), version FROM \(raw: model.source) \
            WHERE id = \(id.uuid)
            """
        let reply = try await pipeline.read(sql, Self.settings(caller)) { result -> PageReply? in
            guard result.rowCount == 1 else { return nil }
            var writer = RowWriter(columns: query.columns)
            try writer.write(0, of: result)
            return PageReply(
                body: writer.bytes,
                version: try result.integer(0, query.columns.count),
                next: nil
            )
        }
        guard let reply else {
            throw CommonRefusal.missing.refusal("No \(model.noun.singular) has this id.")
        }
        return reply
    }

    /// Reads a list of a page: `{"items": […], "next": …}`.
    package func list(
        _ model: ReadModel,
        _ query: PageQuery,
        by caller: Caller,
        as frame: RequestFrame = .inside
    ) async throws -> PageReply {
        let attempt = Attempt(reading: "list \(model.noun.singular)", AnyID(caller.staff))
        try await admit(attempt, model.permission, by: caller, as: frame)
        let sql = model.listing(query)
        return try await pipeline.read(sql, Self.settings(caller)) { result in
            var writer = RowWriter(columns: query.columns)
            let shown = min(result.rowCount, query.limit)
            writer.write("{\"items\":[")
            for row in 0..<shown {
                if row > 0 { writer.write(",") }
                try writer.write(row, of: result)
            }
            writer.write("]")
            // One row more than wanted was asked for: its being there means that there is a next page.
            var next: String?
            if result.rowCount > query.limit,
                let last = try result.text(shown - 1, query.columns.count).flatMap({
                    UUID(uuidString: $0)
                })
            {
                let cursor = query.cursor(after: last)
                next = cursor
                writer.write(",\"next\":\"\(cursor)\"")
            }
            writer.write("}")
            return PageReply(body: writer.bytes, version: nil, next: next)
        }
    }
}

extension Column {
    /// The column as a reply needs it: an array as JSON, an amount as an object.
    fileprivate var selection: SQL {
        switch kind {
        case .json: "to_jsonb(\(raw: name))"
        case .money:
            // A text that is nothing where either half is nothing, which an object made of both would not be.
            "'{\"currency\":\"' || \(code) || '\",\"minor_units\":' || \(raw: name)_minor || '}'"
        case .id, .ids, .anyID, .text, .integer, .boolean, .date, .instant: "\(raw: shown ?? name)"
        }
    }

    private var code: SQL { currency.map { "\(raw: $0)" } ?? "'CNY'" }
}

extension ReadModel {
    fileprivate func selection(_ columns: [Column]) -> SQL {
        guard let first = columns.first else { return "id" }
        return columns.dropFirst().reduce(first.selection) { "\($0), \($1.selection)" }
    }

    func listing(_ query: PageQuery) -> SQL {
        var sql: SQL = "SELECT \(selection(query.columns)), id FROM \(raw: source) WHERE true"
        for (column, value) in query.filters {
            sql = "\(sql) AND \(raw: column.name) = \(value)"
        }
        if let after = query.after {
            sql =
                query.isNewestFirst
                ? "\(sql) AND id < \(after)" : "\(sql) AND id > \(after)"
        }
        let order: SQL = query.isNewestFirst ? "DESC" : "ASC"
        // The agency leads the order because it leads the key; row security fixes it to one value.
        return "\(sql) ORDER BY agency_id \(order), id \(order) LIMIT \(query.limit + 1)::int"
    }
}

extension ResultSet {
    fileprivate func text(_ row: Int, _ column: Int) throws(RowError) -> String? {
        try bytes(row, column).map { String(decoding: $0, as: UTF8.self) }
    }

    fileprivate func integer(_ row: Int, _ column: Int) throws(RowError) -> Int? {
        try text(row, column).flatMap { Int($0) }
    }
}
