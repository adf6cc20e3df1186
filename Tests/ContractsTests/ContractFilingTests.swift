import Core
import Filings
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// The filing clock of Decree 620 Art. 26, over the calendar that the agency has loaded.
@Suite(.database) struct ContractFilingTests {
    /// New Year off, and a Sunday worked for it: the tenth working day after 2026-12-21 is 01-04.
    func loadCalendar() async throws {
        try await office.calendar(of: 2026, "2026-12-27", isWorked: true, by: "Notice 1")
        try await office.calendar(of: 2027, "2027-01-01", by: "Notice 2")
    }

    /// Signed on Monday 2026-12-21, with the calendar of that winter loaded.
    func signed() async throws -> (Desk, ID<Contract>) {
        try await loadCalendar()
        office.clock.move(to: "2026-12-21")
        let desk = try await Desk.open()
        return (desk, try await desk.signed(.service, on: desk.signed(.cooperation)))
    }

    /// The open tasks of the filing of a contract.
    func tasks(of id: ID<Contract>) async throws -> [String] {
        try await office.tasks(of: office.opened(.contract, of: id))
    }

    @Test func theSignatureStartsTheClockOverTheLoadedCalendar() async throws {
        let (desk, id) = try await signed()
        #expect(
            try await tasks(of: id) == [
                "contract-filing 2027-01-04", "contract-filing-alarm 2026-12-30",
            ]
        )
        let filing = try await office.record(of: office.opened(.contract, of: id))
        #expect(filing.dueOn == "2027-01-04")
        #expect(filing.happenedOn == "2026-12-21")
        #expect(filing.caseFile == desk.caseFile && filing.person == desk.person)
        #expect(filing.dueBasis?.contains("2026-12-27 worked (Notice 1)") == true)
        #expect(filing.dueBasis?.contains("2027-01-01 off (Notice 2)") == true)
        #expect(filing.dueBasis?.contains("not all announced") == false)
    }

    /// Fixture 8: filing on the eleventh working day is overdue, and recorded all the same.
    @Test(arguments: [("2026-12-31", false), ("2027-01-04", false), ("2027-01-05", true)])
    func theEleventhWorkingDayIsOverdue(day: String, isOverdue: Bool) async throws {
        let (_, id) = try await signed()
        office.clock.move(to: .at(day))
        let receipt = try await office.filing("submit", of: id)
        #expect(failed(try receipt.json["gate"]) == (isOverdue ? ["R-CN-020-T"] : []))
        #expect(try receipt.json["state"]?.text == "submitted")
        #expect(try await tasks(of: id).isEmpty)
    }

    @Test func theClockRunsFromTheDayOfTheLastSignature() async throws {
        try await loadCalendar()
        office.clock.move(to: "2026-12-18")
        let desk = try await Desk.open()
        let id = try await desk.approved(.service, on: desk.signed(.cooperation))
        try await desk.disclose(id)
        office.clock.move(to: "2026-12-22")
        for (party, day) in [("agency", "2026-12-21"), ("worker", "2026-12-18")] {
            try await office.perform(
                SignContract.self,
                on: id,
                [
                    "party": .text(party), "witness": "Zhao Ting", "signed_on": .text(day),
                    "signatory": "Xu Jing",
                ]
            )
        }
        let filing = try await office.record(of: office.opened(.contract, of: id))
        #expect(filing.dueOn == "2027-01-04")
        let signatures = try await office.value(
            "SELECT signatures FROM contract WHERE id = \(id)",
            as: String.self
        )
        let read = try JSON(parsing: Data((signatures ?? "").utf8))
        #expect(read.array?.map { $0["signed_on"] } == ["2026-12-21", "2026-12-18"])
        #expect(read.array?.first?["signatory"] == "Xu Jing")
        #expect(read.array?.last?["witness"] == "Zhao Ting")
    }

    @Test(arguments: ["2026-11-20", "2026-11-22"])
    func aSignatureLiesBetweenApprovalAndToday(day: String) async throws {
        let desk = try await Desk.open()
        let id = try await desk.approved(.cooperation)
        let refusal = try await office.refusal(
            SignContract.self,
            on: id,
            ["party": "agency", "witness": "Zhao Ting", "signed_on": .text(day)]
        )
        #expect(refusal?.code == "unfit-value")
    }

    @Test func whatTheAuthorityReturnsStopsTheDepartureUntilItIsFiledAgain() async throws {
        let (desk, id) = try await signed()
        try await office.filing("submit", of: id)
        try await office.filing(
            "return",
            of: id,
            [
                "missing_items": ["List of workers", "Copy of the permit"],
                "completion_due": "2026-12-28",
            ]
        )
        #expect(try await desk.departure().contains("R-CN-021"))
        #expect(try await desk.departure().contains("R-CN-020"))
        office.clock.move(to: "2026-12-25")
        // Whoever prepares what is missing has not handed it in.
        try await office.filing("prepare", of: id, ["form_edition": "2018"])
        #expect(try await desk.departure().contains("R-CN-021"))
        try await office.filing("submit", of: id, ["receipt": "R-2"])
        #expect(try await !desk.departure().contains("R-CN-021"))
        #expect(try await !desk.departure().contains("R-CN-020"))
    }

    /// Under one cooperation contract the second worker waits too, once the first one's is overdue.
    @Test(arguments: [("2026-12-28", false), ("2026-12-29", true)])
    func anOverdueCompletionHoldsTheGroup(day: String, isHeld: Bool) async throws {
        let (desk, id) = try await signed()
        try await office.filing("submit", of: id)
        try await office.filing(
            "return",
            of: id,
            ["missing_items": ["List"], "completion_due": "2026-12-28"]
        )
        let cooperation = try await office.record(of: id).cooperation
        let other = try await desk.another()
        _ = try await other.approved(.service, on: cooperation)
        #expect(try await other.departure(on: .at(day)).contains("R-CN-021") == isHeld)
    }

    /// What an ended contract still owed is given up; what the authority has stays on record.
    @Test(arguments: [(false, FilingState.void), (true, .submitted)])
    func theEndOfAContractLetsItsFilingGo(isFiled: Bool, state: FilingState) async throws {
        let (_, id) = try await signed()
        if isFiled { try await office.filing("submit", of: id) }
        try await office.perform(
            TerminateContract.self,
            on: id,
            [
                "ended_on": "2026-12-21", "end_reason": "mutual", "fault": "nobody",
                "finding": "Both want it.",
            ]
        )
        #expect(try await office.record(of: office.opened(.contract, of: id)).state == state)
        #expect(try await tasks(of: id).isEmpty)
    }

    @Test func theFirstTwoContractsDoneTheThirdIsHelpedTo() async throws {
        let (desk, id) = try await signed()
        let open = { @Sendable () async throws -> String? in
            try await office.value(
                """
                SELECT due_on FROM task WHERE subject_id = \(desk.caseFile) AND state = 'open'
                    AND duty = \(ContractDuty.employmentContract.word)
                """,
                as: String.self
            )
        }
        #expect(try await open() == "2027-01-10")
        let cooperation = try await office.record(of: id).cooperation
        _ = try await desk.signed(.employment, on: cooperation)
        #expect(try await open() == nil)
    }
}
