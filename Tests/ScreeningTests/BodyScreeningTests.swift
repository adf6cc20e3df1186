import Agency
import Core
import Directory
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// Banks are compared like employers, and so is whoever a case names beside its parties.
@Suite(.database) struct BodyScreeningTests {
    static let listed = SmallList.Listed(reference: "KPe.001", name: "TANCHON BANK", isEntity: true)

    @Test func aBankThatTheListMeansIsTakenOffTheDirectory() async throws {
        try await office.load([namesake, Self.listed])
        // A bank is no listed man, whatever it is called.
        let person = try await office.body(adding: [.name("KIM CHOL SAM")])
        try await office.perform(ScreenBody.self, on: person)
        #expect(try await office.state(of: office.check(of: person.uuid)) == "clear")
        let id = try await office.body(adding: [.name("Tanchon Bank")])
        let receipt = try await office.perform(ScreenBody.self, on: id)
        #expect(try receipt.json["done"]?.text == "body.held")
        #expect(try await office.state(of: id) == "listed")
        let check = try await office.check(of: id.uuid)
        try await review(check, as: "true_match")
        try await office.perform(ConfirmCheck.self, on: check, by: office.second)
        #expect(try await office.state(of: id) == "suspended")
        #expect(try await office.story(of: check).last == "sanction-check.confirmed")
    }

    @Test func aHitThatIsAnotherLeavesTheBankWhereItIs() async throws {
        try await office.load([Self.listed])
        let id = try await office.body(adding: [.name("Tanchon Bank")])
        try await office.perform(ScreenBody.self, on: id)
        let check = try await office.check(of: id.uuid)
        try await review(check, as: "false_positive")
        try await office.perform(ClearCheck.self, on: check, by: office.second)
        #expect(try await office.state(of: id) == "listed")
    }

    /// A new edition queues who may inform or be paid, and nobody with whom it is over.
    @Test func theBacklogHoldsSubAgentsBanksAndInsurers() async throws {
        var wanted: Set<UUID> = []
        for state in SubAgentState.allCases {
            let id = try await office.subAgent(state)
            if state != .terminated { wanted.insert(id.uuid) }
        }
        for kind in [BodyKind.bank, .insurer, .clinic] {
            for state in BodyState.allCases {
                let id = try await office.body(state, kind: kind)
                if kind != .clinic, state != .retired { wanted.insert(id.uuid) }
            }
        }
        let list = try await office.load([Self.listed])
        let queued = try await office.value(
            "SELECT array_agg(id) FROM screening_backlog",
            as: [UUID].self
        )
        #expect(Set(queued ?? []) == wanted)
        let total = try await office.loader.rescreen(list, batch: 3)
        #expect(total.screened == wanted.count)
        let checked = try await office.value(
            "SELECT array_agg(coalesce(sub_agent_id, body_id)) FROM sanction_check",
            as: [UUID].self
        )
        #expect(Set(checked ?? []) == wanted)
        #expect(try await office.openTasks(of: list).isEmpty)
    }

    /// What R-SAN-002, R-SAN-003 and R-SAN-002-P find of a case, kind by kind.
    func facts(_ file: ID<CaseFile>) async throws -> ListingFacts {
        try await office.registrar.read(as: office.anyone) { tx in
            try ListingFacts.gather(for: file, in: tx)
        }
    }

    @Test func aCaseIsReadWithItsSubAgentAndItsBanks() async throws {
        let file = try await office.placed()
        #expect(try await facts(file).subjects.map(\.kind) == [.person, .employer])
        let agent = try await office.subAgent()
        let pay = try await office.body(adding: [.name("Bank of the wages")])
        let reserve = try await office.body(adding: [.name("Bank of the reserve")])
        let leg = try await office.leg(of: file, paidThrough: pay)
        try await office.reserve(adding: [.bankId(reserve)])
        try await office.asOwner(
            """
            SET session_replication_role = replica;
            UPDATE case_file SET sub_agent_id = '\(agent.uuid)'
            """
        )
        let found = try await facts(file)
        #expect(
            found.subjects.map(\.kind) == [.person, .employer, .subAgent, .body, .body]
        )
        let commands = Set(found.subjects.suffix(3).map(\.command))
        let wanted: Set = [
            "homeward sub-agent screen \(agent)", "homeward body screen \(pay)",
            "homeward body screen \(reserve)",
        ]
        #expect(commands == wanted)
        // Only the state is at stake: what else the table wants of an ended deployment is left out.
        for over in ["cancelled", "ended"] {
            try await office.asOwner(
                """
                SET session_replication_role = replica;
                ALTER TABLE deployment DROP CONSTRAINT IF EXISTS deployment_ended_when,
                    DROP CONSTRAINT IF EXISTS deployment_cleared_when,
                    DROP CONSTRAINT IF EXISTS deployment_departed_when;
                UPDATE deployment SET state = '\(over)' WHERE id = '\(leg.uuid)'
                """
            )
            #expect(try await facts(file).subjects.map(\.kind).last == .body)
            #expect(try await facts(file).subjects.count == 4, "\(over)")
        }
    }

    /// The puts right alone open the gate, one subject after another.
    @Test func eachOfThemIsComparedByTheCommandThatTheMendNames() async throws {
        let file = try await office.placed()
        let bank = try await office.body()
        _ = try await office.leg(of: file, paidThrough: bank)
        let list = try await office.load([namesake])
        try await office.loader.rescreen(list)
        let day = CalendarDate(2026, 12, 1)
        #expect(NoUnresolvedListing.check(try await facts(file), on: day).kind == .passed)
        let next = try await office.load([Self.listed], on: "2026-11-21")
        #expect(NoUnresolvedListing.check(try await facts(file), on: day).kind == .failed)
        try await office.loader.rescreen(next)
        #expect(NoUnresolvedListing.check(try await facts(file), on: day).kind == .passed)
        let other = try await office.body(adding: [.name("Tanchon Bank")])
        try await office.reserve(adding: [.bankId(other)])
        guard
            case .failed(_, let remedy) = NoUnresolvedListing.check(try await facts(file), on: day)
        else {
            Issue.record("The bank of the reserve was not compared.")
            return
        }
        #expect(remedy == "Compare with the current lists: homeward body screen \(other).")
        try await office.perform(ScreenBody.self, on: other)
        let held = NoUnresolvedListing.check(try await facts(file), on: day)
        #expect(held.words.contains("The body has 1 unresolved hit(s)"))
    }
}

extension Office {
    /// A planned deployment of a case whose wages go through a bank.
    fileprivate func leg(
        of file: ID<CaseFile>,
        paidThrough bank: ID<Body>
    ) async throws -> ID<Deployment> {
        try await deployment(
            of: file,
            adding: [.payMethod(.bankTransfer), .payRecordedOn("2026-11-20"), .payBank(bank)]
        )
    }
}
