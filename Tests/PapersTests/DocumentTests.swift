import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

@Suite(.database) struct DocumentTests {
    @Test func theNumberIsSealedAndFoundAgain() async throws {
        let caseFile = try await office.placed()
        let id = try await office.received(caseFile)
        let isReadable = try await office.value(
            "SELECT position(convert_to('12345678', 'UTF8') IN number_sealed) > 0 FROM document",
            as: Bool.self
        )
        #expect(isReadable == false)
        #expect(try await office.state(of: id) == "received")
        // The same number typed otherwise is the same document, whoever brings it.
        let other = try await office.placed()
        await #expect(throws: Refusal.self) {
            _ = try await office.received(other, .passport, ["number": "e 1234 5678"])
        }
        // A diploma of the same number is another paper.
        _ = try await office.received(other, .diploma)
    }

    @Test func aRejectedDocumentMayBeReplacedByABetterOne() async throws {
        let id = try await office.received(office.placed())
        try await office.perform(RejectDocument.self, on: id, ["reason": "Blurred."])
        try await office.perform(ReceiveDocument.self, on: id, ["issuer": "Police"])
        #expect(try await office.state(of: id) == "received")
    }

    /// The last day is 2027-02-19: ninety days on from the office's day.
    @Test(
        arguments: [
            ("2027-02-20", nil, "valid"), ("2027-02-19", "expiring", "expiring"),
            ("2026-11-21", "expiring", "expiring"),
        ] as [(String, String?, String)]
    ) func theMarkFollowsTheDay(
        expires: String,
        marked: String?,
        state: String
    ) async throws {
        let id = try await office.valid(office.placed(), .passport, ["expires_on": .text(expires)])
        let code = try await office.refusal(MarkDocumentExpiry.self, on: id)?.code
        #expect(code == (marked == nil ? "unfit-value" : nil))
        #expect(try await office.state(of: id) == state)
        #expect(try await office.openDuties() == ["document-expiry": expires])
    }

    @Test func afterItsLastDayADocumentIsExpired() async throws {
        let id = try await office.valid(
            office.placed(),
            .passport,
            ["expires_on": "2026-11-21"]
        )
        office.clock.move(to: CalendarDate(2026, 11, 22))
        try await office.perform(MarkDocumentExpiry.self, on: id)
        #expect(try await office.state(of: id) == "expired")
    }

    @Test func whatHasEndedIsNotAccepted() async throws {
        let id = try await office.received(
            office.placed(),
            .passport,
            ["expires_on": "2026-11-20"]
        )
        try await office.perform(VerifyDocument.self, on: id, ["method": "Asked."])
        #expect(try await office.refusal(AcceptDocument.self, on: id)?.code == "unfit-value")
    }

    @Test func aNewerDocumentTakesTheOldOnesPlace() async throws {
        let caseFile = try await office.placed()
        let old = try await office.valid(caseFile)
        let new = try await office.valid(caseFile, .passport, ["number": "E87654321"])
        let diploma = try await office.valid(caseFile, .diploma)
        func code(_ id: ID<Document>) async throws -> String? {
            try await office.refusal(
                SupersedeDocument.self,
                on: old,
                ["superseded_by_id": .text("\(id)")]
            )?.code
        }
        #expect(try await code(diploma) == "unfit-value")
        #expect(try await code(old) == "unknown-reference")
        #expect(try await code(ID(UUID())) == "unknown-reference")
        #expect(try await code(new) == nil)
        #expect(try await office.state(of: old) == "superseded")
    }

    @Test(
        arguments: [
            (["issued_on": "2026-11-22"], "unfit-value"), (["issued_on": "2026-11-21"], nil),
            (["expires_on": "2024-01-01"], "unfit-value"), (["expires_on": "2024-01-02"], nil),
        ] as [([String: JSON], String?)]
    ) func daysFollowEachOther(changes: [String: JSON], code: String?) async throws {
        let caseFile = try await office.placed()
        do {
            _ = try await office.received(caseFile, .passport, changes)
            #expect(code == nil)
        } catch let refusal as Refusal {
            #expect(refusal.code == code)
        }
    }

    @Test func aDocumentBelongsToItsPersonAndCase() async throws {
        let caseFile = try await office.placed()
        let other = try await office.person(of: office.placed())
        func code(_ person: ID<Person>, _ caseFile: ID<CaseFile>) async throws -> String? {
            try await office.refusal(
                RequestDocument.self,
                [
                    "person_id": .text("\(person)"), "kind": "diploma",
                    "case_id": .text("\(caseFile)"),
                ]
            )?.code
        }
        #expect(try await code(other, caseFile) == "unfit-value")
        #expect(try await code(ID(UUID()), caseFile) == "unknown-reference")
        let ended = try await office.placed(.closed)
        #expect(try await code(office.person(of: ended), ended) == "wrong-state")
    }

    @Test func anotherAgencySeesNoDocument() async throws {
        let id = try await office.received(office.placed())
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            HandOverDocument.self,
            on: id,
            .handOver(),
            by: stranger,
            seen: 2
        )
        #expect(refusal?.code == "no-such-record")
    }

    @Test func aRevokedDocumentIsWatchedNoMore() async throws {
        let id = try await office.valid(office.placed())
        try await office.perform(RevokeDocument.self, on: id, ["reason": "Lost."])
        #expect(try await office.openDuties() == [:])
        let refusal = try await office.refusal(
            RevokeDocument.self,
            on: id,
            ["reason": "Again."]
        )
        #expect(refusal?.code == "wrong-state")
    }
}
