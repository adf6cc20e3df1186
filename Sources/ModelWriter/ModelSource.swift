/// The Swift of `Sources/Model/Generated`: for each table its record and the assignments of its columns.
package struct ModelSource: Sendable {
    /// The text of each file by its name.
    package let files: [String: String]

    /// Writes the sources of a catalogue.
    package init(_ catalogue: ModelCatalogue) {
        var files = ["Choices.swift": Self.choices(catalogue.choices)]
        for table in catalogue.tables {
            files["\(SwiftNames.noun(of: table.name))+record.swift"] = Self.source(of: table)
        }
        self.files = files
    }

    private static let head = """
        // Written by ModelWriter from the database; Database/write-model writes it anew.
        // swift-format-ignore-file
        import Core
        import Foundation
        import Postgres


        """

    /// The lists of words, for the test that holds them against the types.
    private static func choices(_ choices: [ModelChoice]) -> String {
        let lines = choices.map { choice in
            "    (\"\(choice.name)\", words(of: \(SwiftNames.type(named: choice.name)).self)),"
        }
        return head + """
            /// Each domain that is a closed list, with the words of its type.
            package let choicesByDomain: [(domain: String, words: [String])] = [
            \(lines.joined(separator: "\n"))
            ]

            private func words<T: CaseIterable & PostgresValue>(of type: T.Type) -> [String] {
                type.allCases.map(\\.postgresText)
            }

            """
    }

    private static func source(of table: ModelTable) -> String {
        let noun = SwiftNames.noun(of: table.name)
        let read = table.columns.filter { $0.name != "agency_id" }
        let written = table.columns.filter { !filled.contains($0.name) }
        let names = Set(table.columns.filter(\.isRequired).map(\.name))
        var kinds = ["StoredRecord"]
        if names.contains("state") { kinds.append("MovingRecord") }
        // A rule may be told of a record, and the event keeps it; what is sealed no rule reads.
        if !read.contains(where: { $0.type == "bytea" }) { kinds.append("Codable") }
        var lines = ["extension \(noun): StoredNoun {"]
        lines.append("    package struct Record: \(kinds.joined(separator: ", ")) {")
        lines += read.map {
            "        package var \(SwiftNames.property(of: $0, in: table)): \(type($0, of: noun))"
        }
        lines += ["", "        package static let columns: SQL = \"\"\""]
        lines += wrapped(read.map(\.name)).map { "            \($0)" }
        lines +=
            ["            \"\"\""] + published(read, of: noun) + parties(of: table) + [
                "    }", "}", "",
            ]
        // In an extension, so that tests of rules can put a record together from its parts.
        lines += ["extension \(noun).Record {"]
        lines.append("    package init(row: borrowing Row) throws(RowError) {")
        lines += read.map {
            "        \(SwiftNames.property(of: $0, in: table)) = try row[\"\($0.name)\"]"
        }
        lines += ["    }", "}", "", "extension Assignment where Of == \(noun) {"]
        lines += written.flatMap { column in
            let name = SwiftNames.property(of: column, in: table)
            // What a document of JSON holds only its feature knows.
            let any = column.type == "jsonb" ? ["(some PostgresValue)?"] : []
            return ([type(column, of: noun)] + any).map { value in
                "    package static func \(name)(_ value: \(value)) -> Self "
                    + "{ Self(\"\(column.name)\", value) }"
            }
        }
        return head + (lines + ["}", ""]).joined(separator: "\n")
    }

    /// What a published schema says of the columns: their types, and which may be NULL.
    private static func published(_ columns: [CatalogueColumn], of noun: String) -> [String] {
        let typed = columns.filter { !unpublished.contains($0.type) || $0.target != nil }
        let types = typed.map { column in
            let type = column.name == "id" ? "ID<\(noun)>" : SwiftNames.value(of: column)
            return "\"\(column.name)\": \(type).self"
        }
        let nullable = columns.filter { !$0.isRequired }.map { "\"\($0.name)\"" }
        let list = nullable.isEmpty ? ["[]"] : ["["] + wrapped(nullable).map { "    \($0)" } + ["]"]
        return ["", "        package static let types: [String: any FieldValue.Type] = ["]
            + wrapped(types).map { "            \($0)" } + ["        ]"]
            + list.enumerated().map { place, line in
                "        " + (place == 0 ? "package static let nullable: Set<String> = " : "")
                    + line
            }
    }

    /// Types of columns that are no values of a body; what they hold is described where they are shown.
    private static let unpublished: Set = ["text", "uuid", "bytea", "jsonb"]

    /// Whom a row names; a person and a case name themselves.
    private static func parties(of table: ModelTable) -> [String] {
        let columns = Set(table.columns.map(\.name))
        let isPerson = table.name == "person"
        let isCase = table.name == "case_file"
        var named: [String] = []
        if isPerson || columns.contains("person_id") {
            named.append("person: \(isPerson ? "id" : "person")")
        }
        if isCase || columns.contains("case_id") {
            named.append("caseFile: \(isCase ? "id" : "caseFile")")
        }
        guard !named.isEmpty else { return [] }
        let list = named.joined(separator: ", ")
        return ["        package var parties: NamedParties { NamedParties(\(list)) }"]
    }

    /// What the database fills in by itself.
    private static let filled: Set = ["agency_id", "id", "version", "created_at", "updated_at"]

    private static func type(_ column: CatalogueColumn, of noun: String) -> String {
        if column.name == "id" { return "ID<\(noun)>" }
        return SwiftNames.value(of: column) + (column.isRequired ? "" : "?")
    }

    /// The names with commas between, in lines of at most a hundred characters.
    private static func wrapped(_ names: [String]) -> [String] {
        var lines: [String] = []
        var line = ""
        for (place, name) in names.enumerated() {
            let piece = name + (place == names.count - 1 ? "" : ",")
            if line.isEmpty {
                line = piece
            } else if line.count + piece.count < 100 {
                line += " " + piece
            } else {
                // A literal of several lines would break the list where SQL may break, so nothing is lost.
                lines.append(line)
                line = piece
            }
        }
        return lines + [line]
    }
}
