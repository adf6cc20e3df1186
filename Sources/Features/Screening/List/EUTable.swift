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
        var generated = ""
        for row in rows {
            let cells = EURow(cells: row, places: places)
            let id = cells["Entity_LogicalId"]
            if entries[id] == nil { order.append(id) }
            if generated.isEmpty { generated = cells["fileGenerationDate"] }
            cells.add(to: &entries[id])
        }
        return ReadList(
            edition: generated,
            dated: day(generated),
            entries: order.compactMap { entries[$0] }
        )
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
    func add(to entry: inout ListedEntry?) {
        let reference = self["Entity_EU_ReferenceNumber"]
        let type = self["Entity_SubjectType"].lowercased()
        var own =
            entry
            ?? ListedEntry(
                reference: reference.isEmpty ? self["Entity_LogicalId"] : reference,
                kind: type == "p" || type == "person" ? .individual : .entity,
                names: [],
                programme: self["Entity_Regulation_Programme"],
                listedOn: self["Entity_Regulation_PublicationDate"]
            )
        let quality: NameQuality =
            own.names.isEmpty ? .primary : self["NameAlias_Strong"] == "false" ? .low : .good
        own.names += NameTexts.split(self["NameAlias_WholeName"], quality)
        let birth = EUBirth(
            day: self["BirthDate_BirthDate"],
            year: self["BirthDate_Year"],
            from: self["BirthDate_YearRangeFrom"],
            to: self["BirthDate_YearRangeTo"],
            isApproximate: self["BirthDate_Circa"] == "true"
        )
        if let listed = birth.listed { own.births.append(listed) }
        if let country = Country(self["Citizenship_CountryIso2Code"]) {
            own.nationalities.append(country.alpha2)
        }
        let number = self["Identification_Number"]
        if !number.isEmpty {
            own.documents.append(
                ListedDocument(
                    kind: self["Identification_TypeCode"],
                    number: number,
                    issuer: Country(self["Identification_CountryIso2Code"])?.alpha2 ?? ""
                )
            )
        }
        entry = own
    }
}
