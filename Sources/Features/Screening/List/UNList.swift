import Core
import Model

/// Reads the Security Council's `CONSOLIDATED_LIST`.
enum UNList {
    /// Reads the file.
    static func read(_ bytes: [UInt8]) throws -> ReadList {
        var entries: [ListedEntry] = []
        let root = try XMLRecords.read(bytes, of: ["INDIVIDUAL", "ENTITY"]) { record in
            entries.append(entry(record))
        }
        guard root.name == "CONSOLIDATED_LIST" else {
            throw ListError("The root element is \(root.name), not CONSOLIDATED_LIST.")
        }
        let generated = root.attribute("dateGenerated")
        return ReadList(
            edition: generated,
            dated: CalendarDate(String(generated.prefix(10))),
            entries: entries
        )
    }

    private static func entry(_ record: XMLRecord) -> ListedEntry {
        let isPerson = record.name == "INDIVIDUAL"
        let prefix = isPerson ? "INDIVIDUAL" : "ENTITY"
        let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(record.line)
        var names = NameTexts.split(parts.filter { !$0.isEmpty }.joined(separator: " "), .primary)
        names += NameTexts.split(record.line("NAME_ORIGINAL_SCRIPT"), .good)
        for alias in record.all("\(prefix)_ALIAS") {
            // Aliases of entities bear a.k.a. or f.k.a. where those of people bear their quality.
            let isLow = alias.line("QUALITY").lowercased() == "low"
            names += NameTexts.split(alias.line("ALIAS_NAME"), isLow ? .low : .good)
        }
        return ListedEntry(
            reference: record.line("REFERENCE_NUMBER"),
            kind: isPerson ? .individual : .entity,
            names: names,
            births: record.all("INDIVIDUAL_DATE_OF_BIRTH").compactMap(birth),
            nationalities: record.all("NATIONALITY").flatMap { $0.all("VALUE") }
                .compactMap { CountryWords.alpha2(of: $0.line) },
            documents: record.all("INDIVIDUAL_DOCUMENT").compactMap(document),
            programme: record.line("UN_LIST_TYPE"),
            listedOn: record.line("LISTED_ON")
        )
    }

    private static func birth(_ record: XMLRecord) -> ListedBirth? {
        let isApproximate = record.line("TYPE_OF_DATE") == "APPROXIMATELY"
        if let day = CalendarDate(String(record.line("DATE").prefix(10))) {
            return ListedBirth(on: day, isApproximate: isApproximate)
        }
        if let year = Int(record.line("YEAR")) {
            return ListedBirth(years: year, year, isApproximate: isApproximate)
        }
        guard let from = Int(record.line("FROM_YEAR")), let to = Int(record.line("TO_YEAR")) else {
            return nil
        }
        return ListedBirth(years: from, to, isApproximate: isApproximate)
    }

    private static func document(_ record: XMLRecord) -> ListedDocument? {
        let number = record.line("NUMBER")
        guard !number.isEmpty else { return nil }
        let issuer = [record.line("ISSUING_COUNTRY"), record.line("COUNTRY_OF_ISSUE")]
            .compactMap(CountryWords.alpha2).first
        return ListedDocument(
            kind: record.line("TYPE_OF_DOCUMENT"),
            number: number,
            issuer: issuer ?? ""
        )
    }
}
