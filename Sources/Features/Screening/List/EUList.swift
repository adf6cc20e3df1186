import Core
import Model

/// Reads the European Union's `xmlFullSanctionsList_1_1`.
enum EUList {
    /// Reads the file.
    static func read(_ bytes: [UInt8]) throws -> ReadList {
        var entries: [ListedEntry] = []
        let root = try XMLRecords.read(bytes, of: ["sanctionEntity"]) { record in
            entries.append(entry(record))
        }
        guard root.name == "export" else {
            throw ListError("The root element is \(root.name), not export.")
        }
        let generated = root.attribute("generationDate")
        return ReadList(
            edition: generated,
            dated: CalendarDate(String(generated.prefix(10))),
            entries: entries
        )
    }

    private static func entry(_ record: XMLRecord) -> ListedEntry {
        let isPerson = record.all("subjectType").first?.attribute("code") == "person"
        let aliases = record.all("nameAlias")
        // The file knows no primary name: the first strong one stands for it.
        let first = aliases.firstIndex { $0.attribute("strong") != "false" } ?? 0
        var names: [ListedName] = []
        for (place, alias) in aliases.enumerated() {
            let quality: NameQuality =
                place == first ? .primary : alias.attribute("strong") == "false" ? .low : .good
            let found = NameTexts.split(alias.attribute("wholeName"), quality)
            if place == first { names = found + names } else { names += found }
        }
        let reference = record.attribute("euReferenceNumber")
        return ListedEntry(
            reference: reference.isEmpty ? record.attribute("logicalId") : reference,
            kind: isPerson ? .individual : .entity,
            names: names,
            births: record.all("birthdate").compactMap(birth),
            nationalities: record.all("citizenship").map { $0.attribute("countryIso2Code") }
                .compactMap { Country($0)?.alpha2 },
            documents: record.all("identification").compactMap(document),
            programme: record.all("regulation").first?.attribute("programme") ?? "",
            listedOn: record.all("regulation").first?.attribute("publicationDate") ?? ""
        )
    }

    private static func birth(_ record: XMLRecord) -> ListedBirth? {
        EUBirth(
            day: record.attribute("birthdate"),
            year: record.attribute("year"),
            from: record.attribute("yearRangeFrom"),
            to: record.attribute("yearRangeTo"),
            isApproximate: record.attribute("circa") == "true"
        ).listed
    }

    private static func document(_ record: XMLRecord) -> ListedDocument? {
        let number = record.attribute("number")
        guard !number.isEmpty else { return nil }
        return ListedDocument(
            kind: record.attribute("identificationTypeCode"),
            number: number,
            issuer: Country(record.attribute("countryIso2Code"))?.alpha2 ?? ""
        )
    }
}

/// A birth date as the EU's two formats state it.
struct EUBirth {
    let day: String
    let year: String
    let from: String
    let to: String
    let isApproximate: Bool

    /// The date in the system's form; nil where nothing is stated.
    var listed: ListedBirth? {
        if let day = CalendarDate(day) {
            return ListedBirth(on: day, isApproximate: isApproximate)
        }
        if let first = Int(from), let last = Int(to) {
            return ListedBirth(years: first, last, isApproximate: isApproximate)
        }
        return Int(year).flatMap { ListedBirth(years: $0, $0, isApproximate: isApproximate) }
    }
}
