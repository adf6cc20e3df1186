import Core
import Model
import TestKit
import Testing

@testable import Screening

struct RuleTests {
    static func facts(
        _ state: CheckState = .clear,
        at moment: Instant = Instant(startOf: CalendarDate(2026, 12, 1), in: ActionContext.zone),
        binding: Int = 0,
        foreign: Int = 0,
        isBindingCurrent: Bool = true,
        isForeignCurrent: Bool = true
    ) -> ListingFacts {
        var facts = ListingFacts()
        facts.hasBindingList = true
        facts.hasForeignList = true
        facts.subjects = [
            .init(
                kind: .person,
                command: "homeward person screen per_1",
                check: .init(
                    id: "chk_1",
                    state: state,
                    screenedAt: moment,
                    bindingOpen: binding,
                    foreignOpen: foreign,
                    isBindingCurrent: isBindingCurrent,
                    isForeignCurrent: isForeignCurrent
                )
            )
        ]
        return facts
    }

    static let today = CalendarDate(2026, 12, 5)

    @Test func anUnresolvedHitOfTheBindingListBlocks() {
        func word(_ facts: ListingFacts) -> String {
            NoUnresolvedListing.check(facts, on: Self.today).word
        }
        #expect(word(Self.facts()) == "passed")
        #expect(word(Self.facts(.cleared)) == "passed")
        #expect(word(Self.facts(.potential, binding: 1)) == "failed")
        #expect(word(Self.facts(.trueMatch, binding: 1)) == "failed")
        #expect(word(Self.facts(.legalReview, binding: 1)) == "failed")
        // Other states' lists are another rule's question.
        #expect(word(Self.facts(.legalReview, foreign: 2)) == "passed")
        #expect(word(Self.facts(isBindingCurrent: false)) == "failed")
        var none = Self.facts()
        none.subjects[0].check = nil
        #expect(word(none) == "failed")
        #expect(word(ListingFacts()) == "failed")
        none.subjects = []
        #expect(word(none) == "failed")
    }

    /// Each kind is put right by a command of its own, compared or decided.
    @Test(arguments: [
        (SubjectKind.person, "homeward case withdraw"), (.employer, "homeward case withdraw"),
        (.owner, "homeward case withdraw"), (.subAgent, "homeward sub-agent terminate"),
        (.body, "homeward reserve name-bank"),
    ])
    func theMendIsOfTheSubjectsKind(_ kind: SubjectKind, _ command: String) {
        var facts = Self.facts(.trueMatch, binding: 1)
        facts.subjects[0] = .init(kind: kind, command: "", check: facts.subjects[0].check)
        let verdict = NoUnresolvedListing.check(facts, on: Self.today)
        guard case .failed(let why, let remedy) = verdict else {
            Issue.record("A true match passed.")
            return
        }
        #expect(remedy.contains(command))
        #expect(why.hasPrefix("The \(kind == .subAgent ? "sub-agent" : kind.rawValue) has"))
    }

    /// A clearance is given days ahead of the departure: how old the comparison is, is asked there.
    @Test(arguments: [-1, 0, 1, 20]) func theAgeOfTheComparisonIsAnotherRulesQuestion(days: Int) {
        let facts = Self.facts(at: Instant(startOf: Self.today, in: ActionContext.zone))
        let day = Self.today.adding(days: days)
        #expect(NoUnresolvedListing.check(facts, on: day).kind == .passed)
    }

    @Test func aHitOfOtherStatesWarnsAndNeverBlocks() {
        #expect(ForeignListingsReviewed.card.severity == .warns)
        func word(_ facts: ListingFacts) -> String {
            ForeignListingsReviewed.check(facts, on: Self.today).word
        }
        #expect(word(Self.facts()) == "passed")
        #expect(word(Self.facts(.legalReview, foreign: 1)) == "failed")
        #expect(word(Self.facts(.trueMatch, foreign: 1)) == "failed")
        #expect(word(Self.facts(isForeignCurrent: false)) == "failed")
        var none = Self.facts(isForeignCurrent: false)
        none.hasForeignList = false
        #expect(word(none) == "not-applicable")
    }

    /// The provisions are in force from 2025-03-23 on.
    @Test(arguments: [(22, "not-applicable"), (23, "failed"), (24, "failed")])
    func theProvisionsOfTheAntiForeignSanctionsLawHaveADay(_ day: Int, _ word: String) {
        let facts = Self.facts(.legalReview, foreign: 1)
        var report = RuleReport(step: "test", on: CalendarDate(2025, 3, day), under: .unrecorded)
        report.check(ForeignListingsReviewed.self, facts)
        #expect(report.lines.map { $0.verdict.word } == [word])
    }

    /// Resolution 2375 was adopted on 2017-09-11.
    @Test(arguments: [(10, "not-applicable"), (11, "failed"), (12, "failed")])
    func theResolutionHasADay(_ day: Int, _ word: String) {
        let facts = NoDprkExposure.Facts(diligence: Self.crew, review: nil, reviewState: nil)
        var report = RuleReport(step: "test", on: CalendarDate(2017, 9, day), under: .unrecorded)
        report.check(NoDprkExposure.self, facts)
        #expect(report.lines.map { $0.verdict.word } == [word])
    }

    @Test func whoWaitsForANewerEditionOpensATaskAndStopsNothing() {
        #expect(RescreenedInTime.card.severity == .tasks)
        #expect(RescreenedInTime.check(Self.facts(), on: Self.today).kind == .passed)
        for facts in [
            Self.facts(isBindingCurrent: false), Self.facts(isForeignCurrent: false),
        ] { #expect(RescreenedInTime.check(facts, on: Self.today).kind == .failed) }
        #expect(RescreenedInTime.check(.init(), on: Self.today).kind == .notApplicable)
    }

    typealias Statement = NoDprkExposure.Facts.Statement

    static let none = Statement(
        checkedOn: CalendarDate(2026, 5, 5),
        hasPartner: false,
        hasCrew: false
    )
    static let partner = Statement(
        checkedOn: CalendarDate(2026, 5, 5),
        hasPartner: true,
        hasCrew: false
    )
    static let crew = Statement(
        checkedOn: CalendarDate(2026, 5, 6),
        hasPartner: false,
        hasCrew: true
    )

    static let later = Statement(
        checkedOn: CalendarDate(2026, 5, 6),
        hasPartner: false,
        hasCrew: false
    )

    static let exposures: [(Statement?, Statement?, DprkReviewState?, String)] = [
        (nil, nil, nil, "failed"), (none, nil, nil, "passed"), (nil, none, .free, "passed"),
        (partner, nil, nil, "failed"), (crew, nil, nil, "failed"), (nil, crew, .open, "failed"),
        (nil, crew, .cleared, "passed"), (nil, crew, .confirmed, "failed"),
        (partner, none, .free, "failed"), (partner, partner, .cleared, "passed"),
        (crew, partner, .cleared, "failed"), (none, crew, .open, "failed"),
        // A later look that finds nobody takes nothing from the decision.
        (later, partner, .cleared, "passed"),
    ]

    @Test(arguments: exposures.indices) func exposureNeedsTwoPeople(_ place: Int) {
        let (diligence, review, state, word) = Self.exposures[place]
        let facts = NoDprkExposure.Facts(
            diligence: diligence,
            review: review,
            reviewState: state
        )
        #expect(NoDprkExposure.check(facts, on: Self.today).word == word)
        // What stands from before fails it, whatever the newest records say.
        var before = facts
        before.standing = Self.partner
        #expect(NoDprkExposure.check(before, on: Self.today).kind == .failed)
    }

    /// One person's word that it is gone changes nothing; a second person's does.
    @Test(
        arguments: [
            (nil, crew, .confirmed, none, "failed"), (nil, crew, .open, none, "failed"),
            (nil, crew, .cleared, none, "passed"), (partner, none, .open, nil, "failed"),
            (partner, none, .cleared, nil, "passed"), (crew, none, .cleared, nil, "failed"),
            (nil, none, .cleared, nil, "passed"), (none, none, .open, nil, "passed"),
        ] as [(Statement?, Statement, DprkReviewState, Statement?, String)]
    ) func goneIsWhatTwoPeopleSayIsGone(
        diligence: Statement?,
        review: Statement,
        state: DprkReviewState,
        pending: Statement?,
        word: String
    ) {
        let facts = NoDprkExposure.Facts(
            diligence: diligence,
            review: review,
            reviewState: state,
            pending: pending
        )
        let verdict = NoDprkExposure.check(facts, on: Self.today)
        #expect(verdict.word == word)
        guard case .failed(_, let remedy) = verdict, pending != nil || state == .open else {
            return
        }
        #expect(remedy == "Let a second person decide: homeward dprk-review clear.")
    }
}
