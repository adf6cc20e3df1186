import Foundation
import Model
import Testing

/// The worked examples of the law's notes, each with the test that plays it: none may fall out unseen.
struct FixtureTests {
    /// One example: what it is about, where it is tested, by which function, and what stands in its code.
    struct Fixture: Sendable {
        let words: String
        let file: String
        let function: String
        let values: [String]

        init(_ words: String, _ file: String, _ function: String, _ values: String...) {
            (self.words, self.file, self.function, self.values) = (words, file, function, values)
        }
    }

    static let fixtures = [
        Fixture(
            "a specimen passport's check digits",
            "People/MachineReadableZone",
            "theSpecimenOfTheStandardIsRead",
            #""L898902C3""#,
            #""1974-08-12""#,
            #""ZE184226B""#
        ),
        Fixture(
            "resident numbers",
            "People/ResidentNumber",
            "theNumberTellsPlaceBirthAndSex",
            #"("11010519491231002X", "110105", "1949-12-31", Sex.female)"#
        ),
        Fixture(
            "credit code, corporate and business number",
            "Core/PartnerNumbers",
            "goodNumbersAreReadAndWritten",
            #""91350100M000100Y43""#,
            #""7000012050002""#,
            #""1248100998""#
        ),
        Fixture(
            "an individual as employer",
            "Employers/Employer",
            "anIndividualIsRefusedByTheGate",
            #""name": "Tanaka Taro", "kind": "individual""#,
            "R-EMP-001"
        ),
        Fixture(
            "visa-free entry to Russia",
            "Papers/WorkVisaValid",
            "visaFreeEntryToRussiaIsNoWayToWork",
            #"Self.issued("visa-free")], to: .ru"#
        ),
        Fixture(
            "one fen under a labour contract",
            "Contracts/Rules/NoFeeUnderLabourContract",
            "notOneFen",
            #"(.labour, [1], "failed")"#
        ),
        Fixture(
            "a deposit by another name",
            "Fees/NoDepositTaken",
            "noNameSavesADeposit",
            #""安家费/风险押金""#
        ),
        Fixture(
            "a hundred workers in Japan and one more",
            "Deployments/AbroadRule",
            "theHundredAndFirstNeedsManagers",
            #"(99, "passed"), (100, "failed")"#
        ),
        Fixture(
            "filing on the eleventh working day",
            "Contracts/ContractFiling",
            "theEleventhWorkingDayIsOverdue",
            #"("2027-01-04", false), ("2027-01-05", true)"#
        ),
        Fixture(
            "the end of traineeship",
            "Corridors/CorridorOpen",
            "aDepartureLiesWithinTheDates",
            #"(CalendarDate(2027, 6, 30), "passed")"#,
            #"(CalendarDate(2027, 7, 1), "failed")"#
        ),
        Fixture(
            "two months' pay in ESD and a yen more",
            "Fees/CapRules",
            "twoMonthsPayIsTheMostInESD",
            #"(400_000, "passed"), (400_001, "failed")"#,
            "minorUnits: 200_000"
        ),
        Fixture(
            "a citizen of Korean ethnicity, and a national of the DPRK",
            "People/RegisterPerson",
            "aChineseCitizenOfAKoreanFamilyIsNoHitAndANationalOfTheDPRKIs",
            #""朴英哲""#,
            #"["nationality": "KP"]"#
        ),
        Fixture(
            "a passport held eleven working days",
            "Papers/Custody",
            "aPassportIsBackOnTheTenthWorkingDay",
            #"(4, "passed"), (5, "failed"), (7, "failed")"#,
            "R-ID-006"
        ),
        Fixture(
            "a refund after twelve of 36 months",
            "Fees/Refund",
            "theRestComesBack",
            "(12, 16_000)",
            "minorUnits: 24_000",
            "months: 36"
        ),
        Fixture(
            "five years of SSW-1, and ten months",
            "Papers/VisaRules",
            "fiveYearsAndSixWithAReason",
            #"(1503, nil, "failed")"#,
            #"(1868, .recognisedByImmigration, "passed")"#
        ),
        Fixture(
            "ten hours of lessons in a day",
            "Training/Attendance",
            "tenHoursInOneDayCountEight",
            "6 * 3600",
            "4 * 3600",
            "28_800"
        ),
    ]

    @Test(arguments: fixtures.indices) func eachIsPlayed(number: Int) throws {
        let fixture = Self.fixtures[number]
        let parts = fixture.file.split(separator: "/", maxSplits: 1)
        let file = try Repository.text("Tests/\(parts[0])Tests/\(parts[1])Tests.swift")
        let code = try #require(
            Self.code(of: fixture.function, in: file),
            "\(fixture.words): \(fixture.function) is no test of \(fixture.file)"
        )
        for value in fixture.values {
            #expect(code.contains(value), "\(fixture.words): \(value) is not in its test")
        }
    }

    /// A function with its attributes, in one line and without comments; nil where it is no test.
    static func code(of function: String, in file: String) -> String? {
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let place = lines.firstIndex(where: { $0.contains("func \(function)(") }) else {
            return nil
        }
        // From the blank line before it, or the brace that opens its type, to the brace that closes it.
        let before = lines[..<place].lastIndex { $0.isEmpty || $0.hasSuffix(" {") }
        let first = before.map { $0 + 1 } ?? 0
        let indent = lines[first].prefix { $0 == " " }
        guard let last = lines[place...].firstIndex(where: { $0 == indent + "}" }) else {
            return nil
        }
        let code = lines[first...last].map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.hasPrefix("//") }
        let text = code.joined(separator: " ")
        return text.hasPrefix("@Test") ? text : nil
    }

    /// What the check itself would let through: a function that no test runner calls, a value in a comment.
    @Test func whatIsNotRunIsNotPlayed() throws {
        let file = """
            struct Tests {
                /// Fixture: 42.
                @Test(
                    arguments: [1, 7]
                ) func played(number: Int) {
                    // 13
                    #expect(number > 0)
                }

                func helper() {
                    #expect(true)
                }
            }
            """
        let code = try #require(Self.code(of: "played", in: file))
        #expect(code.contains("[1, 7]") && code.contains("number > 0"))
        #expect(!code.contains("42") && !code.contains("13") && !code.contains("true"))
        #expect(Self.code(of: "helper", in: file) == nil)
        #expect(Self.code(of: "missing", in: file) == nil)
    }
}
