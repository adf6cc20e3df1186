import Core
import Model

/// Reads OFAC's SDN.CSV with ALT.CSV, and the non-SDN files of the same form.
///
/// There is no header; `-0-` stands for nothing. Birth dates, nationalities and documents are sentences in
/// the remarks: `DOB 10 Dec 1948; nationality Iran; Passport A123 (Iran)`. ADD.CSV is not compared.
enum OFACTables {
    /// Reads the list and its aliases; the aliases may be missing.
    static func read(_ list: [UInt8], aliases: [UInt8]) throws -> ReadList {
        var names: [String: [ListedName]] = [:]
        for row in try CSVTable.rows(aliases, separator: UInt8(ascii: ",")) {
            guard row.count >= 4 else {
                throw ListError("A row of the aliases has \(row.count) columns, not 4 or 5.")
            }
            // The file of strong aliases: weak ones stand in the remarks.
            names[word(row[0]), default: []] += NameTexts.split(ordered(word(row[3])), .good)
        }
        let entries = try CSVTable.rows(list, separator: UInt8(ascii: ","))
            .map { row in try entry(row, aliases: names[word(row[0])] ?? []) }
        return ReadList(edition: "", dated: nil, entries: entries)
    }

    private static func entry(_ row: [String], aliases: [ListedName]) throws -> ListedEntry {
        guard row.count == 12 else {
            throw ListError("A row has \(row.count) columns; OFAC's list has 12.")
        }
        let kind: ListedKind =
            switch word(row[2]).lowercased() {
            case "individual": .individual
            case "vessel": .vessel
            case "aircraft": .aircraft
            default: .entity
            }
        let name = kind == .individual ? ordered(word(row[1])) : word(row[1])
        var entry = ListedEntry(
            reference: word(row[0]),
            kind: kind,
            names: NameTexts.split(name, .primary) + aliases,
            programme: word(row[3])
        )
        for remark in word(row[11]).split(separator: ";") {
            read(remark.trimmed, into: &entry)
        }
        return entry
    }

    private static func read(_ remark: String, into entry: inout ListedEntry) {
        for start in ["DOB ", "alt. DOB "] where remark.hasPrefix(start) {
            let text = remark.dropFirst(start.count)
            if let birth = ListedBirth(ofac: text.sentence) { entry.births.append(birth) }
        }
        for start in ["nationality ", "citizen ", "alt. nationality "]
        where remark.hasPrefix(start) {
            let words = remark.dropFirst(start.count).sentence
            if let country = CountryWords.alpha2(of: words) { entry.nationalities.append(country) }
        }
        if remark.hasPrefix("a.k.a. "), let first = remark.firstIndex(of: "'"),
            let last = remark.lastIndex(of: "'"), first < last
        {
            let text = remark[remark.index(after: first)..<last]
            entry.names += NameTexts.split(ordered(String(text)), .low)
        }
        for kind in ["Passport ", "National ID No. "] where remark.hasPrefix(kind) {
            let rest = remark.dropFirst(kind.count)
            let number = rest.prefix { $0 != " " }
            let place = rest.split(separator: "(").dropFirst().first?.prefix { $0 != ")" }
            entry.documents.append(
                ListedDocument(
                    kind: kind.trimmed,
                    number: String(number),
                    issuer: place.flatMap { CountryWords.alpha2(of: String($0)) } ?? ""
                )
            )
        }
    }

    /// A field, or nothing where OFAC writes `-0-`.
    private static func word(_ field: String) -> String {
        let text = field.trimmed
        return text == "-0-" ? "" : text
    }

    /// `AL-ZAWAHIRI, Dr. Ayman` in the order in which it is spoken; the last comma alone parts.
    private static func ordered(_ name: String) -> String {
        guard let comma = name.firstIndex(of: ",") else { return name }
        return name[name.index(after: comma)...].trimmed + " " + name[..<comma].trimmed
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The text without the full stop that ends a remark.
    var sentence: String {
        let text = trimmed
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
