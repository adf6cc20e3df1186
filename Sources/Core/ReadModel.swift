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
                    schema: (filter(by: column) as? any FieldValue.Type)?.schema
                        ?? column.kind.schema,
                    isRequired: false,
                    help: "Only rows with this value. \(column.meaning)"
                )
            }
    }
}

extension ReadModel {
    /// The type of a column's values: what the column declares, else what the model knows of the noun's table.
    package func type(of column: Column) -> (any Decodable.Type)? {
        column.type ?? known(column)
    }

    /// The type of the values by which a column narrows a list: an amount does by its currency, whose column bears its
    /// name.
    package func filter(by column: Column) -> (any Decodable.Type)? {
        column.kind == .money ? Currency.self : type(of: column)
    }

    /// What the model knows of the noun's own column; nil for one that a view makes of it, an array as a text.
    private func known(_ column: Column) -> (any FieldValue.Type)? {
        guard let type = record?.types[column.name.description] else { return nil }
        return type is any ManyValues.Type && !column.kind.holdsMany ? nil : type
    }

    /// Whether a column may hold nothing; of one that a view computes nobody knows.
    package func isNullable(_ column: Column) -> Bool {
        let name = column.name.description
        if name == "id" || name == "version" { return false }
        if column.kind == .money, let record {
            let parts = ["\(name)_minor"] + (column.currency.map { ["\($0)"] } ?? [])
            return !parts.allSatisfy { record.names.contains($0) && !record.nullable.contains($0) }
        }
        guard let record, record.names.contains(name) else { return true }
        return record.nullable.contains(name)
            || (known(column) == nil && record.types[name] != nil)
    }

    private var record: (any StoredRecord.Type)? {
        (noun as? any StoredNoun.Type).map { Self.record(of: $0) }
    }

    private static func record<N: StoredNoun>(of noun: N.Type) -> any StoredRecord.Type {
        N.Record.self
    }
}

/// One column of a page.
package struct Column: Sendable {
    /// The name in SQL, JSON, CSV and `fields=`.
    package let name: StaticString
    /// How its text becomes JSON.
    package let kind: ColumnKind
    /// The type of its values, where the model does not say it.
    package var type: (any (Decodable & Sendable).Type)?
    /// The column of the source that is shown, where it bears another name.
    package var shown: StaticString?
    /// Of an amount: the column that holds its currency; fen where there is none.
    package var currency: StaticString?
    /// What a filter may name, where no type says it: the words of a list that the program makes, or of an id of any
    /// noun the prefixes there are.
    package var words: (@Sendable () -> [String])?
    /// What stands before the first stop of a text, where a filter can know no more of it than that.
    package var beginnings: (@Sendable () -> [String])?
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
    /// Ids of a noun, of which the source holds an array of UUIDs.
    package static func ids<N: Noun>(_ name: StaticString, _: N.Type, _ meaning: String) -> Column {
        Column(
            name: name,
            kind: .ids(prefix: N.prefix),
            type: [ID<N>].self,
            meaning: meaning,
            disclosure: .open
        )
    }
    /// The id of a record of any noun: the source holds its UUID under the name, by which a list is narrowed, and its
    /// TypeID under another. A filter names one whose prefix is among those given.
    package static func anyID(
        _ name: StaticString,
        as text: StaticString,
        among prefixes: (@Sendable () -> [String])? = nil,
        _ meaning: String
    ) -> Column {
        Column(
            name: name,
            kind: .anyID,
            type: TypeID.self,
            shown: text,
            words: prefixes,
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
    /// A word of a list that the program makes, such as the numbers of its rules.
    package static func word(
        _ name: StaticString,
        among words: @escaping @Sendable () -> [String],
        _ meaning: String
    ) -> Column {
        Column(name: name, kind: .text, words: words, meaning: meaning, disclosure: .open)
    }
    /// A word with a stop in it, whose beginning is of a list that the program makes: a noun, of which something is said.
    package static func word(
        _ name: StaticString,
        beginning beginnings: @escaping @Sendable () -> [String],
        _ meaning: String
    ) -> Column {
        Column(name: name, kind: .text, beginnings: beginnings, meaning: meaning, disclosure: .open)
    }
    /// An integer.
    package static func integer(_ name: StaticString, _ meaning: String) -> Column {
        Column(name: name, kind: .integer, meaning: meaning, disclosure: .open)
    }
    /// An amount, of which the source holds the minor units under the name and `_minor`, and the currency in a column
    /// beside it.
    package static func money(
        _ name: StaticString,
        currency: StaticString = "currency",
        _ meaning: String
    ) -> Column {
        Column(
            name: name,
            kind: .money,
            type: Money.self,
            currency: currency,
            meaning: meaning,
            disclosure: .open
        )
    }
    /// An amount in yuan, of which the source holds the fen under the name and `_minor`.
    package static func yuan(_ name: StaticString, _ meaning: String) -> Column {
        Column(name: name, kind: .money, type: Money.self, meaning: meaning, disclosure: .open)
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
    /// JSON that PostgreSQL holds, passed through; an array of another type is read as one of JSON. What it holds is
    /// said by `as`, where it is not an array of the noun's own table.
    package static func json(
        _ name: StaticString,
        as type: (any (Decodable & Sendable).Type)? = nil,
        _ meaning: String,
        _ disclosure: Disclosure = .open
    ) -> Column {
        Column(name: name, kind: .json, type: type, meaning: meaning, disclosure: disclosure)
    }
    /// A word of a closed list, where it is no column of the noun's own table.
    package static func choice<C: Choice>(
        _ name: StaticString,
        _ type: C.Type,
        _ meaning: String
    ) -> Column {
        Column(name: name, kind: .text, type: type, meaning: meaning, disclosure: .open)
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
    case ids(prefix: String)
    case anyID
    case text, integer, boolean, date, instant, json, money

    /// Whether it holds an id of one noun.
    package var isID: Bool { if case .id = self { true } else { false } }

    /// Whether an array of the source stays one.
    var holdsMany: Bool {
        switch self {
        case .json, .ids: true
        case .id, .anyID, .text, .integer, .boolean, .date, .instant, .money: false
        }
    }

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
        case .ids, .anyID, .json, .money: [:]
        }
    }
}
