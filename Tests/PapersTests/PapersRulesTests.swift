import Core
import Corridors
import Foundation
import Model
import TestKit
import Testing

@testable import Papers

@Suite struct OriginalsWithWorkerTests {
    static let due = CalendarDate(2026, 12, 4)

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func anOriginalIsBackOnItsDay(shift: Int, outcome: String) {
        let away = CustodyFacts.Away(
            kind: .passport,
            handedTo: "Consulate",
            handedOn: CalendarDate(2026, 11, 20),
            dueOn: Self.due
        )
        let verdict = OriginalsWithWorker.check(
            CustodyFacts(away: [away]),
            on: Self.due.adding(days: shift)
        )
        #expect(verdict.word == outcome)
        #expect(verdict.words.contains("Consulate"))
    }

    @Test func nothingAwayIsAsItShouldBe() {
        #expect(OriginalsWithWorker.check(CustodyFacts(away: []), on: Self.due).kind == .passed)
    }
}

@Suite struct FitForDestinationTests {
    static let examined = CalendarDate(2026, 7, 10)

    static func verdict(
        _ outcome: MedicalOutcome,
        on day: CalendarDate,
        months: Int = 6,
        until: CalendarDate = CalendarDate(2027, 7, 10)
    ) -> Verdict {
        let result = MedicalFacts.Result(
            outcome: outcome,
            examinedOn: examined,
            validUntil: until
        )
        return FitForDestination.check(
            MedicalFacts(months: TermEditions(months), results: [result]),
            on: day
        )
    }

    @Test(arguments: [(9, "passed"), (10, "passed"), (11, "failed")])
    func aResultCountsForTheCorridorsMonths(day: Int, outcome: String) {
        #expect(Self.verdict(.fit, on: CalendarDate(2027, 1, day)).word == outcome)
    }

    @Test(arguments: [(MedicalOutcome.fit, "passed"), (.conditional, "failed"), (.unfit, "failed")])
    func onlyFitIsFit(result: MedicalOutcome, outcome: String) {
        #expect(Self.verdict(result, on: CalendarDate(2026, 12, 1)).word == outcome)
    }

    @Test func aNewerResultTakesTheOlderOnesPlace() {
        let outcomes: [(MedicalOutcome, CalendarDate)] = [
            (.fit, CalendarDate(2026, 9, 1)), (.unfit, CalendarDate(2026, 10, 1)),
            (.fit, CalendarDate(2026, 11, 1)),
        ]
        let results = outcomes.map {
            MedicalFacts.Result(outcome: $0, examinedOn: $1, validUntil: $1.adding(months: 6))
        }
        let facts = MedicalFacts(months: TermEditions(6), results: results)
        for (month, outcome) in [(8, "failed"), (9, "passed"), (10, "failed"), (11, "passed")] {
            let verdict = FitForDestination.check(facts, on: CalendarDate(2026, month, 1))
            #expect(verdict.word == outcome)
        }
    }

    /// What is kept of the rule is one sentence; what was found is in the words of the medical role alone.
    @Test func missingOverConditionalAndUnfitAreKeptAsOneSentence() throws {
        let day = CalendarDate(2026, 12, 1)
        let found: [(MedicalOutcome?, CalendarDate)] = [
            (nil, day), (.fit, CalendarDate(2026, 11, 30)), (.conditional, day), (.unfit, day),
        ]
        var kept: Set<String> = []
        var own: Set<String> = []
        for (outcome, until) in found {
            let results = outcome.map {
                [MedicalFacts.Result(outcome: $0, examinedOn: Self.examined, validUntil: until)]
            }
            let facts = MedicalFacts(months: TermEditions(6), results: results ?? [])
            own.insert(FitForDestination.check(facts, on: day).finding)
            let text = String(decoding: try JSONEncoder().encode(facts), as: UTF8.self)
            let verdict = try FitForDestination.replay(text, on: day, since: nil)
            #expect(verdict.kind == .failed)
            kept.insert(verdict.words)
        }
        #expect(kept == ["No valid result that allows the departure is on record."])
        #expect(own.count == found.count)
    }

    @Test func thePapersOwnEndCountsToo() {
        let until = CalendarDate(2026, 12, 1)
        #expect(Self.verdict(.fit, on: until, until: until).kind == .passed)
        #expect(Self.verdict(.fit, on: until.adding(days: 1), until: until).kind == .failed)
    }

    @Test func nobodyIsFitBeforeTheExamination() {
        #expect(Self.verdict(.fit, on: Self.examined.adding(days: -1)).kind == .failed)
        let nothing = MedicalFacts(months: TermEditions(6), results: [])
        #expect(FitForDestination.check(nothing, on: Self.examined).kind == .failed)
    }
}

@Suite struct NoTestWithoutLawTests {
    @Test(
        arguments: [
            (Country.jp, [MedicalTest.general, .blood], "passed"), (.jp, [.hiv], "failed"),
            (.jp, [.pregnancy], "failed"), (.ru, [.hiv], "passed"), (.ru, [.pregnancy], "failed"),
            (.ru, [.hiv, .pregnancy], "failed"), (.kr, [.general, .hiv], "failed"),
            (.mn, [.tuberculosis, .syphilis], "passed"),
        ]
    ) func onlyALawOfTheDestinationAllowsIt(
        country: Country,
        tests: [MedicalTest],
        outcome: String
    ) {
        let verdict = NoTestWithoutLaw.check(
            .init(destination: country, tests: tests),
            on: CalendarDate(2026, 11, 21)
        )
        #expect(verdict.word == outcome)
    }
}

@Suite struct EligibilityMatchesPassportTests {
    static func outcome(_ differs: [String], isCurrent: Bool = true) -> String {
        EligibilityMatchesPassport.check(
            EligibilityFacts(
                certificate: .init(
                    issuedOn: CalendarDate(2026, 11, 1),
                    differs: differs,
                    isCurrentPassport: isCurrent
                )
            ),
            on: CalendarDate(2027, 1, 10)
        ).word
    }

    @Test func oneDifferenceIsTooMany() {
        #expect(Self.outcome([]) == "passed")
        #expect(Self.outcome(["sex"]) == "failed")
        #expect(Self.outcome([], isCurrent: false) == "failed")
        let none = EligibilityFacts(certificate: nil)
        #expect(
            EligibilityMatchesPassport.check(none, on: CalendarDate(2027, 1, 10)).kind
                == .notApplicable
        )
    }

    /// Without a certificate nobody is sent where one is asked for.
    @Test(
        arguments: [
            (Country.jp, "failed"), (.kr, "failed"), (.ru, "not-applicable"),
            (.mn, "not-applicable"),
        ]
    ) func whereACertificateComesFirstItIsCompared(country: Country, outcome: String) {
        for hasPaper in [false, true] {
            let facts = EligibilityFacts(
                certificate: nil,
                destination: country,
                hasPaper: hasPaper
            )
            let verdict = EligibilityMatchesPassport.check(facts, on: CalendarDate(2027, 1, 10))
            #expect(verdict.word == outcome)
            guard case .failed(_, let remedy) = verdict else { continue }
            #expect(remedy.contains("homeward visa compare"))
            #expect(remedy.contains("homeward visa record") == !hasPaper)
        }
    }
}

@Suite struct DeathCoverForKinTests {
    static let day = CalendarDate(2027, 1, 10)

    static func outcome(
        consent: CalendarDate? = CalendarDate(2026, 11, 21),
        death: Bool? = true,
        _ beneficiary: Beneficiary? = .spouse,
        named: CalendarDate? = CalendarDate(2026, 11, 21),
        kind: PolicyKind = .accident
    ) -> String {
        let policy = InsuranceFacts.Held(
            kind: kind,
            number: "P-1",
            consentOn: consent,
            coversDeath: death,
            beneficiary: beneficiary,
            beneficiaryConsentOn: named
        )
        let facts = InsuranceFacts(programme: "JP-TITP-1", enteredOn: nil, policies: [policy])
        return DeathCoverForKin.check(facts, on: day).word
    }

    @Test(arguments: [
        (Beneficiary.insured, "passed"), (.spouse, "passed"), (.child, "passed"),
        (.parent, "passed"), (.sibling, "passed"), (.grandparent, "passed"),
        (.grandchild, "passed"), (.otherRelative, "failed"), (.employer, "failed"),
        (.agency, "failed"), (.other, "failed"),
    ]) func onlyNearRelativesProfit(beneficiary: Beneficiary, outcome: String) {
        // Whether or not the policy is said to pay at death, and whatever it insures.
        for kind in PolicyKind.allCases {
            #expect(Self.outcome(beneficiary, kind: kind) == outcome)
            #expect(Self.outcome(death: false, beneficiary, kind: kind) == outcome)
            let isUnknown = Self.outcome(death: nil, beneficiary, kind: kind)
            #expect(isUnknown == (kind.isAccident ? "failed" : outcome))
        }
    }

    /// Of accident insurance it is on record whether it pays at death; an empty field says nothing.
    @Test func anEmptyFieldIsNoAnswer() {
        for kind in PolicyKind.allCases {
            let isAccident = kind == .accident || kind == .krAccident
            let empty = Self.outcome(death: nil, nil, named: nil, kind: kind)
            #expect(empty == (isAccident ? "failed" : "passed"), "\(kind)")
            #expect(Self.outcome(death: false, nil, named: nil, kind: kind) == "passed")
            #expect(Self.outcome(death: true, nil, named: nil, kind: kind) == "failed")
        }
    }

    @Test(arguments: [(9, "passed"), (10, "passed"), (11, "failed")])
    func consentComesFirst(day: Int, outcome: String) {
        #expect(Self.outcome(consent: CalendarDate(2027, 1, day)) == outcome)
        #expect(Self.outcome(named: CalendarDate(2027, 1, day)) == outcome)
    }

    @Test func somebodyMustBeNamedAndAgreedTo() {
        #expect(Self.outcome(nil) == "failed")
        #expect(Self.outcome(named: nil) == "failed")
        #expect(Self.outcome(consent: nil) == "failed")
        let nothing = InsuranceFacts(programme: "JP-TITP-1", enteredOn: nil, policies: [])
        #expect(DeathCoverForKin.check(nothing, on: Self.day).kind == .notApplicable)
    }
}

@Suite struct KoreanInsurancesTakenTests {
    static let entered = CalendarDate(2026, 11, 21)

    static func outcome(
        _ kinds: [PolicyKind],
        on day: CalendarDate,
        entered: CalendarDate? = entered,
        programme: String = "KR-EPS"
    ) -> String {
        let policies = kinds.map {
            InsuranceFacts.Held(kind: $0, number: "1", consentOn: Self.entered)
        }
        let facts = InsuranceFacts(
            programme: programme,
            enteredOn: entered,
            policies: policies
        )
        return KoreanInsurancesTaken.check(facts, on: day).word
    }

    @Test(arguments: [(5, "passed"), (6, "passed"), (7, "failed")])
    func threeAreDueInFifteenDays(day: Int, outcome: String) {
        #expect(Self.outcome([.krReturnCost], on: CalendarDate(2026, 12, day)) == outcome)
    }

    @Test(arguments: [(20, "passed"), (21, "passed"), (22, "failed")])
    func theReturnCostIsDueInThreeMonths(day: Int, outcome: String) {
        let others = [PolicyKind.krDepartureGuarantee, .krWageGuarantee, .krAccident]
        #expect(Self.outcome(others, on: CalendarDate(2027, 2, day)) == outcome)
    }

    @Test func nothingIsDueBeforeTheEntryOrElsewhere() {
        let day = CalendarDate(2030, 1, 1)
        #expect(Self.outcome([], on: day, entered: nil) == "not-applicable")
        #expect(Self.outcome([], on: day, programme: "JP-TITP-1") == "not-applicable")
        #expect(Self.outcome(KoreanInsurance.all.map(\.kind), on: day) == "passed")
        #expect(KoreanInsurancesTaken.card.severity == .tasks)
    }
}
