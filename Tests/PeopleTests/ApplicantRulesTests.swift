import Core
import Foundation
import Model
import TestKit
import Testing

@testable import People

/// The day of every check: 2026-11-21.
private let day = CalendarDate(2026, 11, 21)

private func facts(_ change: (inout ApplicantFacts) throws -> Void) rethrows -> ApplicantFacts {
    var facts = ApplicantFacts(
        nationality: .cn,
        birthDate: "1990-01-01",
        sex: .male,
        residentNumber: .none
    )
    try change(&facts)
    return facts
}

struct ResidentNumberAgreesTests {
    @Test(arguments: [
        (ApplicantFacts.HeldNumber.none, false), (.confirmed, true), (.unconfirmed, false),
        (.disagreeing, false),
        (.text(Bodies.residentNumber), true), (.text("110105199001010011"), false),
        (.text("11010519900101"), false),
    ])
    func aNumberIsFreeOfSlips(_ number: ApplicantFacts.HeldNumber, _ passes: Bool) {
        let verdict = ResidentNumberAgrees.check(facts { $0.residentNumber = number }, on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    /// Every citizen of China has one; nobody else need have.
    @Test(
        arguments: [
            (.cn, "failed"), (.kr, "not-applicable"), (.jp, "not-applicable"),
            (nil, "not-applicable"),
        ] as [(Country?, String)]
    )
    func aCitizenOfChinaHasOne(_ nationality: Country?, _ word: String) {
        let verdict = ResidentNumberAgrees.check(facts { $0.nationality = nationality }, on: day)
        #expect(verdict.word == word)
        guard case .failed(_, let remedy) = verdict else { return }
        #expect(remedy.contains("homeward person correct"))
    }

    @Test(arguments: [
        ("1989-12-31", false), ("1990-01-01", true), ("1990-01-02", false), ("1990-01", true),
        ("1990", true), ("1990-02", false), ("1989", false),
    ])
    func itCarriesTheRecordsBirthDate(_ birth: String, _ passes: Bool) throws {
        let facts = try facts {
            $0.residentNumber = .text(Bodies.residentNumber)
            $0.birthDate = try BirthDate(parsing: birth)
        }
        #expect(ResidentNumberAgrees.check(facts, on: day).kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [(Sex.male, true), (.female, false), (.unspecified, true)])
    func itCarriesTheRecordsSex(_ sex: Sex, _ passes: Bool) {
        let facts = facts {
            $0.residentNumber = .text(Bodies.residentNumber)
            $0.sex = sex
        }
        #expect(ResidentNumberAgrees.check(facts, on: day).kind == (passes ? .passed : .failed))
    }
}

struct OfAgeAtDepartureTests {
    @Test(arguments: [("2026-12-02", false), ("2026-12-03", true), ("2026-12-04", true)])
    func eighteenOnTheDayOfDepartureIsOfAge(_ departure: String, _ passes: Bool) throws {
        let facts = try facts {
            $0.birthDate = "2008-12-03"
            $0.departure = try CalendarDate(parsing: departure)
        }
        #expect(OfAgeAtDeparture.check(facts, on: day).kind == (passes ? .passed : .failed))
    }

    /// Of a birth date that is known only in part the latest day that it can be counts, and the finding says so.
    @Test(arguments: [
        ("2008-12", "2026-12-30", false), ("2008-12", "2026-12-31", true),
        ("2008-02", "2026-02-28", false), ("2008-02", "2026-03-01", true),
        ("2008", "2026-12-30", false), ("2008", "2026-12-31", true), ("2008", "2027-01-01", true),
    ])
    func theLatestDayThatItCanBeCounts(_ birth: String, _ departure: String, _ passes: Bool) throws
    {
        let facts = try facts {
            $0.birthDate = try BirthDate(parsing: birth)
            $0.departure = try CalendarDate(parsing: departure)
        }
        let verdict = OfAgeAtDeparture.check(facts, on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
        if !passes {
            #expect(verdict.words.contains("17 or 18 (a part of the birth date is unknown)"))
        }
        // A plan that is late enough helps nobody who leaves before it.
        var early = facts
        early.departure = "2027-06-01"
        let leaving = try CalendarDate(parsing: departure)
        #expect(OfAgeOnLeaving.check(early, on: leaving).kind == (passes ? .passed : .failed))
    }

    @Test func anUnknownDepartureIsNoPass() {
        #expect(OfAgeAtDeparture.check(facts { _ in }, on: day).kind == .failed)
    }

    @Test(arguments: [
        ("2008-11-20", true), ("2008-11-21", true), ("2008-11-22", false), ("2008-10", true),
        ("2008-11", false), ("2007", true), ("2008", false),
    ])
    func withoutADepartureTheDayOfTheRecruitmentCounts(_ birth: String, _ passes: Bool) throws {
        let facts = try facts {
            $0.birthDate = try BirthDate(parsing: birth)
            $0.isForRecruitment = true
        }
        #expect(OfAgeAtDeparture.check(facts, on: day).kind == (passes ? .passed : .failed))
    }
}

struct OfAgeOnLeavingTests {
    /// Eighteen on 2026-12-03, a week before the plan, or on the plan itself: the day of leaving counts.
    @Test(arguments: [
        ("2026-12-10", "2026-12-02", false), ("2026-12-10", "2026-12-03", true),
        ("2026-12-10", "2026-12-04", true), ("2026-12-03", "2026-12-02", false),
        ("2026-12-03", "2026-12-03", true), ("2026-12-03", "2026-12-04", true),
    ])
    func whoLeavesBeforeThePlanIsOfAgeOnThatDay(
        _ plan: String,
        _ day: String,
        _ passes: Bool
    ) throws {
        let facts = try facts {
            $0.birthDate = "2008-12-03"
            $0.departure = try CalendarDate(parsing: plan)
        }
        let leaving = try CalendarDate(parsing: day)
        #expect(OfAgeOnLeaving.check(facts, on: leaving).kind == (passes ? .passed : .failed))
        // The plan alone would let everybody go.
        #expect(OfAgeAtDeparture.check(facts, on: leaving).kind == .passed)
    }

    /// Of a plan before the birthday and a later departure the plan counts, as at the clearance.
    @Test(arguments: [("2026-12-02", false), ("2026-12-03", true), ("2026-12-04", true)])
    func theEarlierOfTheTwoCounts(_ plan: String, _ passes: Bool) throws {
        let facts = try facts {
            $0.birthDate = "2008-12-03"
            $0.departure = try CalendarDate(parsing: plan)
        }
        #expect(
            OfAgeOnLeaving.check(facts, on: CalendarDate(2026, 12, 10)).kind
                == (passes ? .passed : .failed)
        )
    }

    @Test func whatIsUnknownIsNoPass() {
        #expect(OfAgeOnLeaving.check(facts { _ in }, on: day).kind == .failed)
    }
}

struct NationalityAllowedTests {
    @Test(
        arguments: [
            (Country.cn, nil, true), (.kr, nil, true), (.kp, nil, false), (nil, nil, false),
            // A Chinese citizen whose family came from Korea is a Chinese citizen.
            (.cn, ("CHN", "CHN"), true), (.kr, ("KOR", "KOR"), true), (.cn, ("PRK", "CHN"), false),
            (.cn, ("CHN", "PRK"), false), (.kp, ("CHN", "CHN"), false),
        ] as [(Country?, (String, String)?, Bool)]
    )
    func onlyNationalityAndIssuerCount(
        _ nationality: Country?,
        _ passport: (String, String)?,
        _ passes: Bool
    ) {
        let facts = facts {
            $0.nationality = nationality
            $0.passport = passport.map {
                .init(issuer: $0.0, nationality: $0.1, expiresOn: day)
            }
        }
        #expect(NationalityAllowed.check(facts, on: day).kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [
        ("2026-12-03", "failed"), ("2026-12-04", "passed"), ("2026-12-06", "passed"),
        ("2026-12-07", "failed"),
    ])
    func theCommitteesDeterminationHasItsDays(_ day: String, _ word: String) throws {
        let facts = facts {
            $0.nationality = .kp
            $0.committeeWord = CommitteeWord(
                reference: "S/AC.49/2026/1",
                decidedOn: CalendarDate(2026, 12, 4),
                validUntil: CalendarDate(2026, 12, 6)
            )
        }
        #expect(NationalityAllowed.check(facts, on: try CalendarDate(parsing: day)).word == word)
    }

    @Test(arguments: [("2017-09-10", "not-applicable"), ("2017-09-11", "failed")])
    func theResolutionIsInForceFromItsAdoption(_ day: String, _ word: String) throws {
        var report = RuleReport(
            step: "test",
            on: try CalendarDate(parsing: day),
            under: .unrecorded
        )
        report.check(NationalityAllowed.self, facts { $0.nationality = .kp })
        #expect(report.lines.map(\.verdict.word) == [word])
    }
}

struct IdentityVerifiedTests {
    @Test(
        arguments: [
            (PersonState.verified, "2026-11-20", false), (.verified, "2026-11-21", true),
            (.verified, "2026-11-22", true), (.verified, nil, false),
            (.screened, "2026-11-21", true), (.eligible, "2026-11-21", true),
            (.pooled, "2026-11-21", true), (.matched, "2026-11-21", true),
            (.registered, "2026-11-22", false), (.withdrawn, "2026-11-22", false),
            (.profiled, "2026-11-22", false), (.rejected, "2026-11-22", false),
            (.merged, "2026-11-22", false),
            (nil, nil, false),
        ] as [(PersonState?, String?, Bool)]
    )
    func aPassportCountsToItsLastDay(
        _ state: PersonState?,
        _ until: String?,
        _ passes: Bool
    ) throws {
        let facts = try facts {
            $0.state = state
            $0.passport = try until.map {
                .init(issuer: "CHN", nationality: "CHN", expiresOn: try CalendarDate(parsing: $0))
            }
        }
        #expect(IdentityVerified.check(facts, on: day).kind == (passes ? .passed : .failed))
    }
}

struct IdentityHeldOnceTests {
    @Test func aTwinOfEitherKindIsNamed() {
        let twin = ID<Person>(UUID())
        for facts in [facts { $0.passportTwin = twin }, facts { $0.numberTwin = twin }] {
            guard case .failed(let why, _) = IdentityHeldOnce.check(facts, on: day) else {
                Issue.record("passed with a twin")
                continue
            }
            #expect(why.contains("\(twin)"))
        }
    }

    @Test func withoutATwinItPassesOnceAPassportWasRead() {
        #expect(IdentityHeldOnce.check(facts { _ in }, on: day).kind == .notApplicable)
        let facts = facts {
            $0.passport = .init(issuer: "CHN", nationality: "CHN", expiresOn: day)
        }
        #expect(IdentityHeldOnce.check(facts, on: day).kind == .passed)
    }
}
