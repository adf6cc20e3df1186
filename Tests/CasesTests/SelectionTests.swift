import Core
import Foundation
import Model
import Orders
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

/// The 180 days of R-DEP-019 run from the day on which the worker was chosen, whenever the case is opened.
@Suite(.database) struct SelectionTests {
    func body(_ changes: [String: JSON]) async throws -> JSON {
        Bodies.placement(try await office.applicant(), try await office.workplace(), changes)
    }

    func verdict(_ file: ID<CaseFile>, on day: CalendarDate) async throws -> Verdict.Kind {
        try await office.registrar.read(as: office.anyone) { tx in
            WaitingTimeHeld.check(try .gather(for: file, in: tx), on: day).kind
        }
    }

    /// A year back and no further, and nothing of tomorrow.
    @Test(
        arguments: [
            ("2025-11-20", false), ("2025-11-21", true), ("2025-11-22", true),
            ("2026-11-20", true), ("2026-11-21", true), ("2026-11-22", false),
        ]
    )
    func theSelectionLiesInTheLastYear(day: String, isTaken: Bool) async throws {
        let refusal = try await office.refusal(
            OpenCase.self,
            body(["selected_on": .text(day)])
        )
        #expect(refusal?.code == (isTaken ? nil : "unfit-value"))
        let limits = "one from 2025-11-21 to 2026-11-21."
        #expect(refusal?.detail.hasSuffix(limits) ?? true)
    }

    /// Chosen on 1 October, opened on 21 November: the days before the opening count.
    @Test(
        arguments: [
            ("2027-03-29", Verdict.Kind.passed), ("2027-03-30", .passed), ("2027-03-31", .failed),
        ]
    )
    func theWaitingRunsFromTheSelection(day: String, kind: Verdict.Kind) async throws {
        let body = try await body(["selected_on": "2026-10-01"])
        let file = try await office.make(OpenCase.self, body)
        #expect(try await office.tasks(of: file) == ["selection-waiting 2027-03-30"])
        #expect(try await verdict(file, on: .at(day)) == kind)
    }

    /// A reservation shows that the worker was chosen by its day; it makes no later selection of an earlier one.
    @Test(
        arguments: [
            ("2026-10-01", "selection-waiting 2027-03-30"),
            ("2026-11-21", "selection-waiting 2027-05-20"),
        ]
    )
    func theEarlierDayOfTwoCounts(selected: String, task: String) async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place)
        let person = try await office.applicant(.eligible)
        let kept = try await office.make(
            HoldReservation.self,
            ["person_id": .text("\(person)"), "job_order_id": .text("\(order)")]
        )
        let file = try await office.make(
            OpenCase.self,
            Bodies.placement(person, place, ["selected_on": .text(selected)])
        )
        try await office.perform(PlaceReservation.self, on: kept, ["case_id": .text("\(file)")])
        #expect(try await office.record(of: file).selectedOn == .at(selected))
        #expect(try await office.tasks(of: file).contains(task))
    }

    /// What the worker said since counts on, also where the place is taken afterwards.
    @Test func aLaterWordOfTheWorkerOutlastsTheReservation() async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place)
        let person = try await office.applicant(.eligible)
        let kept = try await office.make(
            HoldReservation.self,
            ["person_id": .text("\(person)"), "job_order_id": .text("\(order)")]
        )
        let file = try await office.make(OpenCase.self, Bodies.placement(person, place))
        office.clock.move(to: CalendarDate(2026, 12, 1))
        try await office.perform(ReconfirmCase.self, on: file)
        try await office.perform(PlaceReservation.self, on: kept, ["case_id": .text("\(file)")])
        #expect(try await office.tasks(of: file).contains("selection-waiting 2027-05-30"))
    }
}
