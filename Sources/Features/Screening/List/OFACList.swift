import Core
import Model

/// Reads OFAC's `sdnList`: SDN.XML and CONSOLIDATED.XML. The advanced format is another and is refused.
enum OFACList {
    /// Reads the file.
    static func read(_ bytes: [UInt8]) throws -> ReadList {
        var entries: [ListedEntry] = []
        var published = ""
        let root = try XMLRecords.read(bytes, of: ["sdnEntry", "publshInformation"]) { record in
            if record.name == "sdnEntry" {
                entries.append(entry(record))
            } else {
                published = record.line("Publish_Date")
            }
        }
        guard root.name == "sdnList" else {
            throw ListError("The root element is \(root.name), not sdnList.")
        }
        return ReadList(edition: published, dated: day(published), entries: entries)
    }

    private static func entry(_ record: XMLRecord) -> ListedEntry {
        let kind: ListedKind =
            switch record.line("sdnType").lowercased() {
            case "individual": .individual
            case "vessel": .vessel
            case "aircraft": .aircraft
            default: .entity
            }
        var names = NameTexts.split(name(record), .primary)
        for alias in record.children("akaList", "aka") {
            let isWeak = alias.line("category").lowercased() == "weak"
            names += NameTexts.split(name(alias), isWeak ? .low : .good)
        }
        return ListedEntry(
            reference: record.line("uid"),
            kind: kind,
            names: names,
            births: record.children("dateOfBirthList", "dateOfBirthItem")
                .compactMap { ListedBirth(ofac: $0.line("dateOfBirth")) },
            nationalities: (record.children("nationalityList", "nationality")
                + record.children("citizenshipList", "citizenship"))
                .compactMap { CountryWords.alpha2(of: $0.line("country")) },
            documents: record.children("idList", "id").compactMap(document),
            programme: record.children("programList", "program").map(\.line)
                .joined(separator: ", ")
        )
    }

    private static func name(_ record: XMLRecord) -> String {
        [record.line("firstName"), record.line("lastName")].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private static func document(_ record: XMLRecord) -> ListedDocument? {
        let number = record.line("idNumber")
        guard !number.isEmpty else { return nil }
        return ListedDocument(
            kind: record.line("idType"),
            number: number,
            issuer: CountryWords.alpha2(of: record.line("idCountry")) ?? ""
        )
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
