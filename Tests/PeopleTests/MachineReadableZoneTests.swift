import Core
import Model
import People
import TestKit
import Testing

private func read(
    _ line1: String,
    _ line2: String,
    on day: String = "2026-11-21"
) throws -> MachineReadableZone {
    try MachineReadableZone(
        line1: line1,
        line2: line2,
        referenceDay: CalendarDate(parsing: day)
    )
}

private func read(_ passport: PassportPrinter, on day: String = "2026-11-21") throws
    -> MachineReadableZone
{
    try read(passport.line1, passport.line2, on: day)
}

private let specimen = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
private let specimen2 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"

struct MachineReadableZoneTests {
    @Test func theSpecimenOfTheStandardIsRead() throws {
        let zone = try read(specimen, specimen2)
        #expect(zone.documentCode == "P")
        #expect(zone.documentNumber == "L898902C3")
        #expect(zone.issuer == "UTO")
        #expect(zone.issuingCountry == nil)
        #expect(zone.nationality == "UTO")
        #expect(zone.primary == "ERIKSSON")
        #expect(zone.secondary == "ANNA MARIA")
        #expect(!zone.namesMayBeCut)
        #expect(zone.birth.agrees(with: try BirthDate(parsing: "1974-08-12")))
        #expect(zone.birth.day == 12)
        #expect(zone.sex == .female)
        #expect(zone.expiry == CalendarDate("2012-04-15"))
        #expect(zone.optionalData == "ZE184226B")
    }

    @Test func aChinesePassportWithoutOptionalDataIsRead() throws {
        let second = "E123456782CHN9001011M3306301<<<<<<<<<<<<<<<8"
        #expect(PassportPrinter().line2 == second)
        let zone = try read(PassportPrinter().line1, second)
        #expect(zone.documentNumber == "E12345678")
        #expect(zone.countryOfNationality == .cn)
        #expect(zone.issuingCountry == .cn)
        #expect(zone.birth == ZoneBirth(year: 1990, month: 1, day: 1))
        #expect(zone.expiry == CalendarDate("2033-06-30"))
        #expect(zone.optionalData.isEmpty)
        let closed = try read(PassportPrinter(leavesOptionalCheckOpen: false))
        #expect(closed.line2.dropLast().last == "0")
        #expect(closed.line2.last == "8")
    }

    @Test func germanysSingleLetterIsItsISOCode() throws {
        let zone = try read(PassportPrinter(issuer: "D", nationality: "D"))
        #expect(zone.issuer == "DEU")
        #expect(zone.countryOfNationality == Country("DE"))
        let stateless = try read(PassportPrinter(issuer: "UNO", nationality: "XXA"))
        #expect(stateless.nationality == "XXA")
        #expect(stateless.countryOfNationality == nil)
    }

    @Test(arguments: [
        ("261120", "2026-11-20"), ("261121", "2026-11-21"), ("261122", "1926-11-22"),
        ("000229", "2000-02-29"), ("040229", "2004-02-29"), ("281231", "1928-12-31"),
        ("280229", "1928-02-29"), ("991231", "1999-12-31"),
    ])
    func nobodyIsBornAfterTheDayOfReading(_ field: String, _ birth: String) throws {
        let day = CalendarDate.at(birth)
        let stated = ZoneBirth(year: day.year, month: day.month, day: day.day)
        #expect(try read(PassportPrinter(birth: field)).birth == stated)
    }

    @Test(arguments: [
        ("261121", "2026-11-21"), ("360101", "2036-01-01"), ("751231", "2075-12-31"),
        ("760101", "1976-01-01"), ("991231", "1999-12-31"), ("280229", "2028-02-29"),
    ])
    func aPassportExpiresNearTheDayOfReading(_ field: String, _ expiry: String) throws {
        #expect(try read(PassportPrinter(expiry: field)).expiry.description == expiry)
    }

    /// What the issuer does not know is left open; the century of a year is found from the first day that it may be.
    @Test(
        arguments: [
            ("<<<<<<", nil, nil, nil), ("90<<<<", 1990, nil, nil), ("9001<<", 1990, 1, nil),
            ("90<<17", 1990, nil, 17), ("<<0517", nil, 5, 17), ("<<0229", nil, 2, 29),
            ("<<<<31", nil, nil, 31), ("26<<<<", 2026, nil, nil), ("27<<<<", 1927, nil, nil),
            ("2611<<", 2026, 11, nil), ("2612<<", 1926, 12, nil),
        ] as [(String, Int?, Int?, Int?)]
    )
    func aBirthDateMayBeOpenInPart(
        _ field: String,
        _ year: Int?,
        _ month: Int?,
        _ day: Int?
    ) throws {
        let zone = try read(PassportPrinter(birth: field))
        #expect(zone.birth == ZoneBirth(year: year, month: month, day: day))
    }

    /// Half a part is none, and what is stated is of the calendar wherever the rest may lie.
    @Test(arguments: [
        "9<<<<<", "90<1<<", "9001<1", "9013<<", "<<1301", "<<0230", "90<<32", "900000",
    ])
    func aPartIsStatedOrOpen(_ field: String) throws {
        let printer = PassportPrinter(birth: field)
        expect(.date(.birthDate), printer.line1, printer.line2)
    }

    @Test(arguments: [
        ("WANG<<XIAOMING", "WANG", "XIAOMING"), ("OUYANG<XIU<<A<B", "OUYANG XIU", "A B"),
        ("SUKARNO", "SUKARNO", ""),
        ("VAN<DER<MUELLEN<<MARIANNE<LOUISE", "VAN DER MUELLEN", "MARIANNE LOUISE"),
    ])
    func namesArePartedAtTwoFillers(_ names: String, _ primary: String, _ secondary: String) throws
    {
        let zone = try read(PassportPrinter(names: names))
        #expect(zone.primary == primary)
        #expect(zone.secondary == secondary)
    }

    @Test(arguments: [("M", Sex.male), ("F", .female), ("<", .unspecified), ("X", .unspecified)])
    func sexIsReadFromItsPlace(_ letter: String, _ sex: Sex) throws {
        #expect(try read(PassportPrinter(sex: letter)).sex == sex)
    }

    @Test(arguments: [
        (10, MachineReadableZoneError.CheckedField.documentNumber, "6", "document number"),
        (20, .birthDate, "2", "birth date"), (28, .expiry, "9", "expiry date"),
        (43, .optionalData, "1", "optional data"), (44, .composite, "0", "whole line"),
    ])
    func aWrongCheckDigitIsNamedWithItsPlace(
        _ position: Int,
        _ field: MachineReadableZoneError.CheckedField,
        _ expected: Character,
        _ name: String
    ) throws {
        for wrong in "0123456789<" where wrong != expected {
            var line = Array(specimen2)
            line[position - 1] = wrong
            let error = try #require(throws: MachineReadableZoneError.self) {
                try read(specimen, String(line))
            }
            #expect(
                error == .checkDigit(field, position: position, found: wrong, expected: expected)
            )
            #expect(
                error.sentence.hasPrefix(
                    "The check digit of the \(name) is wrong: line 2, position \(position) is "
                        + "\(wrong) and should be \(expected)"
                )
            )
        }
    }

    @Test func everyMisreadDigitOfACheckedFieldIsFound() {
        let checked = [1...9, 14...19, 22...27, 29...37].joined()
        for position in checked {
            for wrong in "0123456789" where wrong != Array(specimen2)[position - 1] {
                var line = Array(specimen2)
                let old = line[position - 1]
                // Letters and digits ten apart weigh the same; the standard accepts that.
                guard let digit = old.wholeNumberValue, digit != wrong.wholeNumberValue else {
                    continue
                }
                line[position - 1] = wrong
                #expect(throws: MachineReadableZoneError.self) { try read(specimen, String(line)) }
            }
        }
    }

    @Test func otherFaultsAreNamedWithTheirPlace() {
        let printer = PassportPrinter()
        expect(.length(line: 1, count: 43), String(specimen.dropLast()), specimen2)
        expect(.length(line: 2, count: 0), specimen, "")
        expect(
            .character(line: 1, position: 6, expected: "a capital letter, a digit or <"),
            specimen.replacing("ERIKSSON", with: "éRIKSSON"),
            specimen2
        )
        expect(
            .character(line: 2, position: 21, expected: "F, M or <"),
            printer.line1,
            PassportPrinter(sex: "A").line2
        )
        expect(
            .character(line: 1, position: 4, expected: "a letter or <"),
            specimen.replacing("UTO", with: "U1O"),
            specimen2
        )
        expect(
            .character(
                line: 2,
                position: 13,
                expected: "a letter: states have three, Germany alone D<<"
            ),
            printer.line1,
            PassportPrinter(nationality: "CH").line2
        )
        expect(
            .character(line: 2, position: 15, expected: "a digit, or < where the date is open"),
            printer.line1,
            PassportPrinter(birth: "9O0101").line2
        )
        expect(
            .character(line: 2, position: 22, expected: "a digit"),
            printer.line1,
            PassportPrinter(expiry: "<<<<<<").line2
        )
        expect(.notAPassport, "V" + specimen.dropFirst(), specimen2)
        expect(.nameMissing, PassportPrinter(names: "").line1, printer.line2)
        expect(.date(.birthDate), printer.line1, PassportPrinter(birth: "010229").line2)
        expect(.date(.birthDate), printer.line1, PassportPrinter(birth: "901301").line2)
        expect(.date(.expiry), printer.line1, PassportPrinter(expiry: "330631").line2)
    }

    @Test func everyFaultHasASentence() {
        let faults: [(MachineReadableZoneError, String)] = [
            (.length(line: 1, count: 43), "Line 1 of the machine-readable zone has 43 characters"),
            (.character(line: 2, position: 21, expected: "F, M or <"), "position 21"),
            (.notAPassport, "begins with P"), (.nameMissing, "holds no name"),
            (.date(.expiry), "The expiry date in line 2"),
        ]
        for (fault, words) in faults { #expect(fault.sentence.contains(words)) }
    }

    private func expect(
        _ error: MachineReadableZoneError,
        _ line1: String,
        _ line2: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: error, sourceLocation: sourceLocation) { try read(line1, line2) }
    }
}
