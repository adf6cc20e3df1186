import Core
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

    func due(_ duty: Duty, of id: ID<Contract>, _ state: TaskState = .open) async throws -> String?
    {
        try await office.value(
            """
            SELECT due_on FROM task
            WHERE subject_id = \(id) AND duty = \(duty.word) AND state = \(state)
            """,
            as: String.self
        )
    }

    @Test func theSignatureStartsTheClockOverTheLoadedCalendar() async throws {
        let (_, id) = try await signed()
        #expect(try await due(ContractDuty.filing, of: id) == "2027-01-04")
        #expect(try await due(ContractDuty.filingAlarm, of: id) == "2026-12-30")
        let row = try await office.registrar.read(as: office.anyone) { tx in
            try ContractRow.find(id, in: tx)
        }
        #expect(row.lastFilingDay == "2027-01-04")
        let basis = try await office.record(of: id).filingBasis
        #expect(basis?.contains("2026-12-27 worked (Notice 1)") == true)
        #expect(basis?.contains("2027-01-01 off (Notice 2)") == true)
        #expect(basis?.contains("not all announced") == false)
    }

    /// Fixture 8: filing on the eleventh working day is overdue, and recorded all the same.
    @Test(arguments: [("2026-12-31", false), ("2027-01-04", false), ("2027-01-05", true)])
    func theEleventhWorkingDayIsOverdue(day: String, isOverdue: Bool) async throws {
        let (_, id) = try await signed()
        office.clock.move(to: .at(day))
        let receipt = try await office.perform(FileContract.self, on: id, ["filing_receipt": "R-1"])
        #expect(failed(try receipt.json["gate"]) == (isOverdue ? ["R-CN-020-T"] : []))
        #expect(try receipt.json["state"]?.text == "filed")
        for duty in [ContractDuty.filing, ContractDuty.filingAlarm] {
            #expect(try await due(duty, of: id) == nil)
            #expect(try await due(duty, of: id, .done) != nil)
        }
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
        #expect(try await due(ContractDuty.filing, of: id) == "2027-01-04")
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
        try await office.perform(FileContract.self, on: id, ["filing_receipt": "R-1"])
        let early = try await office.refusal(
            ReturnFiling.self,
            on: id,
            ["missing_items": [], "completion_due": "2026-12-28"]
        )
        #expect(early?.code == "unfit-value")
        try await office.perform(
            ReturnFiling.self,
            on: id,
            [
                "missing_items": ["List of workers", "Copy of the permit"],
                "completion_due": "2026-12-28",
            ]
        )
        #expect(try await due(ContractDuty.completion, of: id) == "2026-12-28")
        #expect(try await desk.departure().contains("R-CN-021"))
        #expect(try await desk.departure().contains("R-CN-020"))
        office.clock.move(to: "2026-12-25")
        let receipt = try await office.perform(FileContract.self, on: id, ["filing_receipt": "R-2"])
        #expect(failed(try receipt.json["gate"]).isEmpty)
        #expect(try await due(ContractDuty.completion, of: id, .done) == "2026-12-28")
        #expect(try await !desk.departure().contains("R-CN-021"))
        let days = try await office.value(
            "SELECT filed_on || ' ' || refiled_on || ' ' || filing_receipt FROM contract WHERE id = \(id)",
            as: String.self
        )
        #expect(days == "2026-12-21 2026-12-25 R-2")
        #expect(
            try await office.story(of: id).suffix(3) == [
                "contract.filed", "contract.returned", "contract.filed-again",
            ]
        )
    }

    /// Under one cooperation contract the second worker waits too, once the first one's is overdue.
    @Test(arguments: [("2026-12-28", false), ("2026-12-29", true)])
    func anOverdueCompletionHoldsTheGroup(day: String, isHeld: Bool) async throws {
        let (desk, id) = try await signed()
        try await office.perform(FileContract.self, on: id, ["filing_receipt": "R-1"])
        try await office.perform(
            ReturnFiling.self,
            on: id,
            ["missing_items": ["List"], "completion_due": "2026-12-28"]
        )
        let cooperation = try await office.record(of: id).cooperation
        let other = try await desk.another()
        _ = try await other.approved(.service, on: cooperation)
        #expect(try await other.departure(on: .at(day)).contains("R-CN-021") == isHeld)
    }

    @Test func noObjectionTakesEffectAndAnAcceptanceHasItsReference() async throws {
        let (_, id) = try await signed()
        try await office.perform(FileContract.self, on: id, ["filing_receipt": "R-1"])
        for body: JSON in [
            ["acceptance": "accepted"],
            ["acceptance": "no_objection", "effective_on": "2026-12-20"],
            ["acceptance": "no_objection", "effective_on": "2026-12-22"],
        ] {
            let refusal = try await office.refusal(AcceptFiling.self, on: id, body)
            #expect(refusal?.code == "unfit-value")
        }
        let receipt = try await office.perform(
            AcceptFiling.self,
            on: id,
            ["acceptance": "accepted", "reference": "JL-2026-77"]
        )
        #expect(try receipt.json["state"]?.text == "effective")
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
