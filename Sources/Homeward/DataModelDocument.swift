import Core

/// The tables of every feature as diagrams: `Docs/DataModel.md`.
///
/// Columns and foreign keys are the database's, what a row is says the feature that owns the table.
struct DataModelDocument {
    /// A feature with the tables that it owns.
    typealias Owner = (name: String, tables: [TableMeaning])

    /// Core, then the features, lower ones first. Who says what a table holds owns it.
    static let owners: [Owner] =
        [("Core", TableMeaning.core)]
        + App.features.map { ("\($0)".replacing("Feature", with: ""), $0.tables) }

    private let catalogue: DataModelCatalogue
    private let ownerOf: [String: String]

    /// The page over a catalogue.
    init(_ catalogue: DataModelCatalogue) {
        self.catalogue = catalogue
        ownerOf = Dictionary(
            Self.owners.flatMap { owner in owner.tables.map { ($0.table, owner.name) } }
        ) { $1 }
    }

    /// The page.
    var text: String {
        let head = """
            # Data model

            Made from the catalogue of a database and from what each feature says of its tables.

            A box is a table. It shows the primary key (`PK`), the columns that name a record of a
            table (`FK`), the `state` ([States.md](States.md) has the moves), and of the others the
            first \(Self.mostPlain) that are never empty and hold a word, a number, a day or a
            moment. Every column is in `Database/schema`, with its meaning in `comments.sql` there.
            `agency_id`, with which keys begin, is shown only where it is the whole key or names the
            agency's own row.

            A line is a foreign key and bears its column's name. Two bars mean one record, a ring
            and a bar one or none, a ring and a crow's foot any number. A box without columns is a
            table of another feature, which draws that table's own lines.

            ## Overview

            An arrow leads from a feature to those whose records its tables name. Core names records
            of every feature too, by table and id, without a foreign key.

            """
        return head + overview + Self.owners.map(section).joined()
    }

    /// How many columns that are neither key nor state a table shows.
    private static let mostPlain = 4

    private var overview: String {
        let nodes = Self.owners.map { "    \($0.name)[\"\($0.name)\"]" }
        let arrows = Self.owners.flatMap { owner in
            others(than: owner).map { "    \(owner.name) --> \($0)" }
        }
        let rows = Self.owners.map { owner in
            let tables = owner.tables.map { "`\($0.table)`" }.joined(separator: ", ")
            return "| [\(owner.name)](#\(owner.name.lowercased())) | \(tables) "
                + "| \(others(than: owner).joined(separator: ", ")) |"
        }
        return """

            ```mermaid
            flowchart LR
            \((nodes + arrows).joined(separator: "\n"))
            ```

            | feature | its tables | names records of |
            |---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    /// The other features whose tables a feature's own point to, in the order of all.
    private func others(than owner: Owner) -> [String] {
        let named = Set(references(of: owner).compactMap { ownerOf[$0.target] })
        return Self.owners.map(\.name).filter { named.contains($0) && $0 != owner.name }
    }

    private func references(of owner: Owner) -> [DataModelCatalogue.Reference] {
        owner.tables.flatMap { catalogue.references[$0.table] ?? [] }
    }

    private func section(of owner: Owner) -> String {
        let own = owner.tables.map(\.table)
        var seen = Set(own)
        let strangers = references(of: owner).map(\.target).filter { seen.insert($0).inserted }
        let lines =
            own.map(entity) + strangers.map { "    \(Self.name($0))" } + own.flatMap(lines)
        let rows = owner.tables.map { "| `\($0.table)` | \($0.meaning) |" }
        return """

            ## \(owner.name)

            ```mermaid
            erDiagram
            \(lines.joined(separator: "\n"))
            ```

            | table | what it holds |
            |---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    /// A table with the columns that it shows.
    private func entity(_ table: String) -> String {
        let columns = shown(of: table).map { "        \($0)" }
        return (["    \(Self.name(table)) {"] + columns + ["    }"]).joined(separator: "\n")
    }

    private func shown(of table: String) -> [String] {
        let columns = catalogue.columns[table] ?? []
        let foreign = Set((catalogue.references[table] ?? []).map(\.column))
        let isAlone = columns.count(where: \.isKey) == 1
        var rest = Self.mostPlain
        return columns.compactMap { column in
            // The agency is a key by itself only of what it has one of.
            let isKey = column.isKey && (column.name != "agency_id" || isAlone)
            let marks = (isKey ? ["PK"] : []) + (foreign.contains(column.name) ? ["FK"] : [])
            let words = "\(column.type) \(column.name)"
            if !marks.isEmpty { return "\(words) \(marks.joined(separator: ", "))" }
            if column.name == "state" { return words }
            guard column.isRequired, column.isPlain, rest > 0,
                TableMeaning.everywhere[column.name] == nil
            else { return nil }
            rest -= 1
            return words
        }
    }

    /// From each record that is named to the row that names it. Mermaid draws only one of several
    /// lines from a box to itself, so what leads to the same table in the same way is one line.
    private func lines(of table: String) -> [String] {
        let ends = (catalogue.references[table] ?? []).map { reference in
            let one = reference.isRequired ? "||" : "|o"
            let many = reference.isOnly ? "o|" : "o{"
            let line = "\(Self.name(reference.target)) \(one)--\(many) \(Self.name(table))"
            return (line: line, column: reference.column)
        }
        var seen: Set<String> = []
        return ends.filter { seen.insert($0.line).inserted }.map { end in
            let columns = ends.filter { $0.line == end.line }.map(\.column)
            return "    \(end.line) : \"\(columns.joined(separator: ", "))\""
        }
    }

    /// Mermaid takes a name with a point in it only between quotation marks.
    private static func name(_ table: String) -> String {
        table.contains(".") ? "\"\(table)\"" : table
    }
}
