import Core
import Model

/// Reads OFAC's SDN.CSV with ALT.CSV and SDN_COMMENTS.CSV, and the non-SDN files of the same form.
///
/// There is no header; `-0-` stands for nothing. Birth dates, nationalities and documents are sentences in
/// the remarks: `DOB 10 Dec 1948; nationality Iran; Passport A123 (Iran)`. What a remark has beyond 1,000
/// characters goes on in the comments. ADD.CSV is not compared.
enum OFACTables {
    /// So long a remark is when it is cut: the comments go on where it ends.
    private static let remarkLimit = 1000

    /// Reads the list with its aliases and comments; either may be missing.
    static func read(_ files: [ListFile: [UInt8]]) throws -> ReadList {
        var oddities = ListOddities()
        for file in ListFile.allCases {
            guard let bytes = files[file], !bytes.isEmpty, !CSVTable.isClosed(bytes) else {
                continue
            }
            oddities.note(
                file.rawValue,
                "The file lacks the end mark (0x1A) of OFAC's files: compare its length with the publisher's"
            )
        }
        let rows = try Self.rows(of: files[.list], .list, columns: 12...12, &oddities)
        var aliases = grouped(
            try Self.rows(of: files[.aliases], .aliases, columns: 4...5, &oddities)
        )
        var comments = grouped(
            try Self.rows(of: files[.comments], .comments, columns: 2...2, &oddities)
        )
        let hasComments = files[.comments]?.isEmpty == false
        var entries: [ListedEntry] = []
        for row in rows {
            let reference = word(row[0])
            var entry = Self.entry(row, noting: &oddities)
            for alias in aliases.removeValue(forKey: reference) ?? [] {
                // The file of strong aliases: weak ones stand in the remarks.
                entry.add(NameTexts.read(word(alias[3]), .good))
            }
            let remark = whole(
                row[11],
                comments.removeValue(forKey: reference),
                hasComments,
                reference,
                &oddities
            )
            OFACRemarks.read(remark, into: &entry, noting: &oddities)
            entries.append(entry)
        }
        for (file, orphans) in [("aliases", aliases), ("comments", comments)] {
            for reference in orphans.keys.sorted() {
                oddities.note(reference, "The \(file) speak of an entry that is not in the list")
            }
        }
        return ReadList(edition: "", dated: nil, entries: entries, oddities: oddities)
    }

    /// The rows of a file; one of another length is left out, and many are another file.
    private static func rows(
        of bytes: [UInt8]?,
        _ file: ListFile,
        columns: ClosedRange<Int>,
        _ oddities: inout ListOddities
    ) throws -> [[String]] {
        let rows = try CSVTable.rows(bytes ?? [], separator: UInt8(ascii: ","))
        let odd = rows.filter { !columns.contains($0.count) }
        guard !ReadList.isMany(odd.count, of: rows.count) else {
            throw ListError(
                "A row of the \(file.rawValue) has \(odd.first?.count ?? 0) columns; OFAC's has "
                    + "\(columns.upperBound)."
            )
        }
        for row in odd {
            oddities.note(
                word(row[0]),
                "A row of the \(file.rawValue) has \(row.count) columns and is left out",
                row.joined(separator: ",")
            )
        }
        return rows.filter { columns.contains($0.count) }
    }

    private static func grouped(_ rows: [[String]]) -> [String: [[String]]] {
        Dictionary(grouping: rows) { word($0[0]) }
    }

    private static func entry(
        _ row: [String],
        noting oddities: inout ListOddities
    ) -> ListedEntry {
        let type = word(row[2])
        let kind = ListedKind(ofac: type)
        if kind == nil, !type.isEmpty {
            oddities.note(word(row[0]), "The kind is not known: it counts as an organisation", type)
        }
        var entry = ListedEntry(
            reference: word(row[0]),
            kind: kind ?? .entity,
            names: [],
            programme: word(row[3])
        )
        entry.add(NameTexts.read(word(row[1]), .primary))
        return entry
    }

    /// A remark with the comment that goes on with it, letter by letter where the remark was cut.
    private static func whole(
        _ remark: String,
        _ comments: [[String]]?,
        _ hasComments: Bool,
        _ reference: String,
        _ oddities: inout ListOddities
    ) -> String {
        let isCut = remark.unicodeScalars.count >= remarkLimit
        guard let comments else {
            if isCut, hasComments {
                oddities.note(reference, "The remark is cut, and no comment goes on with it")
            }
            return word(remark)
        }
        let rest = comments.map { $0[1] }.joined(separator: "; ")
        guard !isCut else { return (remark + rest).trimmed }
        oddities.note(
            reference,
            "The comment does not go on with the remark, which is whole: the files are of two days"
        )
        return word(remark) + "; " + rest.trimmed
    }

    /// A field, or nothing where OFAC writes `-0-`.
    private static func word(_ field: String) -> String {
        let text = field.trimmed
        return text == "-0-" ? "" : text
    }
}

extension ListedKind {
    /// The kind by OFAC's word; organisations have none in the tables, and `Entity` in the XML.
    init?(ofac word: String) {
        switch word.lowercased() {
        case "individual": self = .individual
        case "entity": self = .entity
        case "vessel": self = .vessel
        case "aircraft": self = .aircraft
        default: return nil
        }
    }
}

extension StringProtocol {
    /// The text without white space at its ends, and with one space for each run of it.
    var trimmed: String {
        // Nearly every field is in order, and taking it apart costs.
        var isBlank = true
        for byte in utf8 {
            let isSpace = byte == 0x20
            guard byte < 0x80, byte > 0x20 || isSpace, !(isSpace && isBlank) else {
                return split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            isBlank = isSpace
        }
        return isBlank ? split(whereSeparator: \.isWhitespace).joined(separator: " ") : String(self)
    }

    /// The text without the full stop that ends a remark.
    var sentence: String {
        let text = trimmed
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
