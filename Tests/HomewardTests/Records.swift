import Postgres
import Agency
import Core
import Corridors
import Foundation
import Model
import Screening
import TestKit

/// One record of each noun, so that the walk can ask for what is there and belongs to another.
struct Records {
    private(set) var ids: [String: String] = [:]
    private static let day: CalendarDate = "2026-11-01"

    /// Plants one record of every noun in the office's agency.
    static func plant() async throws -> Records {
        var records = Records()
        try await records.plantAgency()
        try await records.plantEmployer()
        return records
    }

    /// The same, with the event that the first of them left.
    static func withEvent() async throws -> Records {
        var records = try await plant()
        let event = try await office.value(
            "SELECT id FROM audit.event ORDER BY id LIMIT 1",
            as: ID<EventRecord>.self
        )
        records.ids[EventRecord.singular] = event.map { "\($0)" }
        return records
    }

    /// Knows a record that was planted.
    @discardableResult
    mutating func note<N: Noun>(_ id: ID<N>) -> ID<N> {
        ids[N.singular] = "\(id)"
        return id
    }

    /// Plants what no other test plants.
    @discardableResult
    mutating func plant<N: Noun>(_: N.Type, _ values: [Assignment<N>]) async throws -> ID<N> {
        note(try await office.plant(N.self, values))
    }

    private mutating func plantAgency() async throws {
        let day = Self.day
        let staff = note(try await office.staff(.trainer))
        try await plant(
            Token.self,
            [
                .staff(staff), .keyId("abcdefghij"), .digest([UInt8](repeating: 7, count: 32)),
                .expiresAt(office.clock.now.adding(hours: 24)), .state(.valid),
            ]
        )
        let licence = note(try await office.licence())
        try await plant(
            LicenceChange.self,
            [
                .licence(licence), .what(.name), .description("New name."), .changedOn(day),
                .state(.holds),
            ]
        )
        try await plant(
            Branch.self,
            [
                .licence(licence), .name("Hunchun"), .address("Hunchun"), .head("Cui Lan"),
                .openedOn(day), .state(.open),
            ]
        )
        try await plant(
            Executive.self,
            [
                .name("Piao Ming"), .position("Director"), .qualification("Ten years."),
                .appointedOn(day), .state(.serving),
            ]
        )
        note(try await office.incidentPlan(adopted: day, reviewed: day))
        note(try await office.subAgent(.proposed))
        note(try await office.body(kind: .clinic))
        let reserve = note(try await office.reserve(adding: [.drawnMinor(1)]))
        note(try await office.draw(1, from: reserve, on: day))
        try await plant(
            FeeCap.self,
            [
                .covers(.serviceFee), .kind(.absolute), .value(1), .currency(.cny),
                .effect(.blocks), .effectiveFrom(day), .source("S"), .ownerRole(.compliance),
                .madeBy(UUID()), .state(.provisional),
            ]
        )
        note(try await office.feeSchedule(from: day))
        try await plant(
            ExchangeRate.self,
            [
                .base(.jpy), .quote(.cny), .day(day), .baseMinor(100), .quoteMinor(480),
                .source("S"), .state(.recorded),
            ]
        )
        try await plant(LedgerAccount.self, [.kind(.agency), .currency(.cny)])
        try await plant(
            FeeProof.self,
            [
                .fromDay(day), .untilDay(day), .entries(0), .sums("[]"), .exceptions("[]"),
                .digest([UInt8](repeating: 7, count: 32)), .outcome(.clean),
            ]
        )
        try await plant(
            ContractTemplate.self,
            [
                .name("Service"), .kind(.service), .languages([.chinese]), .clauses("[]"),
                .madeBy(UUID()), .state(.draft),
            ]
        )
        try await plant(
            YearCalendar.self,
            [
                .country(.cn), .year(2025), .days("[]"), .source("Notice"), .loadedBy(UUID()),
                .state(.provisional),
            ]
        )
        try await plant(
            Threshold.self,
            [
                .code(.selectionDays), .value(120), .effectiveFrom(day), .source("Decision 1"),
                .toConfirm(false), .proposedBy(UUID()), .state(.proposed),
            ]
        )
        try await plant(ManagerList.self, [.country(.jp), .managers([UUID()])])
    }

    private mutating func plantEmployer() async throws {
        let day = Self.day
        let place = try await office.workplace()
        let employer = note(place.employer)
        note(place.site)
        note(try await office.owner(of: employer))
        note(try await office.dueDiligence(of: employer))
        note(try await office.workDeclaration(of: employer))
        note(try await office.minimumWage(.provisional))
        try await plant(
            EmployerPermit.self,
            [
                .employer(employer), .country(.jp), .number("P1"), .authority("ISA"),
                .validFrom(day), .validUntil("2028-01-01"), .state(.valid),
            ]
        )
        try await plant(
            EmployerFinding.self,
            [
                .employer(employer), .kind(.other), .happenedOn(day), .source("S"),
                .description("D"), .madeBy(UUID()), .state(.recorded),
            ]
        )
        let project = note(try await office.project(of: employer, in: .jp))
        note(try await office.projectSite(of: project, at: place.site))
        let person = note(try await office.person())
        let file = note(
            try await office.caseFile(of: person, at: place, until: "2028-12-01")
        )
        try await plantPerson(person, file)
        try await plantPapers(person, file)
        try await plantWork(person, file, place)
        try await plantCorridor(person, file, place)
        try await plantScreening(person, employer)
    }
}
