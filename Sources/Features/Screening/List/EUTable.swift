import Core
import Model

/// Reads the European Union's `csvFullSanctionsList_1_1`: one row a name, birth or document of an entity.
enum EUTable {
    /// The columns that are compared; the others are left in the file.
    private static let needed = [
        "Entity_LogicalId", "Entity_EU_ReferenceNumber", "Entity_SubjectType",
        "NameAlias_WholeName",
    ]

    /// Reads the file.
    static func read(_ bytes: [UInt8]) throws -> ReadList {
        var rows = try CSVTable.rows(bytes, separator: UInt8(ascii: ";"))
        guard !rows.isEmpty else { throw ListError("The file is empty.") }
        let header = rows.removeFirst()
        let places = Dictionary(header.enumerated().map { ($1, $0) }) { first, _ in first }
        for name in needed where places[name] == nil {
            throw ListError("The header lacks the column \(name).")
        }
        var entries: [String: ListedEntry] = [:]
        var order: [String] = []
        var oddities = ListOddities()
        var generated = ""
        for row in rows {
            let cells = EURow(cells: row, places: places)
            let id = cells["Entity_LogicalId"]
            if entries[id] == nil { order.append(id) }
            if generated.isEmpty { generated = cells["fileGenerationDate"] }
            cells.add(to: &entries[id], noting: &oddities)
        }
        return ReadList(
            edition: generated,
            dated: day(generated),
            entries: order.compactMap { entries[$0].map(withPrimaryName) },
            oddities: oddities
        )
    }

    /// The file knows no primary name: the first strong one stands for it, or the first where all are weak.
    private static func withPrimaryName(_ entry: ListedEntry) -> ListedEntry {
        guard !entry.names.isEmpty else { return entry }
        var entry = entry
        let name = entry.names.remove(at: entry.names.firstIndex(where: \.isStrong) ?? 0)
        entry.names.insert(ListedName(text: name.text, quality: .primary), at: 0)
        return entry
    }

    /// `24/10/2018`, or a day of ISO 8601.
    private static func day(_ text: String) -> CalendarDate? {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3 else { return CalendarDate(String(text.prefix(10))) }
        return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    }
}

/// One row of the table by the names of its columns.
private struct EURow {
    let cells: [String]
    let places: [String: Int]

    /// A cell; empty where the row or the file has none.
    subscript(_ name: String) -> String {
        guard let place = places[name], place < cells.count else { return "" }
        return cells[place].trimmed
    }

    /// Adds what the row says to its entity.
    func add(to entry: inout ListedEntry?, noting oddities: inout ListOddities) {
        var own = entry ?? begun(noting: &oddities)
        let isWeak = self["NameAlias_Strong"] == "false"
        own.add(NameTexts.read(self["NameAlias_WholeName"], isWeak ? .low : .good))
        let birth = EUBirth(
            date: self["BirthDate_BirthDate"],
            day: self["BirthDate_Day"],
            month: self["BirthDate_Month"],
            year: self["BirthDate_Year"],
            from: self["BirthDate_YearRangeFrom"],
            to: self["BirthDate_YearRangeTo"],
            calendar: self["BirthDate_CalendarType"],
            isApproximate: self["BirthDate_Circa"] == "true"
        )
        own.add(birth.listed, noting: &oddities)
        let citizenship = self["Citizenship_CountryIso2Code"]
        if citizenship != "00" { own.addNationality(citizenship, noting: &oddities) }
        let document = DocumentText.field(
            self["Identification_Number"],
            kind: self["Identification_TypeCode"],
            issuer: Country(self["Identification_CountryIso2Code"])?.alpha2 ?? ""
        )
        if let document { own.add(document) }
        for remark in ["Entity_Remark", "Identification_Remark"] {
            DocumentText.prose(self[remark]).forEach { own.add($0) }
        }
        entry = own
    }

    private func begun(noting oddities: inout ListOddities) -> ListedEntry {
        let reference = self["Entity_EU_ReferenceNumber"]
        let type = self["Entity_SubjectType"].lowercased()
        let entry = ListedEntry(
            reference: reference.isEmpty ? self["Entity_LogicalId"] : reference,
            kind: type == "p" || type == "person" ? .individual : .entity,
            names: [],
            programme: self["Entity_Regulation_Programme"],
            listedOn: self["Entity_Regulation_PublicationDate"]
        )
        if !["p", "person", "e", "enterprise", "entity"].contains(type) {
            oddities.note(
                entry.reference,
                "The kind is not known: it counts as an organisation",
                type
            )
        }
        return entry
    }
}
