import Core

/// A comment on every table and column, from what the code declares: `Database/schema/comments.sql`.
enum CommentsDocument {
    /// A table as the schema makes it.
    typealias SchemaTable = (name: String, columns: [String])

    /// What tables mean, and the columns that no read model explains.
    static let tables = TableMeaning.core + App.features.flatMap { $0.tables }

    /// Every read model.
    static let readModels = App.endpoints.compactMap { endpoint in
        if case .list(let model) = endpoint.work { model } else { nil }
    }

    /// What a column means: by what is declared of its table, else of every table, else by the read model
    /// of its noun. That may read a view; a column of the same name is then the table's.
    static func meaning(of column: String, in table: String) -> String? {
        let declared = tables.first { $0.table == table }?.columns.first { $0.key == column }
        return declared?.value ?? TableMeaning.everywhere[column]
            ?? readModels.lazy.filter { $0.noun.table.description == table }.flatMap(\.columns)
            .flatMap(\.stored).first { $0.name == column }?.meaning
    }

    /// The file; what nobody has explained is not in it.
    static func text(of schema: [SchemaTable]) -> String {
        let head = """
            -- What every table and column means, made from the code: from the columns of the read models, and from
            -- the tables of each feature (`<Feature>Feature+tables.swift`). Views and functions are explained where
            -- they are made.

            """
        return head + schema.map(comments).joined()
    }

    private static func comments(on table: SchemaTable) -> String {
        var lines = "\n"
        if let meaning = tables.first(where: { $0.table == table.name })?.meaning {
            lines += comment("TABLE \(table.name)", meaning)
        }
        for column in table.columns {
            guard let meaning = meaning(of: column, in: table.name) else { continue }
            lines += comment("COLUMN \(table.name).\(column)", meaning)
        }
        return lines
    }

    private static func comment(_ object: String, _ meaning: String) -> String {
        "COMMENT ON \(object) IS\n    '\(meaning.replacing("'", with: "''"))';\n"
    }
}

extension Column {
    /// The columns of the source behind it, and what each means.
    var stored: [(name: String, meaning: String)] {
        switch kind {
        case .money:
            let amount = ("\(name)_minor", "\(meaning.dropLast()), in minor units.")
            let currency = currency.map { ("\($0)", "The currency of the amount (ISO 4217).") }
            return [amount] + (currency.map { [$0] } ?? [])
        case .anyID:
            let typeID = shown.map { ("\($0)", "\(meaning.dropLast()), as a TypeID.") }
            return [("\(name)", meaning)] + (typeID.map { [$0] } ?? [])
        case .id, .ids, .text, .integer, .boolean, .date, .instant, .json:
            return [("\(name)", meaning)]
        }
    }
}
