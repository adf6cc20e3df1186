import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

@Suite(.database) struct CorridorGateTests {
    let day = CalendarDate(2027, 1, 10)

    @Test func theFactsOfACaseComeFromItsRecords() async throws {
        let file = try await office.placed()
        #expect(try await office.outcomes(file, on: day)["R-COR-001"]?.kind == .failed)
        try await office.load(CorridorEntry.titp())
        let id = try await office.id(of: "JP-TITP-1")
        let closed = try await office.outcomes(file, on: day)["R-COR-001"]
        #expect(closed?.words.contains("is closed, not open") == true)
        try await office.open(id)
        let open = try await office.outcomes(file, on: day)
        #expect(open["R-COR-001"]?.kind == .passed)
        #expect(open["R-COR-002"]?.kind == .notApplicable)
        #expect(open["R-COR-003"]?.kind == .passed)
        for rule in ["R-COR-004", "R-COR-005", "R-COR-006"] {
            #expect(open[rule]?.kind == .notApplicable)
        }
        try await office.perform(RestrictCorridor.self, on: id, ["reason": "Complaints."])
        #expect(try await office.outcomes(file, on: day)["R-COR-001"]?.kind == .failed)
    }

    @Test func aCorridorPlantedBareCarriesAPlacedCase() async throws {
        let file = try await office.placed()
        try await office.corridor()
        #expect(try await office.outcomes(file, on: day)["R-COR-001"]?.kind == .passed)
        let late = CalendarDate(2027, 7, 1)
        let over = try await office.outcomes(file, on: late)["R-COR-001"]
        #expect(over?.kind == .failed)
        #expect(over?.words.contains("Employment for Skill Development") == true)
    }

    /// A contract with the worker: signed on a day, in a state, in place of an earlier version or not.
    func contract(
        _ file: ID<CaseFile>,
        under cooperation: ID<Contract>,
        signed day: CalendarDate,
        _ state: ContractState,
        replacing earlier: ID<Contract>? = nil
    ) async throws -> ID<Contract> {
        try await office.contract(
            .service,
            state,
            of: file,
            under: cooperation,
            signed: day,
            adding: [
                .supersedes(earlier), .revisionReason(earlier == nil ? nil : "Pay."),
                .endedOn(state == .amended ? day : nil),
            ]
        )
    }

    /// What was signed on a closed day is put right by its end and a new signature; a next version puts right nothing.
    @Test func aContractSignedTooEarlyIsMendedByOneSignedAnew() async throws {
        let file = try await office.placed()
        let id = try await office.corridor()
        for (place, state, day) in [
            (1, .closed, "2026-10-01"), (2, .open, "2026-11-01"),
        ] as [(Int, CorridorState, CalendarDate)] {
            try await office.plant(
                CorridorStanding.self,
                [
                    .corridor(id), .place(place), .state(state), .beginsOn(day), .reason("S"),
                    .decidedBy(UUID()),
                ]
            )
        }
        let cooperation = try await office.cooperation(
            .draft,
            with: office.record(of: file).employer
        )
        func word() async throws -> String? {
            try await office.outcomes(file, on: CalendarDate(2026, 11, 21))["R-COR-001"]?.word
        }
        let early = CalendarDate(2026, 10, 31)
        let first = try await contract(file, under: cooperation, signed: early, .amended)
        let next = try await contract(
            file,
            under: cooperation,
            signed: CalendarDate(2026, 11, 5),
            .signed,
            replacing: first
        )
        #expect(try await word() == "failed")
        try await office.asOwner(
            """
            SET session_replication_role = replica;
            UPDATE contract SET state = 'ended_early', ended_on = '2026-11-06',
                end_reason = 'mutual', fault = 'nobody' WHERE id = '\(next.uuid)'
            """
        )
        #expect(try await word() == "passed")
        // The day before the opening, the day, the day after.
        for (day, wanted) in [(31, "failed"), (1, "passed"), (2, "passed")] {
            let signed = CalendarDate(2026, day == 31 ? 10 : 11, day)
            let anew = try await contract(file, under: cooperation, signed: signed, .signed)
            #expect(try await word() == wanted, "\(signed)")
            try await office.asOwner(
                """
                SET session_replication_role = replica;
                UPDATE contract SET state = 'void' WHERE id = '\(anew.uuid)'
                """
            )
        }
    }

    @Test func signatureAndFeesAreRead() async throws {
        let file = try await office.placed(in: .kr, under: "KR-EPS")
        try await office.contract(of: file, signed: "2026-11-05")
        try await office.feeLine(of: file)
        let facts = try await office.registrar.read(as: office.anyone) { tx in
            try CorridorFacts.gather(for: file, in: tx)
        }
        #expect(facts.way?.signedOn == CalendarDate(2026, 11, 5))
        #expect(facts.way?.workerPaidLines == 1)
        #expect(facts.way?.departure == day)
    }

    @Test func anUnknownCaseIsAFactToo() async throws {
        #expect(try await office.outcomes(ID(UUID()), on: day)["R-COR-001"]?.kind == .failed)
    }
}
