import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

/// The office's day is Saturday 2026-11-21. No calendar is loaded: weekends alone are off.
@Suite(.database) struct CustodyTests {
    func handOver(_ id: ID<Document>, _ body: JSON) async throws -> String? {
        try await office.refusal(HandOverDocument.self, on: id, body)?.code
    }

    /// Fixture: a passport held on the eleventh working day.
    @Test func aPassportIsBackOnTheTenthWorkingDay() async throws {
        let caseFile = try await office.placed()
        let id = try await office.received(caseFile)
        #expect(try await handOver(id, .handOver()) == nil)
        #expect(try await office.openDuties() == ["document-return": "2026-12-04"])
        for (day, outcome) in [(3, "passed"), (4, "passed"), (5, "failed"), (7, "failed")] {
            let found = try await office.outcomes(of: caseFile, on: CalendarDate(2026, 12, day))
            #expect(found["R-ID-006"]?.rawValue == outcome)
        }
        office.clock.move(to: CalendarDate(2026, 12, 7))
        try await office.perform(ReturnDocument.self, on: id)
        #expect(try await office.openDuties() == [:])
        let found = try await office.outcomes(of: caseFile, on: CalendarDate(2026, 12, 7))
        #expect(found["R-ID-006"] == .passed)
        #expect(
            try await office.story(of: id) == [
                "document.requested", "document.received", "document.handed-over",
                "document.returned",
            ]
        )
    }

    @Test func theAgencysCalendarCountsTheDays() async throws {
        try await office.calendar(of: 2026, "2026-11-30")
        let id = try await office.received(office.placed())
        #expect(try await handOver(id, .handOver()) == nil)
        #expect(try await office.openDuties() == ["document-return": "2026-12-07"])
    }

    @Test(
        arguments: [
            (["due_on": "2026-12-03"], nil), (["due_on": "2026-12-04"], nil),
            (["due_on": "2026-12-05"], "unfit-value"), (["due_on": "2026-11-21"], "unfit-value"),
            (["handed_on": "2026-11-22"], "unfit-value"), (["handed_on": "2026-11-20"], nil),
        ] as [([String: JSON], String?)]
    ) func theDayOfReturnIsWithinTheLimit(changes: [String: JSON], code: String?) async throws {
        let id = try await office.received(office.placed())
        #expect(try await handOver(id, .handOver(.visaFiling, changes)) == code)
        let away = try await office.count(of: "handover")
        #expect(away == (code == nil ? 1 : 0))
    }

    /// Nobody keeps a passport for a translation; a diploma may go there.
    @Test(
        arguments: [
            (DocumentKind.passport, HandoverPurpose.translation, "unfit-value"),
            (.residentCard, .legalisation, "unfit-value"), (.passport, .permitFiling, nil),
            (.residentCard, .authorityCheck, nil), (.diploma, .translation, nil),
        ] as [(DocumentKind, HandoverPurpose, String?)]
    ) func identityPapersLeaveForAuthoritiesOnly(
        kind: DocumentKind,
        purpose: HandoverPurpose,
        code: String?
    ) async throws {
        let id = try await office.received(office.placed(), kind)
        #expect(try await handOver(id, .handOver(purpose)) == code)
    }

    @Test func anOriginalIsAwayOnceAndReturnedOnce() async throws {
        let id = try await office.received(office.placed())
        let early = try await office.refusal(ReturnDocument.self, on: id)
        #expect(early?.code == "wrong-state")
        #expect(try await handOver(id, .handOver()) == nil)
        #expect(try await handOver(id, .handOver()) == "already-there")
        let before = try await office.refusal(
            ReturnDocument.self,
            on: id,
            ["returned_on": "2026-11-20"]
        )
        #expect(before?.code == "unfit-value")
        try await office.perform(ReturnDocument.self, on: id)
        // Ids of one instant have no order.
        office.wait()
        #expect(try await handOver(id, .handOver()) == nil)
        let log = try await office.value(
            "SELECT array_agg(state ORDER BY id) FROM handover",
            as: [String].self
        )
        #expect(log == ["returned", "handed_over"])
    }

    @Test func thePageSaysWhoHoldsIt() async throws {
        let id = try await office.received(office.placed())
        let custody: SQL =
            "SELECT custody || ' ' || coalesce(custody_due::text, '-') FROM document_shown"
        #expect(try await office.value(custody, as: String.self) == "with_worker -")
        #expect(try await handOver(id, .handOver()) == nil)
        #expect(try await office.value(custody, as: String.self) == "handed_over 2026-12-04")
    }
}
