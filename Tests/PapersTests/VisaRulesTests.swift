import Core
import Employers
import Model
import TestKit
import Testing

@testable import Papers

/// A case with one visa, for the rules that read it.
private func facts(
    _ country: Country,
    _ programme: String,
    _ wording: String = "WORK",
    from: CalendarDate = CalendarDate(2026, 12, 1),
    until: CalendarDate = CalendarDate(2027, 11, 30),
    change: (inout VisaFacts.Issued) -> Void = { _ in }
) -> VisaFacts {
    var visa = VisaFacts.Issued(wording: wording, from: from, until: until)
    change(&visa)
    var facts = VisaFacts(destination: country, programme: programme, visas: [visa])
    facts.nationality = .cn
    facts.occupation = "7511"
    facts.plannedEnd = CalendarDate(2027, 11, 30)
    return facts
}

private let day = CalendarDate(2027, 1, 10)

@Suite struct StayNotOutlivedTests {
    @Test(arguments: [(29, "failed"), (30, "passed")])
    func theVisaLastsToThePlannedEnd(last: Int, outcome: String) {
        let held = facts(.jp, "JP-TITP-1", "TITP-1", until: CalendarDate(2027, 11, last))
        #expect(StayNotOutlived.check(held, on: day).word == outcome)
        #expect(StayNotOutlived.card.severity == .tasks)
    }

    @Test func theDayAfterThePlannedEndIsEnoughAndNoVisaIsAnotherMatter() {
        let held = facts(.jp, "JP-TITP-1", "TITP-1", until: CalendarDate(2027, 12, 1))
        #expect(StayNotOutlived.check(held, on: day).kind == .passed)
        let none = VisaFacts(destination: .jp, programme: "JP-TITP-1", visas: [])
        #expect(StayNotOutlived.check(none, on: day).kind == .notApplicable)
    }

    @Test func theThreeAlarmsAreNamed() {
        let held = facts(.jp, "JP-TITP-1", "TITP-1", until: CalendarDate(2027, 11, 1))
        guard case .failed(_, let remedy) = StayNotOutlived.check(held, on: day) else {
            Issue.record("the visa ends before the stay")
            return
        }
        #expect(remedy.contains("2027-08-03, 2027-09-02, 2027-10-02"))
    }
}

@Suite struct RussianPermitFitsTests {
    /// What a contract that pays by the month comes to, held against the sum of a day.
    static func pay(
        _ kopecks: Int64?,
        _ currency: Currency = .rub,
        by unit: PromisedPay.Unit = .month,
        hours: Int? = nil,
        on day: CalendarDate = day
    ) -> String {
        var held = facts(.ru, "RU-HQS", "HQS")
        held.promisedPay = [
            PromisedPay(
                paper: .employment,
                amount: kopecks.map { Money(minorUnits: $0, currency: currency) },
                unit: unit,
                hoursWeek: hours
            )
        ]
        return RussianPermitFits.check(held, on: day).word
    }

    @Test func aPatentIsNothingForAChineseCitizen() {
        var patent = facts(.ru, "RU-QUOTA", "Patent")
        #expect(RussianPermitFits.check(patent, on: day).kind == .failed)
        // Whoever needs no visa works on one.
        patent.nationality = Country("UZ")
        #expect(RussianPermitFits.check(patent, on: day).kind == .passed)
        #expect(RussianPermitFits.check(facts(.ru, "RU-QUOTA"), on: day).kind == .passed)
        #expect(RussianPermitFits.check(facts(.jp, "JP-ENG"), on: day).kind == .notApplicable)
    }

    @Test(arguments: [(24_999_999, "failed"), (25_000_000, "passed"), (25_000_001, "passed")])
    func aSpecialistEarnsEnough(kopecks: Int64, outcome: String) {
        #expect(Self.pay(kopecks) == outcome)
    }

    /// RUB 166,666.67 a month are a twelfth of two million a year: enough to the last day of February 2024.
    @Test(arguments: [
        (CalendarDate(2024, 2, 28), "passed"), (CalendarDate(2024, 2, 29), "passed"),
        (CalendarDate(2024, 3, 1), "failed"), (CalendarDate(2024, 3, 2), "failed"),
    ])
    func theSumIsThatOfTheDay(day: CalendarDate, outcome: String) {
        #expect(Self.pay(16_666_667, on: day) == outcome)
        #expect(Self.pay(16_666_666, on: day) == "failed")
    }

    @Test func theContractSaysItInRoublesAndByTime() {
        #expect(Self.pay(25_000_000, .jpy) == "failed")
        #expect(Self.pay(nil) == "failed")
        #expect(Self.pay(100_000_000, by: .piece) == "failed")
        #expect(Self.pay(300_000_000, by: .year) == "passed")
        // RUB 1,500 an hour for 40 hours a week are RUB 780,000 a quarter; without hours nobody can tell.
        #expect(Self.pay(150_000, by: .hour, hours: 40) == "passed")
        #expect(Self.pay(150_000, by: .hour) == "failed")
        #expect(RussianPermitFits.check(facts(.ru, "RU-HQS", "HQS"), on: day).kind == .failed)
    }

    /// None of the clauses on pay may leave the specialist with less.
    @Test func eachClauseIsHeldAgainstTheSum() {
        var held = facts(.ru, "RU-HQS", "HQS")
        held.promisedPay = [25_000_000, 24_000_000].map {
            PromisedPay(
                paper: .employment,
                amount: Money(minorUnits: $0, currency: .rub),
                unit: .month,
                hoursWeek: 40
            )
        }
        #expect(RussianPermitFits.check(held, on: day).kind == .failed)
    }
}

@Suite struct SkilledYearsLeftTests {
    static func outcome(
        _ used: Int?,
        _ reason: SixthYearReason? = nil,
        until end: CalendarDate = CalendarDate(2027, 11, 30)
    ) -> String {
        var held = facts(.jp, "JP-SSW-1", "SSW-1") {
            $0.daysUsedBefore = used
            $0.sixthYearReason = reason
        }
        held.plannedEnd = end
        return SkilledYearsLeft.check(held, on: day).word
    }

    /// From 2027-01-10 to 2027-11-30 are 325 days; five years from then have 1827, six have 2193.
    @Test(
        arguments: [
            (1501, nil, "passed"), (1502, nil, "passed"), (1503, nil, "failed"),
            (1503, .skillTestNearlyPassed, "passed"),
            (1868, .recognisedByImmigration, "passed"),
            (1869, .recognisedByImmigration, "failed"), (nil, nil, "passed"),
        ] as [(Int?, SixthYearReason?, String)]
    ) func fiveYearsAndSixWithAReason(used: Int?, reason: SixthYearReason?, outcome: String) {
        #expect(Self.outcome(used, reason) == outcome)
    }

    /// The years are those of the calendar: five of them end on the same day of the month.
    @Test(arguments: [
        (CalendarDate(2032, 1, 9), "passed"), (CalendarDate(2032, 1, 10), "passed"),
        (CalendarDate(2032, 1, 11), "failed"),
    ])
    func thePlannedStayEndsWithinTheYears(end: CalendarDate, outcome: String) {
        #expect(Self.outcome(nil, until: end) == outcome)
        #expect(Self.outcome(0, until: end) == outcome)
    }

    /// Four years and eleven months are left behind, and three more planned.
    @Test func whoHasAMonthLeftIsNotSentForThreeYears() {
        let end = CalendarDate(2030, 1, 9)
        #expect(Self.outcome(1795, until: end) == "failed")
        #expect(Self.outcome(1795, .skillTestNearlyPassed, until: end) == "failed")
    }

    @Test func theLastDayThatFitsIsNamed() {
        let held = facts(.jp, "JP-SSW-1", "SSW-1") { $0.daysUsedBefore = 1503 }
        let verdict = SkilledYearsLeft.check(held, on: day)
        #expect(verdict.remedy.contains("ends by 2027-11-29"))
        let none = facts(.jp, "JP-SSW-1", "SSW-1") { $0.daysUsedBefore = 1827 }
        #expect(!SkilledYearsLeft.check(none, on: day).remedy.contains("ends by"))
    }

    /// Without a count on record, the earlier stays of the system's own records are counted.
    @Test(arguments: [(1501, "passed"), (1502, "failed")])
    func earlierStaysAreCounted(days: Int, outcome: String) {
        var held = facts(.jp, "JP-SSW-1", "SSW-1")
        let entry = CalendarDate(2020, 1, 1)
        var earlier = VisaFacts.Issued(
            wording: "SSW-1",
            from: entry,
            until: entry.adding(days: days)
        )
        held.earlier = [earlier]
        #expect(SkilledYearsLeft.check(held, on: day).kind == .passed)
        earlier.enteredOn = entry
        held.earlier = [earlier]
        #expect(SkilledYearsLeft.check(held, on: day).word == outcome)
    }

    /// Two yearly papers before the third, each with the day of the entry, one of three that follow.
    @Test(arguments: [(2, 730), (1, 731), (0, 732)])
    func theDaysOfRenewalsCountOnce(shift: Int, used: Int) {
        var held = facts(.jp, "JP-SSW-1", "SSW-1", from: CalendarDate(2026, 1, 1))
        held.earlier = Self.yearly(entry: CalendarDate(2023, 12, 31).adding(days: shift))
        #expect(held.daysUsed(as: ["SSW-1"]) == used)
        #expect(held.daysUsed(as: ["SSW-2"]) == 0)
        // The third runs until 2027-11-30; a day that it shares with them is no new one.
        for (from, more) in [(CalendarDate(2026, 1, 1), 699), (CalendarDate(2025, 12, 1), 699)] {
            let stay = from...CalendarDate(2027, 11, 30)
            #expect(held.daysUsed(as: ["SSW-1"], with: stay) == used + more)
        }
    }

    /// What an authority counted with the paper of 2025 stands for all before it.
    @Test func aCountOnRecordStandsForWhatWasBefore() {
        var held = facts(.jp, "JP-SSW-1", "SSW-1", from: CalendarDate(2026, 1, 1))
        held.earlier = Self.yearly(entry: CalendarDate(2024, 1, 1))
        held.earlier[1].daysUsedBefore = 1_000
        #expect(held.daysUsed(as: ["SSW-1"]) == 1_365)
    }

    /// The papers of 2024 and 2025 of one stay.
    static func yearly(entry: CalendarDate) -> [VisaFacts.Issued] {
        [2024, 2025].map { year in
            var paper = VisaFacts.Issued(
                wording: "SSW-1",
                from: CalendarDate(year, 1, 1),
                until: CalendarDate(year, 12, 31)
            )
            paper.enteredOn = entry
            return paper
        }
    }

    @Test func otherProgrammesHaveNoLimit() {
        let held = facts(.jp, "JP-SSW-2", "SSW-2") { $0.daysUsedBefore = 9999 }
        #expect(SkilledYearsLeft.check(held, on: day).kind == .notApplicable)
    }
}

@Suite struct MongolianYearsLeftTests {
    static func outcome(
        used: Int? = nil,
        until: CalendarDate = CalendarDate(2027, 11, 30),
        occupation: String = "7511"
    ) -> String {
        var held = facts(.mn, "MN-WORK", until: until) { $0.daysUsedBefore = used }
        held.occupation = occupation
        return MongolianYearsLeft.check(held, on: day).word
    }

    @Test(arguments: [
        (CalendarDate(2027, 11, 30), "passed"), (CalendarDate(2027, 12, 1), "passed"),
        (CalendarDate(2027, 12, 2), "failed"),
    ]) func aPermitRunsAYear(until: CalendarDate, outcome: String) {
        #expect(Self.outcome(until: until) == outcome)
    }

    /// The permit has 365 days, five years have 1826.
    @Test(arguments: [(1460, "passed"), (1461, "passed"), (1462, "failed")])
    func allTogetherRunFive(used: Int, outcome: String) {
        #expect(Self.outcome(used: used) == outcome)
        #expect(Self.outcome(used: used, occupation: "1321") == "passed")
    }

    /// Four renewed permits of one stay, and a fifth that begins on the last day of the fourth: five years
    /// from 2022-12-01 to 2027-11-30 have 1826 days.
    @Test(arguments: [(1, "passed"), (0, "passed"), (-1, "failed")])
    func renewedPermitsCountEachDayOnce(shift: Int, outcome: String) {
        var held = facts(.mn, "MN-WORK", from: CalendarDate(2026, 11, 30))
        held.earlier = (2023...2026).map { year in
            var permit = VisaFacts.Issued(
                wording: year == 2023 ? "WORK-PERMIT" : "WORK",
                from: CalendarDate(year - 1, 12, 1),
                until: CalendarDate(year, 11, 30)
            )
            permit.enteredOn = CalendarDate(2022, 12, 1).adding(days: shift)
            return permit
        }
        #expect(MongolianYearsLeft.check(held, on: day).word == outcome)
    }

    @Test func itIsMongoliasLaw() {
        let elsewhere = facts(.ru, "RU-QUOTA") { $0.daysUsedBefore = 9999 }
        #expect(MongolianYearsLeft.check(elsewhere, on: day).kind == .notApplicable)
        let none = VisaFacts(destination: .mn, programme: "MN-WORK", visas: [])
        #expect(MongolianYearsLeft.check(none, on: day).kind == .notApplicable)
    }
}
