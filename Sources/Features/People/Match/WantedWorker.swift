import Core
import Model
import Orders
import Postgres

/// What a job order and its corridor ask of a worker.
struct WantedWorker: Sendable {
    /// The oldest age where a corridor sets none.
    static let noLimit = 150

    var occupation: Occupation
    var opensOn: CalendarDate
    var closesOn: CalendarDate
    var destination: Country
    /// The corridor's own words, such as `ja:A2` or `JLPT N4`; nil where it asks for nothing.
    var languageText: String?
    var ages: ClosedRange<Int>

    /// The language of the destination, where the corridor asks for one.
    var language: Language? {
        guard let languageText else { return nil }
        return LanguageSkill(languageText)?.language ?? Self.spoken[destination]
            ?? Language(languageText)
    }

    /// The level that the corridor's words name; nil where they name none.
    var level: CommonLevel? {
        guard let text = languageText?.uppercased() else { return nil }
        if let skill = languageText.flatMap({ LanguageSkill($0) }) { return skill.level }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.lazy.compactMap { CommonLevel(rawValue: $0) ?? Self.japaneseTest[$0] }.first
    }

    /// The ages, in words.
    var limits: String {
        ages.upperBound == Self.noLimit
            ? "from \(ages.lowerBound)" : "from \(ages.lowerBound) to \(ages.upperBound)"
    }

    /// What is spoken at work in the countries that the system sends to.
    private static let spoken: [Country: Language] = [
        .jp: .japanese, .kr: .korean, .ru: .russian, .mn: .mongolian,
    ]

    /// The Japan Foundation's reference of its test to the European levels, at the lower edge.
    private static let japaneseTest: [String: CommonLevel] = [
        "N5": .a1, "N4": .a2, "N3": .a2, "N2": .b1, "N1": .b2,
    ]

    static func find(
        _ id: ID<JobOrder>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> WantedWorker {
        try tx.known(
            id,
            """
            SELECT o.occupation, o.opens_on, o.closes_on, r.destination, r.language_required,
                r.minimum_age, r.maximum_age
            FROM job_order_known o JOIN corridor_known r
                ON r.agency_id = o.agency_id AND r.id = o.corridor_id
            WHERE o.id = \(id)
            """
        )
    }
}

// In an extension, so that tests of matchings can put an order together from its parts.
extension WantedWorker: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        occupation = try row["occupation"]
        opensOn = try row["opens_on"]
        closesOn = try row["closes_on"]
        destination = try row["destination"]
        languageText = try row["language_required"]
        let least: Int = try row["minimum_age"]
        let most: Int? = try row["maximum_age"]
        ages = least...max(least, most ?? Self.noLimit)
    }
}
