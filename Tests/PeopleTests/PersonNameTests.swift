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

/// The zone of a passport with these names.
private func zone(_ names: String, issuer: String = "CHN") throws -> MachineReadableZone {
    let passport = PassportPrinter(issuer: issuer, names: names)
    return try MachineReadableZone(
        line1: passport.line1,
        line2: passport.line2,
        referenceDay: CalendarDate(parsing: "2026-11-21")
    )
}

struct PersonNameTests {
    @Test(arguments: [
        ("Wang", "Xiaoming", "WANG", "XIAOMING", true),
        ("Lü", "Bu", "LYU", "BU", true), ("Lü", "Bu", "LU", "BU", true),
        ("LÜ", "BU", "LV", "BU", false), ("Lu\u{308}", "Bu", "LYU", "BU", true),
        ("O'Brien", "Seán", "OBRIEN", "SEAN", true),
        ("Smith-Jones", "Ann Marie", "SMITH<JONES", "ANN<MARIE", true),
        ("Smith-Jones", "Ann", "SMITHJONES", "ANN", false),
        ("Groß", "Øyvind", "GROSS", "OEYVIND", true), ("Łuk", "Đo", "LUK", "DO", true),
        ("MÜLLER", "JÖRG", "MUELLER", "JOERG", true), ("MÜLLER", "JÖRG", "MULLER", "JORG", true),
        ("MÜLLER", "JÖRG", "MUELLER", "JORG", true), ("MÜLLER", "JÖRG", "MUXXLLER", "JORG", true),
        ("MUELLER", "JOERG", "MUELLER", "JOERG", true),
        ("MUELLER", "JOERG", "MULLER", "JORG", false),
        ("MÜLLER", "JÖRG", "MILLER", "JORG", false), ("MÜLLER", "JÖRG", "MUELER", "JORG", false),
        ("Märtä", "Åsa", "MAERTA", "AASA", true), ("Märtä", "Åsa", "MARTA", "ASA", true),
        ("Peña", "Íñigo", "PENA", "INIGO", true), ("Peña", "Íñigo", "PENXXA", "INIGO", true),
        ("Sørensen", "Ægir", "SORENSEN", "AEGIR", true),
        ("Þórsson", "Guðrún", "THORSSON", "GUDRUN", true), ("STRAẞE", "A", "STRASSE", "A", true),
        ("Işık", "İnci", "ISIK", "INCI", true), ("Əliyev", "Məmməd", "ELIYEV", "MEMMED", true),
        ("Nguyễn", "Thị Ánh", "NGUYEN", "THI<ANH", true), ("Ŋ", "Ŧ", "N", "T", true),
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
        let read = try zone("\(primary)<<\(secondary)")
        #expect(try name(family, given).matches(read) == expected)
    }

    @Test func aNameTooLongForTheZoneAgreesAsFarAsItGoes() throws {
        let read = try zone("PAPANDROPOULOUS<<JONATHON<ALEC<CHRISTOP")
        #expect(read.namesMayBeCut)
        #expect(try name("Papandropoulous", "Jonathon Alec Christopher").matches(read))
        #expect(try name("Papandropoulous", "Jonathon Alec Christop").matches(read))
        #expect(try !name("Papandropoulous", "Jonathon Alex Christopher").matches(read))
        #expect(try !name("Papandropoulou", "Jonathon Alec Christopher").matches(read))
    }

    /// The cut may fall between the two letters that stand for one.
    @Test func aCutFallsWithinALetterOfTwo() throws {
        let cut = try zone("MUELLERSCHOEN<<JOERG<MAXIMILIAN<FRANZ<J")
        #expect(cut.namesMayBeCut)
        #expect(try name("Müllerschön", "Jörg Maximilian Franz Josef").matches(cut))
        #expect(try name("Müllerschön", "Jörg Maximilian Franz J").matches(cut))
        #expect(try !name("Müllerschön", "Jörg Maximilian Franz Karl").matches(cut))
        let within = try zone("PAPANDROPOULOUS<<JONATHON<ALEC<CHRISTIO")
        #expect(try name("Papandropoulous", "Jonathon Alec Christiö").matches(within))
    }

    @Test func aGermanPassportAgreesWithTheRecord() throws {
        let read = try zone("MUELLER<<JOERG", issuer: "D")
        #expect(read.issuer == "DEU")
        #expect(try name("MÜLLER", "JÖRG").matches(read))
    }

    @Test func aShortNameMustAgreeWhole() throws {
        let read = try zone("WANG<<XIAO")
        #expect(try name("Wang", "Xiao").matches(read))
        #expect(try !name("Wang", "Xiaoming").matches(read))
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
