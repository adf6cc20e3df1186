import Core
import Foundation
import TestKit
import Testing

@testable import Employers
@testable import Model

/// R-EMP-002 to R-EMP-006: each with the day before, the day and the day after, or below, at and above.
struct EmployerRulesTests {
    let day = CalendarDate(2026, 11, 21)

    func permitted(
        _ programme: String,
        _ permits: [EmployerPermit.Record],
        placed: Int = 1,
        free: Int? = nil,
        lookedInto: Bool = false
    ) -> Verdict {
        EmployerPermitted.check(
            .init(
                employer: .sample(permit: "ISA-2026-113"),
                destination: .kr,
                programme: programme,
                permits: permits,
                placed: placed,
                isLookedInto: lookedInto,
                free: free
            ),
            on: day
        )
    }

    func permit(
        _ from: CalendarDate = CalendarDate(2026, 1, 1),
        _ until: CalendarDate = CalendarDate(2026, 12, 31),
        quota: Int? = 10
    ) -> EmployerPermit.Record {
        EmployerPermit.Record(
            id: ID(UUID()),
            version: 1,
            employer: ID(UUID()),
            country: .kr,
            number: "P-1",
            authority: "Job centre",
            validFrom: from,
            validUntil: until,
            quota: quota,
            state: .valid,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 22), CalendarDate(2026, 12, 31), false),
        (CalendarDate(2026, 11, 21), CalendarDate(2026, 12, 31), true),
        (CalendarDate(2026, 1, 1), CalendarDate(2026, 11, 21), true),
        (CalendarDate(2026, 1, 1), CalendarDate(2026, 11, 20), false),
    ])
    func aPermitHoldsOnItsDays(_ from: CalendarDate, _ until: CalendarDate, _ passes: Bool) {
        #expect(permitted("KR-EPS", [permit(from, until)]).kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [(9, true), (10, true), (11, false)])
    func aQuotaIsNotExceeded(_ placed: Int, _ passes: Bool) {
        let verdict = permitted("RU-QUOTA", [permit(quota: 4), permit(quota: 6)], placed: placed)
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [(6, true), (7, true), (8, false)])
    func theFreePlacesOfAnOrderCountOnTheQuota(_ free: Int, _ passes: Bool) {
        let verdict = permitted("MN-WORK", [permit(quota: 10)], placed: 3, free: free)
        #expect(verdict.kind == (passes ? .passed : .failed))
        #expect(verdict.finding.contains("\(free) places of orders are free"))
    }

    @Test(arguments: ["KR-EPS", "KR-E8", "RU-QUOTA", "MN-WORK"])
    func whereTheLawAsksForAPermitAWordOfItIsNotEnough(_ programme: String) {
        #expect(permitted(programme, []).complaint.contains("ISA-2026-113 was stated"))
        #expect(permitted(programme, [permit(quota: nil)]).kind == .failed)
        #expect(permitted(programme, [permit()]).kind == .passed)
    }

    @Test(arguments: ["JP-TITP-1", "JP-ESD", "JP-SSW-1", "JP-SSW-2", "JP-ENG", "RU-HQS"])
    func whereTheLawAsksForNoneTheRuleDoesNotApply(_ programme: String) {
        #expect(permitted(programme, []).kind == .notApplicable)
    }

    @Test func whereNobodyKnowsTheDueDiligenceSays() {
        #expect(permitted("PROJECT", []).complaint.contains("due-diligence record"))
        #expect(permitted("PROJECT", [], lookedInto: true).kind == .passed)
        #expect(permitted("PROJECT", [permit(quota: nil)]).kind == .passed)
        let ended = permit(CalendarDate(2026, 1, 1), CalendarDate(2026, 11, 20))
        #expect(permitted("PROJECT", [ended], lookedInto: true).kind == .failed)
    }

    func diligence(
        _ checked: CalendarDate = CalendarDate(2026, 11, 1),
        isHousingAdequate: Bool = true,
        adverse: Int = 0,
        tolerated: ThresholdEditions = ThresholdEditions(.complaintLimit)
    ) -> String {
        let record = DueDiligence.Record(
            id: ID(UUID()),
            version: 1,
            employer: ID(UUID()),
            checkedOn: checked,
            validUntil: checked.adding(months: 12),
            existsLegally: true,
            isEntity: true,
            permitChecked: true,
            ownersListed: true,
            siteVisitedOn: checked,
            adverseCases: adverse,
            dprkPartner: false,
            dprkCrew: false,
            wagesLawful: true,
            housingAdequate: isHousingAdequate,
            evidence: "Looked into.",
            madeBy: UUID(),
            state: .current,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
        let diligence = CurrentDiligence(record: record, hasOwners: true)
        let facts = DueDiligenceCurrent.Facts(diligence: diligence, complaintLimit: tolerated)
        return DueDiligenceCurrent.check(facts, on: day).word
    }

    /// The number in force on the day counts, from its first day on.
    @Test(arguments: [(-1, "failed"), (0, "failed"), (1, "passed")])
    func theNumberOfComplaintsIsConfirmed(_ offset: Int, _ word: String) {
        let tolerated = ThresholdEditions(
            .complaintLimit,
            [.init(1, from: day.adding(days: offset))]
        )
        #expect(diligence(adverse: 1, tolerated: tolerated) == word)
    }

    @Test(arguments: [
        (CalendarDate(2025, 11, 20), false), (CalendarDate(2025, 11, 21), true),
        (CalendarDate(2025, 11, 22), true), (CalendarDate(2026, 11, 21), true),
        (CalendarDate(2026, 11, 22), false),
    ])
    func dueDiligenceIsGoodForTwelveMonths(_ checked: CalendarDate, _ passes: Bool) {
        #expect((diligence(checked) == "passed") == passes)
    }

    @Test(arguments: [(2, true), (3, false), (4, false)])
    func fewerThanThreeComplaintsAreTolerated(_ count: Int, _ passes: Bool) {
        #expect((diligence(adverse: count) == "passed") == passes)
    }

    @Test func whatIsLeftOpenOrMissingFails() {
        #expect(diligence(isHousingAdequate: false) == "failed")
        #expect(DueDiligenceCurrent.check(.init(diligence: nil), on: day).kind == .failed)
    }

    func untainted(
        _ kind: FindingKind,
        _ happened: CalendarDate,
        in country: Country = .jp,
        _ state: EmployerState = .approved
    ) -> String {
        let finding = EmployerFinding.Record(
            id: ID(UUID()),
            version: 1,
            employer: ID(UUID()),
            kind: kind,
            happenedOn: happened,
            source: "Court",
            description: "As it was found.",
            madeBy: UUID(),
            state: .recorded,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
        return EmployerUntainted.check(
            .init(
                employer: .sample(state, reason: "Passports kept."),
                destination: country,
                findings: [finding]
            ),
            on: day
        ).word
    }

    @Test(arguments: [
        (CalendarDate(2021, 11, 20), true), (CalendarDate(2021, 11, 21), false),
        (CalendarDate(2021, 11, 22), false),
    ])
    func aFindingBarsForFiveYearsInJapan(_ happened: CalendarDate, _ passes: Bool) {
        for kind in FindingKind.allCases where kind.barsForFiveYears {
            #expect((untainted(kind, happened) == "passed") == passes)
        }
        #expect(untainted(.depositTaken, happened, in: .kr) == "passed")
        for kind in [FindingKind.dismissal, .workerMissing, .other] {
            #expect(untainted(kind, happened) == "passed")
        }
    }

    @Test func aBlacklistedEmployerIsBarredEverywhere() {
        #expect(untainted(.other, .epoch, in: .kr, .blacklisted) == "failed")
        #expect(untainted(.other, .epoch, in: .kr, .active) == "passed")
        let none = EmployerUntainted.Facts(employer: nil, destination: .jp, findings: [])
        #expect(EmployerUntainted.check(none, on: day).kind == .failed)
    }

    func declared(
        _ pay: Int64 = 1200,
        local: Int64 = 1200,
        _ unit: PayUnit = .hour,
        hours: Int = 40,
        natures: [WorkNature] = [.ordinary],
        from: CalendarDate = .epoch,
        in currency: Currency = .jpy
    ) -> WorkDeclaration.Record {
        .sample(
            pay: Pay(Money(minorUnits: pay, currency: currency), unit),
            localPay: local,
            hoursWeek: hours,
            natures: natures,
            validFrom: from
        )
    }

    @Test(arguments: WorkNature.allCases) func onlyOrdinaryWorkIsDone(_ nature: WorkNature) {
        let facts = WorkNotBanned.Facts(
            occupation: .sampleUnit,
            declaration: declared(natures: [.ordinary, nature])
        )
        // The decree bans some of it, the agency's policy the rest.
        let isBanned = WorkNotBanned.check(facts, on: day).kind == .failed
        let isHazardous = WorkNotHazardous.check(facts, on: day).kind == .failed
        #expect(isBanned == (nature.ban == .decree) && isHazardous == (nature.ban == .policy))
        #expect((isBanned || isHazardous) == (nature != .ordinary))
    }

    @Test(arguments: [(20, true), (21, true), (22, false)])
    func workIsDeclaredFromItsFirstDay(_ first: Int, _ passes: Bool) {
        let row = declared(from: CalendarDate(2026, 11, first))
        let work = WorkNotBanned.Facts(occupation: .sampleUnit, declaration: row)
        #expect(WorkNotBanned.check(work, on: day).kind == (passes ? .passed : .failed))
        let hazards = WorkNotHazardous.check(work, on: day).kind
        #expect(hazards == (passes ? .passed : .notApplicable))
        #expect(pay(row).kind == (passes ? .passed : .failed))
    }

    @Test func aCroupierIsNotOrdinaryWhateverIsDeclared() throws {
        let croupier = try Occupation(parsing: Occupation.gambling)
        let facts = WorkNotBanned.Facts(occupation: croupier, declaration: declared())
        #expect(WorkNotBanned.check(facts, on: day).kind == .failed)
        let none = WorkNotBanned.Facts(occupation: .sampleUnit, declaration: nil)
        #expect(WorkNotBanned.check(none, on: day).complaint.contains("work-declaration record"))
        let nothing = WorkNotBanned.Facts(occupation: nil, declaration: nil)
        #expect(WorkNotBanned.check(nothing, on: day).kind == .failed)
    }

    func wage(
        _ amount: Int64,
        _ unit: PayUnit = .hour,
        region: RegionCode? = nil,
        from: CalendarDate = .epoch,
        until: CalendarDate? = nil,
        in currency: Currency = .jpy,
        _ state: MinimumWageState = .confirmed
    ) -> MinimumWage.Record {
        .sample(
            Pay(Money(minorUnits: amount, currency: currency), unit),
            region: region,
            validFrom: from,
            validUntil: until,
            state: state
        )
    }

    func pay(
        _ declaration: WorkDeclaration.Record?,
        _ wages: [MinimumWage.Record]? = nil,
        region: RegionCode? = nil
    ) -> Verdict {
        PayNotBelow.check(
            .init(
                destination: .jp,
                region: region,
                declaration: declaration,
                wages: wages ?? [wage(1200)]
            ),
            on: day
        )
    }

    @Test(arguments: [(1199, false), (1200, true), (1201, true)] as [(Int64, Bool)])
    func payIsNotBelowTheMinimum(_ amount: Int64, _ passes: Bool) {
        #expect(pay(declared(amount, local: 1)).kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [(1199, true), (1200, true), (1201, false)] as [(Int64, Bool)])
    func payIsNotBelowThatOfALocalWorker(_ local: Int64, _ passes: Bool) {
        #expect(pay(declared(1200, local: local)).kind == (passes ? .passed : .failed))
    }

    // 1,200 an hour, 40 hours, 52 weeks are 208,000 a month and 9,600 a day.
    @Test(
        arguments: [
            (207_999, .month, false), (208_000, .month, true), (208_001, .month, true),
            (9599, .day, false), (9600, .day, true), (9601, .day, true),
        ] as [(Int64, PayUnit, Bool)]
    )
    func payByTheDayAndMonthIsComparedByTheHour(
        _ amount: Int64,
        _ unit: PayUnit,
        _ passes: Bool
    ) {
        #expect(pay(declared(amount, local: 1, unit)).kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [(40, true), (41, false), (48, false)])
    func moreHoursAskForMore(_ hours: Int, _ passes: Bool) {
        let monthly = declared(208_000, local: 1, .month, hours: hours)
        #expect(pay(monthly).kind == (passes ? .passed : .failed))
        #expect(pay(monthly, [wage(208_000, .month)]).kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 20), false), (CalendarDate(2026, 11, 21), true),
        (CalendarDate(2026, 11, 22), true),
    ])
    func aMinimumHoldsOnItsLastDay(_ last: CalendarDate, _ isKnown: Bool) {
        let verdict = pay(declared(), [wage(1000, until: last)])
        #expect(verdict.kind == (isKnown ? .passed : .failed))
        if !isKnown { #expect(verdict.complaint.contains("homeward minimum-wage record")) }
    }

    @Test func aRegionHasItsOwnAndWithoutOneTheHighestCounts() throws {
        let tottori = try RegionCode(parsing: "JP-31")
        let tokyo = try RegionCode(parsing: "JP-13")
        let wages = [wage(1030, region: tottori), wage(1226, region: tokyo)]
        #expect(pay(declared(1100, local: 1), wages, region: tottori).kind == .passed)
        #expect(pay(declared(1100, local: 1), wages, region: tokyo).kind == .failed)
        let unsaid = pay(declared(1100, local: 1), wages)
        #expect(unsaid.complaint.contains("homeward site locate"))
        #expect(pay(declared(1226, local: 1), wages).kind == .passed)
        let elsewhere = try RegionCode(parsing: "JP-01")
        #expect(pay(declared(), wages, region: elsewhere).kind == .failed)
        #expect(pay(declared(), wages + [wage(900)], region: elsewhere).kind == .passed)
    }

    @Test func aMissingDeclarationOrAnotherCurrencyFails() {
        #expect(pay(nil).kind == .failed)
        #expect(pay(declared(in: .usd)).complaint.contains("cannot be compared"))
        let none = PayNotBelow.Facts(destination: nil, region: nil, declaration: nil, wages: [])
        #expect(PayNotBelow.check(none, on: day).kind == .failed)
    }

    @Test(arguments: [
        ("JP-31", true), ("KR-11", true), ("RU-PRI", true), ("JP-", false), ("JP", false),
        ("XX-01", false), ("JP-1234", false), ("jp-31", false), ("JP-é", false),
    ])
    func aRegionHasItsCode(_ text: String, _ isCode: Bool) {
        #expect((RegionCode(text) != nil) == isCode)
    }
}
