import Core
import Foundation
import Model
import People
import TestKit
import Testing

private func name(_ family: String, _ given: String?) throws -> PersonName {
    PersonName(
        native: "王小明",
        family: try RomanisedName(parsing: family),
        given: try given.map { try RomanisedName(parsing: $0) }
    )
}

struct PersonNameTests {
    @Test(arguments: [
        ("Wang", "Xiaoming", "WANG", "XIAOMING", true),
        ("Lü", "Bu", "LYU", "BU", true), ("Lü", "Bu", "LU", "BU", true),
        ("LÜ", "BU", "LV", "BU", false), ("Lu\u{308}", "Bu", "LYU", "BU", true),
        ("O'Brien", "Seán", "OBRIEN", "SEAN", true),
        ("Smith-Jones", "Ann Marie", "SMITH<JONES", "ANN<MARIE", true),
        ("Smith-Jones", "Ann Marie", "SMITH JONES", "ANN MARIE", true),
        ("Smith-Jones", "Ann", "SMITHJONES", "ANN", false),
        ("Groß", "Øyvind", "GROSS", "OEYVIND", true), ("Łuk", "Đo", "LUK", "DO", true),
        ("Wang", "Xiaoming", "XIAOMING", "WANG", false),
        ("Wang", "Xiao Ming", "WANG", "XIAOMING", false),
        ("Sukarno", nil, "SUKARNO", "", true), ("Sukarno", nil, "SUKARNO", "A", false),
        ("Wang", "Xiaoming", "WANG", "", false),
    ])
    func namesAgreeAfterTransliteration(
        _ family: String,
        _ given: String?,
        _ primary: String,
        _ secondary: String,
        _ expected: Bool
    ) throws {
        #expect(try name(family, given).matches(mrz: primary, secondary: secondary) == expected)
    }

    @Test func aNameTooLongForTheZoneAgreesAsFarAsItGoes() throws {
        let printed = "PAPANDROPOULOUS<<JONATHON<ALEC<CHRISTOP"
        let passport = PassportPrinter(names: printed)
        let zone = try MachineReadableZone(
            line1: passport.line1,
            line2: passport.line2,
            referenceDay: CalendarDate(parsing: "2026-11-21")
        )
        #expect(zone.namesMayBeCut)
        #expect(try name("Papandropoulous", "Jonathon Alec Christopher").matches(zone))
        #expect(try name("Papandropoulous", "Jonathon Alec Christop").matches(zone))
        #expect(try !name("Papandropoulous", "Jonathon Alex Christopher").matches(zone))
        #expect(try !name("Papandropoulou", "Jonathon Alec Christopher").matches(zone))
    }

    @Test func aShortNameMustAgreeWhole() throws {
        let passport = PassportPrinter(names: "WANG<<XIAO")
        let zone = try MachineReadableZone(
            line1: passport.line1,
            line2: passport.line2,
            referenceDay: CalendarDate(parsing: "2026-11-21")
        )
        #expect(try name("Wang", "Xiao").matches(zone))
        #expect(try !name("Wang", "Xiaoming").matches(zone))
    }

    @Test(arguments: ["王", "Wang1", "", "-", "Wang<", "Иван", "A\u{0}"])
    func otherLettersAreNoRomanisedName(_ text: String) throws {
        let error = try #require(throws: Malformed.self) { try RomanisedName(parsing: text) }
        #expect(text.isEmpty || !error.sentence.contains(text) || text == "-")
    }

    @Test func aNameGoesThroughJSON() throws {
        let wang = try name("WANG", "XIAOMING")
        let json = try JSONEncoder().encode(wang)
        #expect(try JSONDecoder().decode(PersonName.self, from: json) == wang)
    }
}
