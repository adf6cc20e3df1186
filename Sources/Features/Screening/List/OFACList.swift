import Core
import Model

/// Reads OFAC's `sdnList`: SDN.XML and CONSOLIDATED.XML. The advanced format is another and is refused.
enum OFACList {
    /// Reads the file.
    static func read(_ bytes: [UInt8]) throws -> ReadList {
        var entries: [ListedEntry] = []
        var oddities = ListOddities()
        var published = ""
        var stated = ""
        let root = try XMLRecords.read(bytes, of: ["sdnEntry", "publshInformation"]) { record in
            if record.name == "sdnEntry" {
                entries.append(entry(record, noting: &oddities))
            } else {
                published = record.line("Publish_Date")
                stated = record.line("Record_Count")
            }
        }
        guard root.name == "sdnList" else {
            throw ListError("The root element is \(root.name), not sdnList.")
        }
        if !stated.isEmpty, Int(stated.filter { $0 != "," }) != entries.count {
            throw ListError(
                "The file says that it has \(stated) entries (Record_Count), and has "
                    + "\(entries.count): it was cut or put together."
            )
        }
        return ReadList(
            edition: published,
            dated: day(published),
            entries: entries,
            oddities: oddities
        )
    }

    private static func entry(
        _ record: XMLRecord,
        noting oddities: inout ListOddities
    ) -> ListedEntry {
        let type = record.line("sdnType")
        var entry = ListedEntry(
            reference: record.line("uid"),
            kind: ListedKind(ofac: type) ?? .entity,
            names: [],
            programme: record.children("programList", "program").map(\.line)
                .joined(separator: ", ")
        )
        if ListedKind(ofac: type) == nil {
            oddities.note(
                entry.reference,
                "The kind is not known: it counts as an organisation",
                type
            )
        }
        entry.add(NameTexts.read(name(record), .primary))
        for alias in record.children("akaList", "aka") {
            let isWeak = alias.line("category").lowercased() == "weak"
            entry.add(NameTexts.read(name(alias), isWeak ? .low : .good))
        }
        for birth in record.children("dateOfBirthList", "dateOfBirthItem") {
            entry.add(BirthWords.read(birth.line("dateOfBirth")), noting: &oddities)
        }
        for nationality in record.children("nationalityList", "nationality")
            + record.children("citizenshipList", "citizenship")
        {
            entry.addNationality(nationality.line("country"), noting: &oddities)
        }
        // The list of numbers holds telephones, sites and sanctions as well.
        for id in record.children("idList", "id") where DocumentText.isKind(id.line("idType")) {
            let document = DocumentText.field(
                id.line("idNumber"),
                kind: id.line("idType"),
                issuer: CountryWords.alpha2(of: id.line("idCountry")) ?? ""
            )
            if let document { entry.add(document) }
        }
        OFACRemarks.read(record.line("remarks"), into: &entry, noting: &oddities)
        return entry
    }

    /// A person's name with the family name first, as OFAC's tables print it: `WANG, Xiaoming`.
    private static func name(_ record: XMLRecord) -> String {
        [record.line("lastName"), record.line("firstName")].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    /// `10/29/2018`, month first.
    private static func day(_ text: String) -> CalendarDate? {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return CalendarDate(year: parts[2], month: parts[0], day: parts[1])
    }
}

extension XMLRecord {
    /// The members of the first list of a name.
    func children(_ list: String, _ member: String) -> [XMLRecord] {
        all(list).first?.all(member) ?? []
    }
}
