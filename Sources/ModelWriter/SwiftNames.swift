/// How names of the database are spelled in Swift.
enum SwiftNames {
    /// The nouns that are not called like their tables.
    private static let nouns = [
        "rule_override": "Override", "task": "DiaryTask", "work_calendar": "YearCalendar",
    ]

    /// The noun of a table: `case_file` is `CaseFile`.
    static func noun(of table: String) -> String { nouns[table] ?? type(named: table) }

    /// The type of a domain: `visa_state` is `VisaState`.
    static func type(named name: String) -> String {
        words(name).map(capitalised).joined()
    }

    /// The property of a column: `valid_until` is `validUntil`; an id that leads to a record loses its `_id`,
    /// unless another column has the name.
    static func property(of column: CatalogueColumn, in table: ModelTable) -> String {
        let plain = String(column.name.dropLast(3))
        let leads =
            column.target != nil && column.name.hasSuffix("_id")
            && !table.columns.contains { $0.name == plain }
        // `case` is a word of Swift, and its noun has a longer name.
        let lead = plain == "case" ? column.target ?? plain : plain
        let parts = words(leads ? lead : column.name)
        let name =
            (parts.first.map(String.init) ?? "") + parts.dropFirst().map(capitalised).joined()
        return keywords.contains(name) ? "`\(name)`" : name
    }

    /// The type of a column's values, without the mark of what may be missing.
    static func value(of column: CatalogueColumn) -> String {
        let element = column.target.map { "ID<\(noun(of: $0))>" } ?? base(column.type)
        return column.isArray ? "[\(element)]" : element
    }

    private static func base(_ type: String) -> String {
        switch type {
        case "text": "String"
        case "bool": "Bool"
        case "int2", "int4": "Int"
        case "int8", "minor_units": "Int64"
        case "date": "CalendarDate"
        case "timestamptz": "Instant"
        case "uuid": "UUID"
        case "bytea": "[UInt8]"
        case "jsonb": "JSONText"
        default: self.type(named: type)
        }
    }

    private static func words(_ name: String) -> [Substring] { name.split(separator: "_") }

    private static func capitalised(_ word: Substring) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let keywords: Set<String> = [
        "case", "class", "default", "for", "in", "is", "operator", "repeat", "self", "where",
    ]
}
