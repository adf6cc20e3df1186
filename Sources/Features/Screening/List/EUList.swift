import Core
import Model

/// Reads the European Union's `xmlFullSanctionsList_1_1`.
enum EUList {
    /// Reads the file.
    static func read(_ bytes: [UInt8]) throws -> ReadList {
        var entries: [ListedEntry] = []
        var oddities = ListOddities()
        let root = try XMLRecords.read(bytes, of: ["sanctionEntity"]) { record in
            entries.append(entry(record, noting: &oddities))
        }
        guard root.name == "export" else {
            throw ListError("The root element is \(root.name), not export.")
        }
        let generated = root.attribute("generationDate")
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
        let type = record.all("subjectType").first?.attribute("code") ?? ""
        let reference = record.attribute("euReferenceNumber")
        var entry = ListedEntry(
            reference: reference.isEmpty ? record.attribute("logicalId") : reference,
            kind: type == "person" ? .individual : .entity,
            names: [],
            programme: record.all("regulation").first?.attribute("programme") ?? "",
            listedOn: record.all("regulation").first?.attribute("publicationDate") ?? ""
        )
        if !["person", "enterprise", "entity"].contains(type) {
            oddities.note(
                entry.reference,
                "The kind is not known: it counts as an organisation",
                type
            )
        }
        addNames(of: record, to: &entry)
        for birth in record.all("birthdate") { entry.add(self.birth(birth), noting: &oddities) }
        for citizenship in record.all("citizenship") {
            let code = citizenship.attribute("countryIso2Code")
            // 00 stands for a country that is not known.
            if code != "00" { entry.addNationality(code, noting: &oddities) }
        }
        for identification in record.all("identification") {
            let document = DocumentText.field(
                identification.attribute("number"),
                kind: identification.attribute("identificationTypeCode"),
                issuer: Country(identification.attribute("countryIso2Code"))?.alpha2 ?? ""
            )
            if let document { entry.add(document) }
            for remark in identification.all("remark") {
                DocumentText.prose(remark.line).forEach { entry.add($0) }
            }
        }
        for remark in record.all("remark") {
            DocumentText.prose(remark.line).forEach { entry.add($0) }
        }
        return entry
    }

    /// The file knows no primary name: the first strong one stands for it.
    private static func addNames(of record: XMLRecord, to entry: inout ListedEntry) {
        let aliases = record.all("nameAlias")
        let first = aliases.firstIndex { $0.attribute("strong") != "false" } ?? 0
        if aliases.indices.contains(first) {
            entry.add(NameTexts.read(name(aliases[first]), .primary))
        }
        for (place, alias) in aliases.enumerated() where place != first {
            let isWeak = alias.attribute("strong") == "false"
            entry.add(NameTexts.read(name(alias), isWeak ? .low : .good))
        }
    }

    private static func name(_ alias: XMLRecord) -> String {
        let whole = alias.attribute("wholeName")
        guard whole.isEmpty else { return whole }
        return ["firstName", "middleName", "lastName"].map(alias.attribute)
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func birth(_ record: XMLRecord) -> ListedBirth? {
        EUBirth(
            date: record.attribute("birthdate"),
            day: record.attribute("dayOfMonth"),
            month: record.attribute("monthOfYear"),
            year: record.attribute("year"),
            from: record.attribute("yearRangeFrom"),
            to: record.attribute("yearRangeTo"),
            calendar: record.attribute("calendarType"),
            isApproximate: record.attribute("circa") == "true"
        ).listed
    }
}
