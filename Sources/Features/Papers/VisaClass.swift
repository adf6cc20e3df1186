import Core

/// A class of visa or permit, and whether a worker may be sent with it.
///
/// The list is what the rules know, not what a clerk may record: a class that is not here is no work class.
struct VisaClass: Sendable {
    /// The country that issues it; nil where the word means the same everywhere.
    let country: Country?
    let code: String
    /// What it allows instead of work; nil for a work class.
    let purpose: EntryPurpose?
    /// Where it is written.
    let source: String

    private static func work(_ country: Country, _ codes: [String], _ source: String) -> [Self] {
        codes.map { Self(country: country, code: $0, purpose: nil, source: source) }
    }

    private static func never(
        _ country: Country?,
        _ codes: [String],
        _ purpose: EntryPurpose,
        _ source: String
    ) -> [Self] {
        codes.map { Self(country: country, code: $0, purpose: purpose, source: source) }
    }

    /// All classes that are known.
    static let all: [VisaClass] =
        work(.jp, ["TITP-1", "TITP-2", "TITP-3"], "Technical Intern Training Act Art. 8 and 9")
        + work(.jp, ["SSW-1", "SSW-2"], "Immigration Control Act, Specified Skilled Worker")
        + work(.jp, ["ESD"], "Employment for Skill Development Act, in force 2027-04-01")
        + work(.jp, ["EHS", "ENG"], "Immigration Control Act, engineers and highly skilled")
        + work(.kr, ["E-9"], "Foreign Workers' Employment Act")
        + work(.kr, ["C-4", "E-8"], "seasonal worker programme, between local governments only")
        + work(.kr, ["E-7"], "Immigration Act, to confirm")
        + work(
            .kr,
            ["H-2"],
            "Immigration Act; new issuance reported stopped 2026-02-12, to confirm"
        )
        + work(.ru, ["WORK", "HQS"], "Law 115-FZ, to confirm")
        + work(.mn, ["WORK", "WORK-PERMIT"], "Labour Migration Law of 2021-12-24")
        + never(.jp, ["SHORT"], .shortStay, "Immigration Control Act Art. 7-2")
        + never(.kr, ["B-1"], .visaFree, "Immigration Act, to confirm")
        + never(.kr, ["B-2"], .tourism, "Immigration Act, to confirm")
        + never(.kr, ["C-3"], .visit, "Immigration Act, to confirm")
        + never(.kr, ["D-2", "D-4"], .study, "Immigration Act, to confirm")
        + never(nil, ["TOURIST", "TOURISM"], .tourism, "Decree 620 Art. 8")
        + never(nil, ["BUSINESS"], .business, "Decree 620 Art. 8")
        + never(nil, ["VISIT", "VISITOR"], .visit, "Decree 620 Art. 8")
        + never(nil, ["STUDY", "STUDENT"], .study, "Decree 620 Art. 8")
        + never(nil, ["SHORT-STAY", "SHORT-TERM"], .shortStay, "Decree 620 Art. 8")
        + never(nil, ["VISA-FREE"], .visaFree, "Decree 620 Art. 8; notice on entry to Russia")

    /// The class that a paper's wording names; nil when none is known.
    ///
    /// Case, spaces, the country's prefix and subclasses (`E-9-1`) do not matter.
    static func named(_ wording: String, in country: Country) -> VisaClass? {
        let code = spelled(wording, in: country)
        return all.filter { known in
            (known.country ?? country) == country
                && (code == known.code || code.hasPrefix("\(known.code)-"))
        }.max { $0.code.count < $1.code.count }
    }

    /// Whether two wordings name the same class of a country.
    static func same(_ one: String, _ other: String, in country: Country) -> Bool {
        if let known = named(one, in: country) {
            return known.code == named(other, in: country)?.code
        }
        return spelled(one, in: country) == spelled(other, in: country)
    }

    /// The classes of programmes that are not named like their class.
    private static let ofProgramme = [
        "JP-ENG": ["EHS", "ENG"], "KR-EPS": ["E-9"], "KR-E8": ["E-8", "C-4"], "KR-E7": ["E-7"],
        "RU-QUOTA": ["WORK"], "RU-HQS": ["HQS"], "MN-WORK": ["WORK", "WORK-PERMIT"],
    ]

    /// The classes that will do for a programme where no corridor names them: its own, or any for work.
    static func codes(for programme: String, in country: Country) -> [String] {
        let all = workCodes(of: country)
        let own = ofProgramme[programme] ?? all.filter { programme == "\(country)-\($0)" }
        return own.isEmpty ? all : own
    }

    /// The codes of a country's work classes, for the sentence that says which would do.
    static func workCodes(of country: Country) -> [String] {
        all.filter { $0.country == country && $0.purpose == nil }.map(\.code)
    }

    private static func spelled(_ wording: String, in country: Country) -> String {
        let words = wording.uppercased().split { !$0.isLetter && !$0.isNumber }
        let code = words.joined(separator: "-")
        let prefix = "\(country)-"
        return code.hasPrefix(prefix) ? String(code.dropFirst(prefix.count)) : code
    }
}
