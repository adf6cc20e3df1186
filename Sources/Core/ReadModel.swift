import TransparencyLog

/// What the API shows of one noun: columns, filters and sorts, declared once.
///
/// From it come the SELECT, the JSON, the CSV header, the OpenAPI schema, the terminal's table and
/// the classification for exports.
package struct ReadModel: Sendable {
    /// The noun of each row.
    package let noun: any Noun.Type
    /// What a row is, in one line.
    package let summary: String
    /// The table or view that is read.
    package let source: StaticString
    /// What the caller must hold.
    package let permission: Permission
    /// The columns, `id` and `version` first.
    package let columns: [Column]
    /// The columns by which a list may be narrowed.
    package let filters: Set<String>

    /// At most this many rows a page.
    package static let limit = 200
    /// As many rows when the caller does not say.
    package static let usual = 50

    /// Declares a page; the id comes first and the version second without being named.
    package init<N: Noun>(
        of noun: N.Type,
        _ summary: String,
        from source: StaticString,
        permission: Permission,
        filters: [StaticString] = [],
        _ columns: [Column]
    ) {
        self.noun = noun
        self.summary = summary
        self.source = source
        self.permission = permission
        self.filters = Set(filters.map(\.description))
        self.columns =
            [
                .id("id", noun, "The id."),
                .integer("version", "Counts the changes; the ETag of a read."),
            ] + columns + [
                .instant("created_at", "When it was recorded."),
                .instant("updated_at", "When it last changed."),
            ]
    }

    var itemFields: [Field] {
        [
            Field(
                name: "fields",
                schema: ["type": "string"],
                isRequired: false,
                help: "The columns wanted, with commas between: "
                    + columns.map(\.name.description).joined(separator: ", ") + "."
            )
        ]
    }

    var listFields: [Field] {
        let narrowing = columns.filter { filters.contains($0.name.description) }
        return itemFields + [
            Field(
                name: "limit",
                schema: ["type": "integer", "minimum": 1, "maximum": 200],
                isRequired: false,
                help: "Rows a page, at most 200; 50 when not given."
            ),
            Field(
                name: "cursor",
                schema: ["type": "string"],
                isRequired: false,
                help: "Where the page before ended, as its `next` says."
            ),
            Field(
                name: "order",
                schema: ["type": "string", "enum": ["oldest", "newest"]],
                isRequired: false,
                help: "Oldest first when not given."
            ),
        ]
            + narrowing.map { column in
                Field(
                    name: column.name.description,
                    schema: column.kind.schema,
                    isRequired: false,
                    help: "Only rows with this value. \(column.meaning)"
                )
            }
    }
}

/// One column of a page.
package struct Column: Sendable {
    /// The name in SQL, JSON, CSV and `fields=`.
    package let name: StaticString
    /// How its text becomes JSON.
    package let kind: ColumnKind
    /// What it means.
    package let meaning: String
    /// What an export discloses of it.
    package let disclosure: Disclosure

    /// A TypeID of a noun.
    package static func id<N: Noun>(_ name: StaticString, _: N.Type, _ meaning: String) -> Column {
        Column(
            name: name,
            kind: .id(prefix: N.prefix, noun: N.singular),
            meaning: meaning,
            disclosure: .open
        )
    }
    /// A text.
    package static func text(
        _ name: StaticString,
        _ meaning: String,
        _ disclosure: Disclosure = .open
    ) -> Column { Column(name: name, kind: .text, meaning: meaning, disclosure: disclosure) }
    /// An integer.
    package static func integer(_ name: StaticString, _ meaning: String) -> Column {
        Column(name: name, kind: .integer, meaning: meaning, disclosure: .open)
    }
    /// true or false.
    package static func boolean(_ name: StaticString, _ meaning: String) -> Column {
        Column(name: name, kind: .boolean, meaning: meaning, disclosure: .open)
    }
    /// A day without a clock.
    package static func date(
        _ name: StaticString,
        _ meaning: String,
        _ disclosure: Disclosure = .open
    ) -> Column { Column(name: name, kind: .date, meaning: meaning, disclosure: disclosure) }
    /// A moment.
    package static func instant(_ name: StaticString, _ meaning: String) -> Column {
        Column(name: name, kind: .instant, meaning: meaning, disclosure: .open)
    }
    /// JSON that PostgreSQL holds, passed through; an array of another type is read as one of JSON.
    package static func json(_ name: StaticString, _ meaning: String) -> Column {
        Column(name: name, kind: .json, meaning: meaning, disclosure: .open)
    }
}

/// What leaves the system with an export.
package enum Disclosure: String, Sendable {
    /// As it is.
    case open
    /// As a pseudonym.
    case masked
    /// Not at all.
    case withheld
}

/// How a column's text becomes JSON.
package enum ColumnKind: Sendable, Equatable {
    case id(prefix: String, noun: String)
    case text, integer, boolean, date, instant, json

    /// The JSON Schema of the column's value.
    package var schema: JSON {
        switch self {
        case .id(let prefix, _):
            ["type": "string", "pattern": .text("^\(prefix)_[0-7][0-9a-hjkmnp-tv-z]{25}$")]
        case .text: ["type": "string"]
        case .integer: ["type": "integer"]
        case .boolean: ["type": "boolean"]
        case .date: ["type": "string", "format": "date"]
        case .instant: ["type": "string", "format": "date-time"]
        case .json: [:]
        }
    }
}
