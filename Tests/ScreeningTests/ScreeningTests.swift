import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

@Suite(.database) struct ScreeningTests {
    func review(_ check: ID<SanctionCheck>, as proposal: String, by caller: Caller? = nil)
        async throws
    {
        try await office.perform(
            ReviewCheck.self,
            on: check,
            ["proposal": .text(proposal), "narrative": "Another village, another father."],
            by: caller
        )
    }

    @Test func whoIsOnNoListIsScreened() async throws {
        try await office.load([namesake])
        let id = try await office.candidate("LI", "LEI", native: "李雷")
        let receipt = try await office.perform(ScreenPerson.self, on: id)
        #expect(try receipt.json["state"]?.text == "screened")
        #expect(try receipt.json["check_state"]?.text == "clear")
        #expect(try await office.state(of: office.check(of: id.uuid)) == "clear")
        // Screened again, the person stays where they are.
        try await office.perform(ScreenPerson.self, on: id)
        #expect(try await office.state(of: id) == "screened")
        #expect(try await office.count(of: "sanction_check") == 1)
    }

    @Test func aHoldIsClearedByTwoPeopleAndTheirWordLasts() async throws {
        try await office.load([namesake])
        let id = try await office.candidate()
        let receipt = try await office.perform(ScreenPerson.self, on: id)
        #expect(try receipt.json["done"]?.text == "person.held")
        #expect(try await office.state(of: id) == "verified")
        let check = try await office.check(of: id.uuid)
        #expect(try await office.openTasks(of: check) == ["sanction-hit-review"])
        let early = try await office.refusal(ClearCheck.self, on: check, by: office.second)
        #expect(early?.code == "unfit-value")
        try await review(check, as: "false_positive")
        let alone = try await office.refusal(ClearCheck.self, on: check)
        #expect(alone?.code == "gate-refused")
        #expect(alone?.detail.contains("R-AUD-002") == true)
        try await office.perform(ClearCheck.self, on: check, by: office.second)
        #expect(try await office.state(of: check) == "cleared_false_positive")
        #expect(try await office.openTasks(of: check).isEmpty)
        try await office.perform(ScreenPerson.self, on: id)
        #expect(try await office.state(of: id) == "screened")
        #expect(
            try await office.story(of: check) == [
                "sanction-check.reviewed", "sanction-check.cleared",
            ]
        )
        // A newer edition with the same entry asks nobody again.
        let list = try await office.load([namesake], on: "2026-11-21")
        try await office.loader.rescreen(list)
        #expect(try await office.state(of: check) == "cleared_false_positive")
    }

    @Test func theNarrativeIsSealedAndReadOnTheRecord() async throws {
        try await office.load([namesake])
        let id = try await office.candidate()
        try await office.perform(ScreenPerson.self, on: id)
        let check = try await office.check(of: id.uuid)
        let nothing = try await office.refusal(
            ReadCheckNarrative.self,
            on: check,
            ["purpose": "Second look."]
        )
        #expect(nothing?.code == "unfit-value")
        try await review(check, as: "false_positive")
        let row = try await office.value(
            "SELECT to_jsonb(sanction_check)::text FROM sanction_check",
            as: String.self
        )
        #expect(row?.contains("village") == false)
        let receipt = try await office.perform(
            ReadCheckNarrative.self,
            on: check,
            ["purpose": "Second look."],
            by: office.second
        )
        #expect(try receipt.json["narrative"]?.text == "Another village, another father.")
        #expect(try await office.story(of: check).last == "sanction-check.read")
    }

    @Test func whenTheKeyIsDestroyedTheNarrativeIsGone() async throws {
        try await office.load([namesake])
        let id = try await office.candidate()
        try await office.perform(ScreenPerson.self, on: id)
        let check = try await office.check(of: id.uuid)
        try await review(check, as: "false_positive")
        try await office.asOwner(
            "UPDATE keyring.person_key SET wrapped = NULL, destroyed_at = now()"
        )
        let refusal = try await office.refusal(
            ReadCheckNarrative.self,
            on: check,
            ["purpose": "Second look."]
        )
        #expect(refusal?.code == "review-erased")
    }

    @Test func aTrueMatchStaysWhateverComesAfter() async throws {
        try await office.load([namesake])
        let id = try await office.candidate()
        try await office.perform(ScreenPerson.self, on: id)
        let check = try await office.check(of: id.uuid)
        try await review(check, as: "true_match")
        let other = try await office.refusal(ClearCheck.self, on: check, by: office.second)
        #expect(other?.code == "unfit-value")
        try await office.perform(ConfirmCheck.self, on: check, by: office.second)
        let list = try await office.load([.init()], on: "2026-11-21")
        try await office.loader.rescreen(list)
        #expect(try await office.state(of: check) == "true_match")
        try await office.perform(ScreenPerson.self, on: id)
        #expect(try await office.state(of: id) == "verified")
    }

    @Test func aHitOfAnotherStateGoesToALawyerAndRefusesNobody() async throws {
        try await office.load([namesake])
        try await office.loadOFAC()
        let id = try await office.candidate(
            "WANG",
            "XIAOMING",
            native: "王小明",
            born: CalendarDate(1990, 1, 1)
        )
        try await office.perform(ScreenPerson.self, on: id)
        let check = try await office.check(of: id.uuid)
        #expect(try await office.state(of: check) == "legal_review")
        // The person goes on; the next gate warns.
        #expect(try await office.state(of: id) == "screened")
        let refusal = try await office.refusal(MarkEligible.self, on: id)
        #expect(refusal?.detail.contains("R-SAN-003") == true)
        #expect(refusal?.detail.contains("R-SAN-002") == false)
        // Whoever asks in advance is told the same.
        let asked = try await office.answer(ExplainPersonGate(step: nil, asOf: nil), on: id)
        #expect(asked == refusal?.gate)
        try await review(check, as: "false_positive")
        try await office.perform(ClearCheck.self, on: check, by: office.second)
        try await office.perform(MarkEligible.self, on: id)
        #expect(try await office.state(of: id) == "eligible")
    }

    @Test func theBindingListIsDecidedFirstAndTheLawyerAsksAfterIt() async throws {
        var listed = namesake
        listed.name = "WANG XIAO MING"
        listed.born = "1990-01-01"
        try await office.load([listed])
        try await office.loadOFAC()
        let id = try await office.candidate("WANG", "XIAOMING", born: CalendarDate(1990, 1, 1))
        try await office.perform(ScreenPerson.self, on: id)
        let check = try await office.check(of: id.uuid)
        try await review(check, as: "false_positive")
        try await office.perform(ClearCheck.self, on: check, by: office.second)
        #expect(try await office.state(of: check) == "legal_review")
        // What the reviewer said of the first question is no answer to the second.
        let early = try await office.refusal(ClearCheck.self, on: check, by: office.second)
        #expect(early?.code == "unfit-value")
        try await review(check, as: "false_positive", by: office.second)
        try await office.perform(ClearCheck.self, on: check)
        #expect(try await office.state(of: check) == "cleared_false_positive")
    }

    @Test func aDoubtIsReferredAndStaysOnHold() async throws {
        try await office.load([namesake])
        let id = try await office.candidate()
        try await office.perform(ScreenPerson.self, on: id)
        let check = try await office.check(of: id.uuid)
        try await office.perform(ReferCheck.self, on: check, ["reason": "Same day, other place."])
        try await office.perform(ScreenPerson.self, on: id)
        #expect(try await office.state(of: check) == "legal_review")
        #expect(try await office.state(of: id) == "verified")
    }

    @Test func aListedPassportHoldsWhoeverBearsIt() async throws {
        var listed = namesake
        listed.passport = "E1234567"
        try await office.load([listed])
        let id = try await office.candidate("LI", "LEI", native: "李雷")
        try await office.passport(of: id, "E1234567")
        let receipt = try await office.perform(ScreenPerson.self, on: id)
        #expect(try receipt.json["check_state"]?.text == "potential")
        #expect(
            try receipt.json["hits"]?.array?.first?["features"]?.array?.last?["name"]?.text
                == "document"
        )
    }

    /// The passport is China's; the number that the list names is another state's.
    @Test func aListedPassportOfAnotherStateCallsForALook() async throws {
        var listed = namesake
        listed.passport = "E1234567"
        listed.issuer = "Japan"
        try await office.load([listed])
        let id = try await office.candidate("LI", "LEI", native: "李雷")
        try await office.passport(of: id, "E1234567")
        let receipt = try await office.perform(ScreenPerson.self, on: id).json
        #expect(receipt["check_state"]?.text == "potential")
        let hit = receipt["hits"]?.array?.first
        #expect(hit?["grade"]?.text == "review")
        #expect(hit?["score"]?.integer == 850)
    }

    @Test func aClearedHitComesBackWhenTheListedPassportTurnsUp() async throws {
        var listed = namesake
        listed.passport = "E1234567"
        try await office.load([listed])
        let id = try await office.candidate()
        try await office.perform(ScreenPerson.self, on: id)
        let check = try await office.check(of: id.uuid)
        try await review(check, as: "false_positive")
        try await office.perform(ClearCheck.self, on: check, by: office.second)
        try await office.perform(ScreenPerson.self, on: id)
        #expect(try await office.state(of: check) == "cleared_false_positive")
        try await office.passport(of: id, "E1234567")
        try await office.perform(ScreenPerson.self, on: id)
        #expect(try await office.state(of: check) == "potential")
        #expect(try await office.openTasks(of: check) == ["sanction-hit-review"])
    }

    @Test func withoutTheBindingListNobodyIsScreened() async throws {
        let id = try await office.candidate()
        #expect(try await office.refusal(ScreenPerson.self, on: id)?.code == "no-list-loaded")
        try await office.loadOFAC()
        #expect(try await office.refusal(ScreenPerson.self, on: id)?.code == "no-list-loaded")
    }

    @Test(arguments: [PersonState.registered, .verified, .screened, .eligible, .withdrawn])
    func screeningIsOpenFromTheVerifiedIdentityOn(_ state: PersonState) async throws {
        try await office.load([namesake])
        let id = try await office.candidate("LI", "LEI", native: "李雷", state)
        let wanted: PersonState? =
            switch state {
            case .verified, .screened: .screened
            case .eligible: .eligible
            default: nil
            }
        let refusal = try await office.refusal(ScreenPerson.self, on: id)
        #expect(refusal?.code == (wanted == nil ? "wrong-state" : nil))
        #expect(try await office.record(of: id).state == wanted ?? state)
    }

    @Test(arguments: [PersonState.registered, .verified, .screened, .eligible, .withdrawn])
    func onlyTheScreenedAreMarkedEligible(_ state: PersonState) async throws {
        try await office.load([namesake])
        let id = try await office.candidate("LI", "LEI", native: "李雷")
        try await office.perform(ScreenPerson.self, on: id)
        try await office.change(id, [.state(state)])
        let refusal = try await office.refusal(MarkEligible.self, on: id)
        #expect(refusal?.code == (state == .screened ? nil : "wrong-state"))
    }

    @Test func anEmployerIsScreenedWithItsOwners() async throws {
        let listed = SmallList.Listed(reference: "KPe.001", name: "OCEAN MARITIME", isEntity: true)
        try await office.load([namesake, listed])
        let employer = try await office.employer()
        let owner = try await office.owner(of: employer, adding: [.name("KIM CHOL SAM")])
        let receipt = try await office.perform(ScreenEmployer.self, on: employer)
        #expect(try receipt.json["done"]?.text == "employer.held")
        #expect(try await office.state(of: office.check(of: employer.uuid)) == "clear")
        let check = try await office.check(of: owner.uuid)
        #expect(try await office.state(of: check) == "potential")
        try await review(check, as: "false_positive")
        try await office.perform(ClearCheck.self, on: check, by: office.second)
        let other = try await office.employer(adding: [.name("Ocean Maritime Co., Ltd.")])
        try await office.perform(ScreenEmployer.self, on: other)
        #expect(try await office.state(of: office.check(of: other.uuid)) == "potential")
    }

    @Test func anotherAgencysCheckIsAnsweredLikeNone() async throws {
        try await office.load([namesake])
        let id = try await office.candidate()
        try await office.perform(ScreenPerson.self, on: id)
        let check = try await office.check(of: id.uuid)
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(ClearCheck.self, on: check, by: stranger)
        #expect(refusal?.code == "no-such-record")
        #expect(
            try await office.refusal(ScreenPerson.self, on: id, by: stranger)?.code
                == "no-such-record"
        )
    }
}
