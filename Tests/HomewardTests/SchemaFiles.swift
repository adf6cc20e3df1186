@testable import Homeward

/// The schema as its files have it, without a database.
enum SchemaFiles {
    /// Every table with its columns, in the order in which they are made.
    static func tables() throws -> [CommentsDocument.SchemaTable] {
        let folder = "Database/schema"
        let files = try Repository.text("\(folder)/load-order").split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
        var tables: [CommentsDocument.SchemaTable] = []
        var isInside = false
        let texts = try files.map { try Repository.text("\(folder)/\($0)") }
        for line in texts.joined().split(separator: "\n") {
            if let table = line.wholeMatch(of: /CREATE TABLE ([a-z_.]+) [(]/) {
                tables.append((String(table.1), []))
                isInside = true
            } else if line.hasPrefix(")") {
                isInside = false
            } else if isInside, let column = line.prefixMatch(of: /[ ]{4}([a-z][a-z0-9_]*)[ ]/) {
                tables[tables.count - 1].columns.append(String(column.1))
            }
        }
        return tables
    }
}
