import Crypto
import Foundation
import Postgres
import TransparencyLog

/// What a caller wants of a page: columns, filters, order, and where to go on.
package struct PageQuery: Sendable {
    let columns: [Column]
    let filters: [(Column, String)]
    let limit: Int
    let isNewestFirst: Bool
    let after: UUID?
    private let binding: String

    /// Reads the query of a list; what is not known is refused.
    package init(
        _ parameters: [(name: String, value: String)],
        of model: ReadModel,
        isList: Bool
    ) throws(InputError) {
        var values: [String: String] = [:]
        for (name, value) in parameters {
            guard values.updateValue(value, forKey: name) == nil else {
                throw InputError(name, "This parameter is given twice.")
            }
        }
        columns = try Self.columns(values.removeValue(forKey: "fields"), of: model)
        guard isList else {
            (filters, limit, isNewestFirst, after, binding) = ([], 1, false, nil, "")
            try Self.refuse(values, known: ["fields"])
            return
        }
        limit = try Self.limit(values.removeValue(forKey: "limit"))
        let order = values.removeValue(forKey: "order") ?? "oldest"
        guard order == "oldest" || order == "newest" else {
            throw InputError("order", "This must be oldest or newest.")
        }
        isNewestFirst = order == "newest"
        let cursor = values.removeValue(forKey: "cursor")
        var filters: [(Column, String)] = []
        for column in model.columns where model.filters.contains(column.name.description) {
            guard let text = values.removeValue(forKey: column.name.description) else { continue }
            filters.append((column, try model.stored(text, by: column)))
        }
        self.filters = filters
        try Self.refuse(
            values,
            known: ["fields", "limit", "order", "cursor"] + model.filters.sorted()
        )
        let bound = filters.map { "\($0.0.name)=\($0.1)" }.joined(separator: "&") + order
        let binding = Hex.text(SHA256.hash(data: Array("\(model.source)|\(bound)".utf8)).prefix(6))
        self.binding = binding
        after = try cursor.map { cursor throws(InputError) in
            try Self.position(cursor, binding: binding)
        }
    }

    /// The cursor that goes on after a row of this very query.
    func cursor(after id: UUID) -> String {
        Base64.urlText(Array("\(binding).\(id.postgresText)".utf8))
    }

    private static func position(_ cursor: String, binding: String) throws(InputError) -> UUID {
        let parts = Base64.urlBytes(cursor).map { String(decoding: $0, as: UTF8.self) }?
            .split(separator: ".")
        guard let parts, parts.count == 2, let id = UUID(uuidString: String(parts[1])) else {
            throw InputError("cursor", "This is no cursor; take the `next` of the page before.")
        }
        guard parts[0] == binding else {
            throw InputError("cursor", "This cursor belongs to other filters or another order.")
        }
        return id
    }

    private static func columns(
        _ wanted: String?,
        of model: ReadModel
    ) throws(InputError) -> [Column] {
        guard let wanted else { return model.columns }
        var columns: [Column] = []
        for name in wanted.split(separator: ",", omittingEmptySubsequences: false) {
            guard let column = model.columns.first(where: { $0.name.description == name }) else {
                let known = model.columns.map(\.name.description).joined(separator: ", ")
                throw InputError("fields", "\"\(name.prefix(40))\" is not one of: \(known).")
            }
            guard !columns.contains(where: { $0.name.description == name }) else {
                throw InputError("fields", "\"\(name)\" is named twice.")
            }
            columns.append(column)
        }
        return columns
    }

    private static func limit(_ text: String?) throws(InputError) -> Int {
        guard let text else { return ReadModel.usual }
        guard let limit = Int(text), String(limit) == text,
            (1...ReadModel.limit).contains(limit)
        else {
            throw InputError("limit", "This must be a number from 1 to \(ReadModel.limit).")
        }
        return limit
    }

    private static func refuse(
        _ values: [String: String],
        known: [String]
    ) throws(InputError) {
        guard let stranger = values.keys.min() else { return }
        throw InputError(
            stranger,
            "This parameter is not known here. Known: \(known.joined(separator: ", "))."
        )
    }
}
