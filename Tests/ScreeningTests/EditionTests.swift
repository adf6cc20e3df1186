import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// Which edition counts: a much shorter one waits, a wrong one is taken back by two people.
@Suite(.database) struct EditionTests {
    /// So many entries that one of them is no twentieth part; the namesake is the last.
    static func entries(_ count: Int) -> [SmallList.Listed] {
        (1..<count).map { SmallList.Listed(reference: "QDi.\($0)", name: "SOMEBODY \($0)") } + [
            namesake
        ]
    }

    func held() async throws -> String? {
        let id = try await office.candidate()
        let receipt = try await office.perform(ScreenPerson.self, on: id).json
        return receipt["check_state"]?.text
    }

    /// Five in a hundred fewer count at once, one more is a question.
    @Test(arguments: [(100, "current"), (95, "current"), (94, "waiting"), (1, "waiting")])
    func anEditionThatShrinksWaits(_ count: Int, _ state: String) async throws {
        let first = try await office.load(Self.entries(100))
        let loaded = try await office.loader.load(
            .un,
            .unXML,
            list: SmallList.un(Self.entries(count), on: "2026-11-21")
        )
        #expect(loaded.receipt["state"]?.text == state)
        #expect(loaded.receipt["instead_of"]?.integer == (state == "waiting" ? 100 : nil))
        let before = try await office.state(of: first)
        #expect(before == (state == "waiting" ? "current" : "superseded"))
    }

    @Test func aWaitingEditionScreensNobodyUntilASecondPersonConfirms() async throws {
        let person = try await office.candidate()
        let first = try await office.load(Self.entries(40))
        let shorter = try await office.load([.init()], on: "2026-11-21")
        #expect(try await office.state(of: shorter) == "waiting")
        #expect(try await office.count(of: "screening_due", "list_id = \(first)") > 0)
        let receipt = try await office.perform(ScreenPerson.self, on: person).json
        #expect(receipt["check_state"]?.text == "potential")
        // Whoever loaded it is not the second person.
        let own = try await office.refusal(ConfirmList.self, on: shorter)
        #expect(own?.code == "gate-refused")
        let clerk = office.second.without(.screeningReview)
        let denied = try await office.refusal(ConfirmList.self, on: shorter, by: clerk)
        #expect(denied?.code == "not-permitted")
        let confirmed = try await office.perform(ConfirmList.self, on: shorter, by: office.second)
            .json
        #expect(confirmed["current"]?.text == "\(shorter)")
        #expect(try await office.state(of: first) == "superseded")
        #expect(try await office.state(of: shorter) == "current")
        #expect(try await office.count(of: "screening_due", "screened_at IS NULL") > 0)
        #expect(
            try await office.story(of: shorter) == [
                "sanctions-list.opened", "sanctions-list.part-added", "sanctions-list.completed",
                "sanctions-list.confirmed",
            ]
        )
    }

    @Test func aWaitingEditionIsGivenUpAndLoadedAgain() async throws {
        try await office.load(Self.entries(40))
        let shorter = try await office.load([.init()], on: "2026-11-21")
        try await office.perform(AbandonList.self, on: shorter, ["reason": "The file was cut."])
        let again = try await office.load([.init()], on: "2026-11-21")
        #expect(try await office.state(of: again) == "waiting")
        // What came meanwhile is newer than what waits.
        try await office.load(Self.entries(41), on: "2026-11-22")
        let refusal = try await office.refusal(ConfirmList.self, on: again, by: office.second)
        #expect(refusal?.code == "edition-older")
    }

    @Test func aWrongEditionIsWithdrawnByTwoAndTheOneBeforeCountsAgain() async throws {
        let person = try await office.candidate()
        let right = try await office.load([namesake])
        let wrong = try await office.load([.init()])
        #expect(try await office.state(of: right) == "superseded")
        try await office.perform(RescreenList.self, on: wrong)
        #expect(try await office.count(of: "sanction_check", "state = 'clear'") == 1)
        let early = try await office.refusal(ConfirmList.self, on: wrong, by: office.second)
        #expect(early?.code == "wrong-state")
        let receipt = try await office.perform(
            WithdrawList.self,
            on: wrong,
            ["reason": "It is the file of a test."]
        ).json
        // Until a second person agrees it counts.
        #expect(receipt["state"]?.text == "current")
        #expect(try await office.refusal(ConfirmList.self, on: wrong)?.code == "gate-refused")
        let confirmed = try await office.perform(ConfirmList.self, on: wrong, by: office.second)
            .json
        #expect(confirmed["state"]?.text == "withdrawn")
        #expect(confirmed["current"]?.text == "\(right)")
        #expect(try await office.state(of: right) == "current")
        #expect(
            try await office.count(
                of: "screening_due",
                "screened_at IS NULL AND id = \(person)"
            ) == 1
        )
        try await office.perform(RescreenList.self, on: right)
        #expect(try await office.count(of: "sanction_check", "state = 'potential'") == 1)
        // The same file can be loaded again, and the right one is still the publisher's.
        let again = try await office.load([.init()])
        #expect(try await office.state(of: again) == "current")
    }

    @Test func withoutAnEarlierEditionThereIsNoList() async throws {
        let only = try await office.load([namesake])
        let ofac = try await office.loadOFAC()
        let person = try await office.candidate()
        try await office.perform(RescreenList.self, on: only)
        try await office.perform(WithdrawList.self, on: only, ["reason": "Of another publisher."])
        let confirmed = try await office.perform(ConfirmList.self, on: only, by: office.second).json
        #expect(confirmed["current"]?.text == nil)
        #expect(try await office.state(of: ofac) == "current")
        let refusal = try await office.refusal(ScreenPerson.self, on: person)
        #expect(refusal?.code == "no-list-loaded")
        try await office.load([namesake])
        try await office.perform(ScreenPerson.self, on: person)
    }

    /// Whoever was mistaken about an edition says so; nobody else does it for them.
    @Test func aWithdrawalIsTakenBackByWhoeverProposedIt() async throws {
        let list = try await office.load([namesake])
        let keep: JSON = ["reason": "The file is the publisher's."]
        let early = try await office.refusal(KeepList.self, on: list, keep)
        #expect(early?.detail == "Nobody proposes to withdraw the edition.")
        try await office.perform(WithdrawList.self, on: list, ["reason": "It looks cut."])
        let other = try await office.refusal(KeepList.self, on: list, keep, by: office.second)
        #expect(other?.code == "wrong-state")
        let receipt = try await office.perform(KeepList.self, on: list, keep).json
        #expect(receipt["state"]?.text == "current")
        #expect(try await office.record(of: list).withdrawReason == nil)
        let late = try await office.refusal(ConfirmList.self, on: list, by: office.second)
        #expect(late?.code == "wrong-state")
        #expect(try await office.state(of: list) == "current")
    }

    /// A wrong edition that was superseded would come back with the next withdrawal: it is taken out as well.
    @Test func aSupersededEditionIsWithdrawnWithoutAnyComparison() async throws {
        let wrong = try await office.load([.init()])
        let right = try await office.load([namesake], on: "2026-11-21")
        try await office.perform(RescreenList.self, on: right)
        try await office.perform(WithdrawList.self, on: wrong, ["reason": "Cut."])
        let confirmed = try await office.perform(ConfirmList.self, on: wrong, by: office.second)
            .json
        #expect(confirmed["queued"]?.integer == 0)
        #expect(confirmed["current"]?.text == "\(right)")
        #expect(try await office.state(of: wrong) == "withdrawn")
        #expect(try await office.state(of: right) == "current")
        #expect(try await held() == "potential")
    }

    /// The file that a wrong one has superseded is on record: the way back is the withdrawal.
    @Test func aSupersededFileIsNotLoadedAgain() async throws {
        try await office.load([namesake])
        try await office.load([.init()])
        let refusal = try await refused { try await office.load([namesake]) }
        #expect(refusal?.code == "already-there")
        #expect(refusal?.detail.contains("homeward sanctions-list withdraw") == true)
    }

    @Test func anOddEntryIsToldAndStopsNothing() async throws {
        let list =
            SmallList.ofac(
                (1...40).map { "\($0),\"NAME \($0)\",\"individual\",\"X\"" } + [
                    "23156,\"7-28\",\"vessel\",\"DPRK4\"", "77,\"SOMEBODY\",\"robot\",\"X\"",
                ]
            )
        let loaded = try await office.loader.load(
            .ofacSDN,
            .ofacCSV,
            list: list,
            aliases: Array("9,1,\"aka\",\"OTHER\",-0- \n999,2,\"aka\",\"GONE\",-0- \n\u{1A}".utf8),
            dated: "2026-11-20"
        )
        #expect(loaded.receipt["entries"]?.integer == 42)
        #expect(loaded.receipt["oddity_count"]?.integer == 2)
        let told = loaded.receipt["oddities"]?.array ?? []
        #expect(told.map { $0["reference"]?.text } == ["77", "999"])
        let kept = try await office.value(
            "SELECT jsonb_array_length(oddities) FROM sanctions_list",
            as: Int.self
        )
        #expect(kept == 2)
    }

    /// OFAC's tables are three files: what is not sent is named, and the word stands in the event.
    @Test func aMissingFileOfTheSetIsAskedFor() async throws {
        let id = try await office.make(
            OpenList.self,
            ["publisher": "ofac-sdn", "format": "ofac-csv", "dated": "2026-11-20"]
        )
        let body: JSON = [
            "place": 1, "content": .text(Data(SmallList.ofacCSV).base64EncodedString()),
        ]
        try await office.perform(AddPart.self, on: id, body)
        let digest = JSON.text(FileDigest(of: SmallList.ofacCSV).description)
        for without in [[], ["aliases"], ["comments"]] as [[JSON]] {
            let body: JSON = ["sha256": digest, "without": .array(without)]
            let refusal = try await office.refusal(CompleteList.self, on: id, body)
            #expect(refusal?.code == "companion-missing")
        }
        for without in [["list"], ["aliases", "comments", "list"]] as [[JSON]] {
            let body: JSON = ["sha256": digest, "without": .array(without)]
            let refusal = try await office.refusal(CompleteList.self, on: id, body)
            #expect(refusal?.code == "unfit-value")
        }
        try await office.perform(
            CompleteList.self,
            on: id,
            ["sha256": digest, "without": ["aliases", "comments"]]
        )
        #expect(try await office.state(of: id) == "current")
    }

    @Test func whatIsHereIsNotMissing() async throws {
        let un = try await office.make(OpenList.self, ["publisher": "un", "format": "un-xml"])
        let bytes = SmallList.un([namesake])
        try await office.perform(
            AddPart.self,
            on: un,
            ["place": 1, "content": .text(Data(bytes).base64EncodedString())]
        )
        let refusal = try await office.refusal(
            CompleteList.self,
            on: un,
            ["sha256": .text(FileDigest(of: bytes).description), "without": ["aliases"]]
        )
        #expect(refusal?.code == "unfit-value")
    }

    private func refused(_ attempt: () async throws -> Void) async throws -> Refusal? {
        do {
            try await attempt()
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }
}
