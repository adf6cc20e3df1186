import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

/// The law of a corridor that carries workers is not rewritten by one person.
@Suite(.database) struct TermsByTwoTests {
    static let today = CalendarDate(2026, 11, 21)

    /// Terms from a day on under which nobody goes who is younger.
    func terms(from day: CalendarDate, age: Int = 20) -> JSON {
        var body = CorridorEntry.titp(from: day).object ?? [:]
        body["minimum_age"] = .integer(Int64(age))
        return .object(body)
    }

    func opened() async throws -> ID<Corridor> {
        try await office.load(CorridorEntry.titp())
        let id = try await office.id(of: "JP-TITP-1")
        try await office.open(id)
        return id
    }

    func ageInForce(_ id: ID<Corridor>) async throws -> Int {
        try await office.registrar.read(as: office.anyone) { tx in
            try CorridorRow.find(id, in: tx).terms(on: Self.today).minimumAge
        }
    }

    let asked: JSON = ["effective_from": "2026-11-21", "evidence": "Notice 9 of 2026-11-20."]

    @Test func termsOfAnOpenCorridorCountOnceASecondPersonHasConfirmedThem() async throws {
        let id = try await opened()
        let reply = try await office.load(terms(from: Self.today))
        #expect(reply["waiting"] == 1)
        #expect(reply["revised"] == 0)
        #expect(reply["term_changes"]?.array?.first?["to"] == "20")
        #expect(try await ageInForce(id) == 18)
        #expect(try await office.load(terms(from: Self.today))["unchanged"] == 1)
        let own = try await office.refusal(ConfirmTerms.self, on: id, asked)
        #expect(own?.code == "gate-refused")
        #expect(own?.detail.contains("R-AUD-002") == true)
        let clerk = office.second.without(.corridorsDecide)
        let barred = try await office.refusal(ConfirmTerms.self, on: id, asked, by: clerk)
        #expect(barred?.code == "not-permitted")
        #expect(try await ageInForce(id) == 18)
        try await office.perform(ConfirmTerms.self, on: id, asked, by: office.second)
        #expect(try await ageInForce(id) == 20)
        #expect(try await office.value("SELECT minimum_age FROM corridor", as: Int.self) == 20)
        #expect(try await office.story(of: id).last == "corridor.terms-confirmed")
        let again = try await office.refusal(ConfirmTerms.self, on: id, asked, by: office.second)
        #expect(again?.code == "unfit-value")
    }

    /// What waits can be corrected by loading it again; who corrected it last does not confirm it.
    @Test func whoeverLoadedLastDoesNotConfirm() async throws {
        let id = try await opened()
        try await office.load(terms(from: Self.today))
        try await office.perform(
            LoadCorridors.self,
            ["corridors": [terms(from: Self.today, age: 25)]],
            by: office.second
        )
        let own = try await office.refusal(ConfirmTerms.self, on: id, asked, by: office.second)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(ConfirmTerms.self, on: id, asked)
        #expect(try await ageInForce(id) == 25)
    }

    /// The day before today, today, the day after.
    @Test(arguments: [(-1, false), (0, true), (1, true)])
    func newTermsBeginTodayAtTheEarliest(_ days: Int, _ isTaken: Bool) async throws {
        _ = try await opened()
        let refusal = try await office.refusal(
            LoadCorridors.self,
            ["corridors": [terms(from: Self.today.adding(days: days))]]
        )
        #expect(refusal?.code == (isTaken ? nil : "unfit-value"))
        #expect(isTaken || refusal?.detail.contains("a later effective_from") == true)
    }

    /// Restricted, suspended, reviewed anew or closed after that: what counted then is history.
    @Test(arguments: ["open", "restrict", "suspend", "review", "decline"])
    func whatCountsIsNotOverwritten(_ last: String) async throws {
        let id = try await opened()
        try await office.load(terms(from: Self.today))
        try await office.perform(ConfirmTerms.self, on: id, asked, by: office.second)
        if last == "restrict" {
            try await office.perform(RestrictCorridor.self, on: id, ["reason": "Unrest."])
        } else if last != "open" {
            try await office.perform(SuspendCorridor.self, on: id, ["reason": "Unrest."])
        }
        if ["review", "decline"].contains(last) {
            try await office.perform(
                ReviewCorridor.self,
                on: id,
                ["evidence": "Circular 8.", "source": "Circular 8"]
            )
        }
        if last == "decline" {
            try await office.perform(DeclineCorridor.self, on: id, ["reason": "Not enough."])
        }
        let refusal = try await office.refusal(
            LoadCorridors.self,
            ["corridors": [terms(from: Self.today, age: 40)]]
        )
        #expect(refusal?.code == "unfit-value")
        #expect(refusal?.detail.contains("a later effective_from") == true)
        #expect(try await ageInForce(id) == 20)
    }

    @Test func theShippedFileLoadsAgainWhileCorridorsAreOpen() async throws {
        let file = try Shelf.json("corridors.json")
        try await office.perform(LoadCorridors.self, ["corridors": file])
        try await office.open(try await office.id(of: "JP-TITP-1"))
        let again = try await office.perform(LoadCorridors.self, ["corridors": file]).json
        #expect(again["unchanged"]?.integer == file.array.map { Int64($0.count) })
        #expect(again["waiting"] == 0)
    }
}
