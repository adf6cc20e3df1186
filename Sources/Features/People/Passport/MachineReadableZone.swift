import Core
import Model

/// The two lines of 44 characters at the foot of a passport's page (ICAO 9303 part 4, TD3), read
/// and held against their check digits.
package struct MachineReadableZone: Hashable, Sendable {
    /// The first line.
    package let line1: String
    /// The second line.
    package let line2: String
    /// `P` and the issuer's own letter, if any.
    package let documentCode: String
    /// The number of the passport, without fillers.
    package let documentNumber: String
    /// Who issued it, in three letters: ISO 3166-1 alpha-3, or a code that only passports know.
    package let issuer: String
    /// The holder's nationality, written like the issuer.
    package let nationality: String
    /// The primary identifier, mostly the family name, with spaces for fillers.
    package let primary: String
    /// The secondary identifier, mostly given names, with spaces for fillers; may be empty.
    package let secondary: String
    /// Whether the names fill their places to the end, so that some of them may be cut off.
    package let namesMayBeCut: Bool
    /// The day of birth, or as much of it as the passport states.
    package let birth: ZoneBirth
    /// The sex, `<` being unspecified.
    package let sex: Sex
    /// The last day of validity.
    package let expiry: CalendarDate
    /// Whatever the issuer adds, without fillers at the end.
    package let optionalData: String

    /// The country that issued the passport; nil for organisations and other codes of passports.
    package var issuingCountry: Country? { Country(alpha3: issuer) }
    /// The country of nationality; nil for the stateless and other codes of passports.
    package var countryOfNationality: Country? { Country(alpha3: nationality) }

    /// Reads both lines.
    ///
    /// - Parameters:
    ///   - line1: The upper line.
    ///   - line2: The lower line.
    ///   - referenceDay: The day of reading, for centuries: nobody is born after it, and a passport
    ///     expires within 50 years of it.
    /// - Throws: The first thing that is wrong, from left to right.
    package init(
        line1: String,
        line2: String,
        referenceDay: CalendarDate
    ) throws(MachineReadableZoneError) {
        let upper = try ZoneLine(line1, number: 1)
        let lower = try ZoneLine(line2, number: 2)
        guard upper[1] == "P" else { throw .notAPassport }
        documentCode = upper.text(1...2)
        issuer = try Self.state(upper, 3...5)
        (primary, secondary) = try Self.names(upper.raw(6...44))
        namesMayBeCut = upper[44] != "<"

        try lower.check(.documentNumber, over: [1...9])
        documentNumber = lower.text(1...9)
        nationality = try Self.state(lower, 11...13)
        try lower.requireDigits(14...19, orFiller: true)
        try lower.check(.birthDate, over: [14...19])
        try lower.requireDigits(22...27, orFiller: false)
        try lower.check(.expiry, over: [22...27])
        try lower.check(.optionalData, over: [29...42])
        try lower.check(.composite, over: [1...10, 14...20, 22...43])

        let reader = ZoneDate(referenceDay: referenceDay)
        birth = try reader.birth(lower.raw(14...19))
        expiry = try reader.expiry(lower.raw(22...27))
        sex = try Self.sex(lower)
        optionalData = lower.text(29...42)
        self.line1 = line1
        self.line2 = line2
    }

    /// Three letters; Germany's single `D` is read as ISO's DEU.
    private static func state(
        _ line: ZoneLine,
        _ places: ClosedRange<Int>
    ) throws(MachineReadableZoneError) -> String {
        let code = line.text(places)
        if let wrong = places.first(where: { line[$0].isNumber }) {
            throw .character(line: line.number, position: wrong, expected: "a letter or <")
        }
        guard code != "D" else { return "DEU" }
        guard code.count == places.count else {
            throw .character(
                line: line.number,
                position: places.first { line[$0] == "<" } ?? places.lowerBound,
                expected: "a letter: states have three, Germany alone D<<"
            )
        }
        return code
    }

    /// Parts both identifiers at the first two fillers.
    private static func names(
        _ field: String
    ) throws(MachineReadableZoneError) -> (primary: String, secondary: String) {
        let places = Array(field)
        let cut = places.indices.dropLast().first { places[$0] == "<" && places[$0 + 1] == "<" }
        let primary = spaced(places[..<(cut ?? places.endIndex)])
        guard !primary.isEmpty else { throw .nameMissing }
        return (primary, spaced(places[(cut ?? places.endIndex)...]))
    }

    private static func spaced(_ places: ArraySlice<Character>) -> String {
        places.split(separator: "<").map { String($0) }.joined(separator: " ")
    }

    private static func sex(_ line: ZoneLine) throws(MachineReadableZoneError) -> Sex {
        switch line[21] {
        case "F": return .female
        case "M": return .male
        // X is printed on the page only, but some issuers repeat it here.
        case "<", "X": return .unspecified
        default: throw .character(line: 2, position: 21, expected: "F, M or <")
        }
    }
}
