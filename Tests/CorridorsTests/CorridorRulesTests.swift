import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Corridors

struct CorridorRulesTests {
    let day = CalendarDate(2026, 11, 21)

    @Test(
        arguments: [
            (.no, nil, "not-applicable"), (.no, "Approval 12 of 2026", "not-applicable"),
            (.yes, nil, "failed"), (.yes, "Approval 12 of 2026", "passed"),
            (.unknown, nil, "failed"), (.unknown, "Approval 12 of 2026", "passed"),
        ] as [(ApprovalNeed, ShortText?, String)]
    )
    func aDestinationOnTheListNeedsItsApproval(
        _ need: ApprovalNeed,
        _ reference: ShortText?,
        _ word: String
    ) throws {
        var terms = CorridorOpenTests.terms()
        terms.approvalNeeded = need
        let row = try CorridorOpenTests.row("MN-WORK", .open, terms, approval: reference)
        let verdict = ApprovalReferenced.check(CorridorOpenTests.facts(row), on: day)
        #expect(verdict.word == word)
        if word == "failed" {
            #expect(verdict.remedy.contains("homeward corridor suspend"))
            #expect(verdict.remedy.contains("--approval-reference"))
            #expect(verdict.remedy.contains("corridor load") == (need == .unknown))
        }
    }

    @Test(arguments: [
        (CorridorState.open, "corridor suspend"), (.underReview, "corridor decline"),
        (.suspended, "Record it: homeward corridor review"),
    ])
    func theMendingIsOpenFromTheState(_ state: CorridorState, _ words: String) throws {
        let row = try CorridorOpenTests.row("JP-ESD", state)
        let verdict = SkillDevelopmentAgreed.check(CorridorOpenTests.facts(row), on: day)
        #expect(verdict.remedy.contains(words))
    }

    @Test(
        arguments: [
            (nil, "failed"), (AlertLevel.none, "passed"), (.caution, "passed"),
            (.doNotSend, "failed"),
        ] as [(AlertLevel?, String)]
    )
    func nobodyIsSentAgainstAnAlertNorUnlooked(_ level: AlertLevel?, _ word: String) throws {
        let row = try CorridorOpenTests.row(alert: level)
        let verdict = NoAlertAgainstSending.check(CorridorOpenTests.facts(row), on: day)
        #expect(verdict.word == word)
        #expect(word == "passed" || verdict.remedy.contains("homeward corridor alert cor_"))
    }

    /// The ninetieth day is the last on which a look counts without a word.
    @Test(arguments: [(89, false), (90, false), (91, true)])
    func anOldLookIsNamed(_ days: Int, _ isOld: Bool) throws {
        let row = try CorridorOpenTests.row(lookedUp: day.adding(days: -days))
        let verdict = NoAlertAgainstSending.check(CorridorOpenTests.facts(row), on: day)
        #expect(verdict.kind == .passed)
        #expect(verdict.words.contains("more than 90 days ago: look again") == isOld)
        #expect(verdict.words.contains("(Travel notice)"))
    }

    @Test(
        arguments: [
            (nil, "not-applicable"), ("The measures of the transport ministry.", "failed"),
        ] as [(LongText?, String)]
    )
    func whatIsLeftToConfirmKeepsItClosed(_ left: LongText?, _ word: String) throws {
        var terms = CorridorOpenTests.terms()
        terms.beforeOpening = left
        let row = try CorridorOpenTests.row("SEAFARER", .underReview, terms)
        let verdict = NothingLeftToConfirm.check(CorridorOpenTests.facts(row), on: day)
        #expect(verdict.word == word)
        if let left { #expect(verdict.words.contains(left.text)) }
    }

    @Test(
        arguments: [
            ("JP-ESD", nil, nil, "failed"), ("JP-ESD", "MOC 2027", nil, "failed"),
            ("JP-ESD", nil, "A-1", "failed"), ("JP-ESD", "MOC 2027", "A-1", "passed"),
            ("JP-SSW-1", nil, nil, "not-applicable"), ("JP-TITP-1", nil, nil, "not-applicable"),
        ] as [(String, ShortText?, ShortText?, String)]
    )
    func skillDevelopmentNeedsAgreementAndSender(
        _ programme: String,
        _ agreement: ShortText?,
        _ accreditation: ShortText?,
        _ word: String
    ) throws {
        let row = try CorridorOpenTests.row(
            programme,
            agreement: agreement,
            accreditation: accreditation
        )
        #expect(SkillDevelopmentAgreed.check(CorridorOpenTests.facts(row), on: day).word == word)
    }

    @Test(
        arguments: [
            (.refers, .noFee, [.publicBody], "Jilin", 0, "passed"),
            (.refers, .noFee, [.publicBody], "Jilin", 1, "failed"),
            (.refers, .noFee, [.publicBody], nil, 0, "failed"),
            (.sends, .noFee, [.publicBody], "Jilin", 0, "failed"),
            (.none, .noFee, [.publicBody], "Jilin", 0, "failed"),
            (.refers, .regulated, [.publicBody], "Jilin", 0, "failed"),
            (.refers, .noFee, [.publicBody, .licensedAgency], "Jilin", 0, "failed"),
            (.refers, .noFee, [], "Jilin", 0, "failed"),
        ] as [(AgencyRole, FeeRegime, [SenderKind], ShortText?, Int, String)]
    )
    func thePermitSystemIsReferredFreely(
        _ role: AgencyRole,
        _ fees: FeeRegime,
        _ senders: [SenderKind],
        _ body: ShortText?,
        _ paid: Int,
        _ word: String
    ) throws {
        var terms = CorridorOpenTests.terms()
        terms.agencyRole = role
        terms.feeRegime = fees
        terms.senderKinds = senders
        let row = try CorridorOpenTests.row("KR-EPS", .open, terms, accreditation: body)
        let facts = CorridorOpenTests.facts(row, paid: paid)
        #expect(PermitSystemReferredFreely.check(facts, on: day).word == word)
    }

    @Test(arguments: [("KR-E8", "failed"), ("KR-E7", "not-applicable")])
    func seasonalWorkHasNoAgency(_ programme: String, _ word: String) throws {
        let row = try CorridorOpenTests.row(programme)
        let verdict = SeasonalWorkWithoutAgency.check(CorridorOpenTests.facts(row), on: day)
        #expect(verdict.word == word)
        let paid = CorridorOpenTests.facts(row, paid: 2)
        #expect(
            word != "failed"
                || SeasonalWorkWithoutAgency.check(paid, on: day).words.contains("2 fee line(s)")
        )
    }

    @Test func withoutACorridorEachRuleSaysSo() {
        let none = CorridorOpenTests.facts(nil)
        #expect(ApprovalReferenced.check(none, on: day).kind == .notApplicable)
        #expect(NoAlertAgainstSending.check(none, on: day).kind == .notApplicable)
        #expect(NothingLeftToConfirm.check(none, on: day).kind == .notApplicable)
        for programme in ["JP-ESD", "KR-EPS"] {
            let way = CorridorFacts.Way(origin: .cn, destination: .jp, programme: programme)
            let facts = CorridorFacts(way: way, corridor: nil)
            let verdicts = [
                SkillDevelopmentAgreed.check(facts, on: day),
                PermitSystemReferredFreely.check(facts, on: day),
            ]
            #expect(Set(verdicts.map(\.word)) == ["failed", "not-applicable"], "\(programme)")
        }
    }

    @Test(
        arguments: [
            ("zh-Hans", CalendarDate(2026, 11, 20), "passed"),
            ("zh-Hans", CalendarDate(2026, 11, 21), "passed"),
            ("zh-Hans", CalendarDate(2026, 11, 22), "failed"),
            ("en", CalendarDate(2026, 11, 20), "failed"),
        ] as [(String, CalendarDate, String)]
    )
    func theGuideIsHandedOutInALanguageUnderstood(
        _ language: String,
        _ handedOn: CalendarDate,
        _ word: String
    ) throws {
        let handout = GuideHandedOut.Facts.Handout(
            language: try Language(parsing: language),
            edition: 1,
            handedOn: handedOn
        )
        let facts = GuideHandedOut.Facts(languages: [.chinese], handouts: [handout])
        #expect(GuideHandedOut.check(facts, on: day).word == word)
        #expect(GuideHandedOut.card.severity == .tasks)
    }

    @Test(arguments: [
        ("JP-TITP-1", true), ("PROJECT", true), ("THIRD-COUNTRY", true), ("jp-titp", false),
        ("J", false), ("JP TITP", false), ("", false), ("JP-TITP-1234567890-1234567", false),
    ])
    func aProgrammeHasItsCode(_ text: String, _ isCode: Bool) {
        #expect((Programme(text) != nil) == isCode)
    }
}
