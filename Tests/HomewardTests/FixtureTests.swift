import Testing

/// The worked examples of the law's notes, each with the test that plays it: none may fall out unseen.
struct FixtureTests {
    /// What is to come out, where it is tested, and by which function.
    static let fixtures: [(words: String, file: String, function: String)] = [
        (
            "a specimen passport's check digits", "Applicants/MachineReadableZone",
            "theSpecimenOfTheStandardIsRead"
        ),
        ("resident numbers", "Applicants/ResidentNumber", "theNumberTellsPlaceBirthAndSex"),
        (
            "credit code, corporate and business number", "Partners/PartnerNumbers",
            "goodNumbersAreReadAndWritten"
        ),
        ("an individual as employer", "Partners/Employer", "anIndividualIsRefusedByTheGate"),
        ("visa-free entry to Russia", "Papers/WorkVisaValid", "visaFreeEntryToRussiaIsNoWayToWork"),
        (
            "one fen under a labour contract", "Contracts/Rules/NoFeeUnderLabourContract",
            "notOneFen"
        ), ("a deposit by another name", "Fees/NoDepositTaken", "noNameSavesADeposit"),
        (
            "a hundred and one workers in Japan", "Deployments/AbroadRule",
            "theHundredAndFirstNeedsManagers"
        ),
        (
            "filing on the eleventh working day", "Contracts/ContractFiling",
            "theEleventhWorkingDayIsOverdue"
        ),
        ("the end of traineeship", "Corridors/CorridorOpen", "aDepartureLiesWithinTheDates"),
        ("two months' pay in ESD and a yen more", "Fees/CapRules", "twoMonthsPayIsTheMostInESD"),
        (
            "a citizen of Korean ethnicity, and a national of the DPRK",
            "Applicants/RegisterPerson",
            "aChineseCitizenOfAKoreanFamilyIsNoHitAndANationalOfTheDPRKIs"
        ),
        (
            "a passport held eleven working days", "Papers/Custody",
            "aPassportIsBackOnTheTenthWorkingDay"
        ), ("a refund after twelve of 36 months", "Fees/Refund", "theRestComesBack"),
        ("five years of SSW-1, and ten months", "Papers/VisaRules", "fiveYearsAndSixWithAReason"),
        ("ten hours of lessons in a day", "Training/Attendance", "tenHoursInOneDayCountEight"),
    ]

    @Test(arguments: fixtures.indices) func eachIsPlayed(number: Int) throws {
        let fixture = Self.fixtures[number]
        let parts = fixture.file.split(separator: "/", maxSplits: 1)
        let text = try Repository.text("Tests/\(parts[0])Tests/\(parts[1])Tests.swift")
        #expect(text.contains("func \(fixture.function)("), "\(fixture.words)")
    }
}
