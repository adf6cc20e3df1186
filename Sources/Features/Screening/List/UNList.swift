import Core
import Model

/// Reads the Security Council's `CONSOLIDATED_LIST`.
enum UNList {
    /// Reads the file.
    static func read(_ bytes: [UInt8]) throws -> ReadList {
        var entries: [ListedEntry] = []
        var oddities = ListOddities()
        let root = try XMLRecords.read(bytes, of: ["INDIVIDUAL", "ENTITY"]) { record in
            entries.append(entry(record, noting: &oddities))
        }
        guard root.name == "CONSOLIDATED_LIST" else {
            throw ListError("The root element is \(root.name), not CONSOLIDATED_LIST.")
        }
        let generated = root.attribute("dateGenerated")
        return ReadList(
            edition: generated,
            dated: CalendarDate(String(generated.prefix(10))),
            entries: entries,
            oddities: oddities
        )
    }

    private static func entry(
        _ record: XMLRecord,
        noting oddities: inout ListOddities
    ) -> ListedEntry {
        let isPerson = record.name == "INDIVIDUAL"
        let prefix = isPerson ? "INDIVIDUAL" : "ENTITY"
        let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(record.line)
        var entry = ListedEntry(
            reference: record.line("REFERENCE_NUMBER"),
            kind: isPerson ? .individual : .entity,
            names: [],
            programme: record.line("UN_LIST_TYPE"),
            listedOn: record.line("LISTED_ON")
        )
        entry.add(NameTexts.read(parts.filter { !$0.isEmpty }.joined(separator: " "), .primary))
        entry.add(NameTexts.read(record.line("NAME_ORIGINAL_SCRIPT"), .good))
        for alias in record.all("\(prefix)_ALIAS") {
            // Aliases of entities bear a.k.a. or f.k.a. where those of people bear their quality.
            let isLow = alias.line("QUALITY").lowercased() == "low"
            entry.add(NameTexts.read(alias.line("ALIAS_NAME"), isLow ? .low : .good))
            DocumentText.prose(alias.line("NOTE")).forEach { entry.add($0) }
        }
        for birth in record.all("INDIVIDUAL_DATE_OF_BIRTH") {
            for read in births(birth) { entry.add(read, noting: &oddities) }
        }
        for value in record.all("NATIONALITY").flatMap({ $0.all("VALUE") }) {
            entry.addNationality(value.line, noting: &oddities)
        }
        for document in record.all("INDIVIDUAL_DOCUMENT") {
            add(document, to: &entry, noting: &oddities)
        }
        DocumentText.prose(record.line("COMMENTS1")).forEach { entry.add($0) }
        return entry
    }

    /// The date or the years of an element; a note that says more than about is a birth of its own, read or not.
    private static func births(_ record: XMLRecord) -> [ListedBirth] {
        let note = record.line("NOTE")
        let isAbout = record.line("TYPE_OF_DATE") == "APPROXIMATELY" || BirthWords.isAbout(note)
        let told = note.isEmpty || BirthWords.isAbout(note) ? [] : [note]
        if let day = CalendarDate(String(record.line("DATE").prefix(10))) {
            return [ListedBirth(on: day, isApproximate: isAbout)] + told.map(BirthWords.read)
        }
        let year = record.line("YEAR")
        // `Sep.` beside the year 1965 is its month.
        if let note = told.first {
            let whole = BirthWords.read("\(note) \(year)")
            if whole.unread == nil { return [isAbout ? whole.approximately : whole] }
        }
        if let year = Int(year) {
            return [ListedBirth(years: year, year, isApproximate: isAbout)].compactMap(\.self)
                + told.map(BirthWords.read)
        }
        let (from, to) = (record.line("FROM_YEAR"), record.line("TO_YEAR"))
        if let first = Int(from), let last = Int(to),
            let span = ListedBirth(years: first, last, isApproximate: isAbout)
        {
            return [span] + told.map(BirthWords.read)
        }
        let rest = ["DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE"].map(record.line)
            .filter { !$0.isEmpty }
        return rest.isEmpty ? [] : [BirthWords.read(rest.joined(separator: " "))]
    }

    /// A document stands in its number, in its note, or in what should be its kind.
    private static func add(
        _ record: XMLRecord,
        to entry: inout ListedEntry,
        noting oddities: inout ListOddities
    ) {
        let kind = record.line("TYPE_OF_DOCUMENT")
        let issuer = [record.line("ISSUING_COUNTRY"), record.line("COUNTRY_OF_ISSUE")].lazy
            .compactMap(CountryWords.named).first
        let (number, note) = (record.line("NUMBER"), record.line("NOTE"))
        if let document = DocumentText.field(number, kind: kind, issuer: issuer ?? "") {
            entry.add(document)
        } else {
            let told = [note, record.line("TYPE_OF_DOCUMENT2")].lazy.compactMap {
                DocumentText.field($0, kind: kind, issuer: issuer ?? "")
            }
            if let document = told.first(where: \.isComparable) {
                entry.add(document)
            } else if !number.isEmpty {
                oddities.note(entry.reference, "The document's number has no digit", number)
            }
        }
        DocumentText.prose(note).forEach { entry.add($0) }
    }
}
