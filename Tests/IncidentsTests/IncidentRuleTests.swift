import Core
import Model
import Testing

@testable import Incidents

/// R-CN-033 to the minute, and to the second around it.
@Suite struct IncidentReportedAtOnceTests {
    static let heard = Instant(microseconds: 1_795_255_200_000_000)
    static let edges = [
        (-3600, "passed"), (-60, "passed"), (-1, "passed"), (0, "passed"), (1, "failed"),
        (60, "failed"),
    ]

    func verdict(_ embassy: Int?, _ authority: Int?, now: Int = 0) -> Verdict {
        let due = Self.heard.adding(hours: 2)
        return IncidentReportedAtOnce.check(
            .init(
                heardAt: Self.heard,
                embassyToldAt: embassy.map { due.adding(seconds: $0) },
                authorityToldAt: authority.map { due.adding(seconds: $0) },
                now: due.adding(seconds: now)
            ),
            on: .epoch
        )
    }

    @Test(arguments: edges) func theSecondHourCountsToItsEnd(seconds: Int, word: String) {
        #expect(verdict(seconds, seconds, now: 7200).word == word)
        #expect(verdict(nil, nil, now: seconds).word == word)
        // Each of the two is owed a report of its own.
        #expect(verdict(-7200, seconds, now: 7200).word == word)
        #expect(verdict(seconds, -7200, now: 7200).word == word)
        #expect(verdict(-7200, nil, now: seconds).word == word)
        #expect(verdict(nil, -7200, now: seconds).word == word)
    }

    @Test func theMendNamesWhomToTell() {
        guard case .failed(let found, let remedy) = verdict(-60, nil, now: 60) else {
            Issue.record("it is late")
            return
        }
        #expect(found.contains("embassy: told at") && found.contains("authority: not told"))
        #expect(remedy.contains("--whom authority") && !remedy.contains("--whom embassy"))
        guard case .failed(_, let late) = verdict(60, -60, now: 7200) else {
            Issue.record("it was late")
            return
        }
        #expect(late == "Tell the director why it was late.")
    }

    @Test func theHoursAreADefaultAndNothingStops() {
        let card = IncidentReportedAtOnce.card
        #expect(card.toConfirm)
        #expect(card.severity == .tasks)
    }
}

@Suite struct IncidentGradeTests {
    static let table: [(dead: Int, affected: Int, grade: IncidentGrade)] = [
        (0, 0, .fourth), (2, 29, .fourth), (3, 0, .third), (0, 30, .third), (9, 49, .third),
        (10, 0, .second), (0, 50, .second), (29, 99, .second), (30, 0, .first), (0, 100, .first),
    ]

    static func least(for numbers: Casualties, in kind: IncidentKind) -> IncidentGrade {
        GradeThresholds.shipped.least(for: numbers, in: kind, at: Instant(microseconds: 0)).grade
    }

    @Test(arguments: table)
    func theNumbersSetTheLowestGrade(dead: Int, affected: Int, grade: IncidentGrade) throws {
        let numbers = try Casualties(dead: dead, injured: 0, missing: 0, affected: affected)
        for kind in IncidentKind.allCases where kind != .war {
            #expect(Self.least(for: numbers, in: kind) == grade, "\(kind)")
        }
        #expect(Self.least(for: numbers, in: .war) == .first)
    }

    @Test(arguments: [(29, IncidentGrade.fourth), (30, .third), (49, .third), (50, .second)])
    func whoeverIsHurtIsConcerned(people: Int, grade: IncidentGrade) throws {
        let numbers = try Casualties(dead: 0, injured: people - 5, missing: 5, affected: 1)
        #expect(Self.least(for: numbers, in: .accident) == grade)
    }

    @Test func oneIsTheGravest() {
        let grades = IncidentGrade.allCases
        for (place, grade) in grades.enumerated() {
            for (other, than) in grades.enumerated() {
                #expect(grade.isBelow(than) == (place > other))
            }
        }
    }

    @Test(arguments: [(-1, false), (0, true), (1_000_000, true), (1_000_001, false)])
    func numbersOfPeopleAreBelievable(number: Int, isTaken: Bool) {
        let taken = (try? Casualties(dead: 0, injured: 0, missing: number, affected: 0)) != nil
        #expect(taken == isTaken)
    }
}

@Suite struct FoundPersonTests {
    @Test func aCaseAndAWord() throws {
        let text = "\(ID<CaseFile>.example):missing"
        let found = try FoundPerson(parsing: text)
        #expect(found.condition == .missing)
        #expect(found.description == text)
    }

    @Test(arguments: [
        "", "safe", ":safe", "\(ID<CaseFile>.example)", "\(ID<CaseFile>.example):",
        "\(ID<CaseFile>.example):well", "\(ID<CaseFile>.example):safe:dead", "person:safe",
    ]) func everythingElseIsRefused(text: String) {
        #expect(throws: Malformed.self) { try FoundPerson(parsing: text) }
    }
}
