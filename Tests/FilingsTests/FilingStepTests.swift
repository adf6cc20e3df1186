import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Filings

/// What each step of a filing asks for, and what it leaves behind.
@Suite(.database) struct FilingStepTests {
    func refusal(_ verb: String, _ id: ID<Filing>, _ body: JSON) async throws -> Refusal? {
        try await office.refusal(verb, in: FilingsFeature.self, on: id, body)
    }

    @discardableResult
    func perform(_ verb: String, _ id: ID<Filing>, _ body: JSON) async throws -> Receipt {
        try await office.perform(verb, in: FilingsFeature.self, on: id, body)
    }

    @Test(
        arguments: [
            (.authority, nil), (.embassy, nil), (.supervisingBody, nil), (.bank, "unfit-value"),
            (.clinic, "unfit-value"),
        ] as [(BodyKind, String?)]
    )
    func itGoesToAnAuthority(kind: BodyKind, code: String?) async throws {
        let id = try await office.filing()
        let body = try await office.body(kind: kind)
        #expect(try await refusal("prepare", id, ["body_id": .text("\(body)")])?.code == code)
        #expect(try await office.record(of: id).body == (code == nil ? body : nil))
    }

    @Test func whatIsPreparedIsKeptAndAddedTo() async throws {
        let id = try await office.filing()
        let record = try await office.record(of: id)
        let contract = try #require(record.contract)
        try await perform(
            "prepare",
            id,
            [
                "form_edition": "2018", "note": "In two copies.",
                "attachments": [
                    ["what": "Service contract", "record": .text("\(contract)")],
                    ["what": "List of workers"],
                ],
            ]
        )
        try await perform("prepare", id, ["recipient": "Commerce bureau of Yanbian"])
        let row = try #require(try await office.list(filingReadModel).first)
        #expect(row["form_edition"] == "2018")
        #expect(row["recipient"] == "Commerce bureau of Yanbian")
        #expect(row["attachments"]?.array?.first?["record"]?.text == "\(contract)")
        #expect(row["attachments"]?.array?.last?["what"] == "List of workers")
        #expect(row["prepared_on"] == "2026-11-21")
    }

    @Test func anAttachedRecordIsNamedByItsId() async throws {
        let id = try await office.filing()
        await #expect(throws: (any Error).self) {
            try await perform(
                "prepare",
                id,
                ["attachments": [["what": "Contract", "record": "number 7"]]]
            )
        }
        #expect(try await office.state(of: id) == "due")
    }

    /// It happened on 2026-11-10, and today is 2026-11-21.
    @Test(
        arguments: [
            ("2026-11-09", "unfit-value"), ("2026-11-10", nil), ("2026-11-21", nil),
            ("2026-11-22", "unfit-value"),
        ] as [(String, String?)]
    )
    func aSubmissionLiesBetweenTheDayAndToday(day: String, code: String?) async throws {
        let id = try await office.filing()
        let body: JSON = ["receipt": "R-1", "submitted_on": .text(day)]
        #expect(try await refusal("submit", id, body)?.code == code)
    }

    /// What was completed keeps the day of the first submission, and the receipt of the last.
    @Test func aReturnedFilingIsSubmittedAgain() async throws {
        let id = try await office.filing()
        try await perform("submit", id, ["receipt": "R-1", "submitted_on": "2026-11-12"])
        for body: JSON in [
            ["missing_items": [], "completion_due": "2026-11-28"],
            ["missing_items": ["List"], "completion_due": "2026-11-20"],
            [
                "missing_items": ["List"], "completion_due": "2026-11-28",
                "returned_on": "2026-11-11",
            ],
            [
                "missing_items": ["List"], "completion_due": "2026-11-28",
                "returned_on": "2026-11-22",
            ],
        ] {
            #expect(try await refusal("return", id, body)?.code == "unfit-value")
        }
        try await perform(
            "return",
            id,
            ["missing_items": ["List"], "completion_due": "2026-11-28"]
        )
        #expect(try await office.tasks(of: id) == ["filing-completion 2026-11-28"])
        let early: JSON = ["receipt": "R-2", "submitted_on": "2026-11-20"]
        #expect(try await refusal("submit", id, early)?.code == "unfit-value")
        office.clock.move(to: "2026-11-25")
        let receipt = try await perform("submit", id, ["receipt": "R-2"])
        // The first one was in time.
        #expect(try receipt.json["gate"]?["rules"]?.array?.first?["outcome"] == "passed")
        let record = try await office.record(of: id)
        #expect(record.firstSubmittedOn == "2026-11-12" && record.submittedOn == "2026-11-25")
        #expect(record.submissions == 2 && record.receipt == "R-2")
        #expect(try await office.tasks(of: id) == [])
        #expect(
            try await office.story(of: id) == [
                "test.planted", "filing.submitted", "filing.returned", "filing.submitted-again",
            ]
        )
    }

    @Test func anAcceptanceHasItsReference() async throws {
        let id = try await office.filing(.submitted)
        for body: JSON in [
            ["acceptance": "accepted"],
            ["acceptance": "no_objection", "answered_on": "2026-11-09"],
            ["acceptance": "no_objection", "answered_on": "2026-11-22"],
        ] {
            #expect(try await refusal("accept", id, body)?.code == "unfit-value")
        }
        try await perform("accept", id, ["acceptance": "accepted", "answer_reference": "JL-77"])
        let record = try await office.record(of: id)
        #expect(record.acceptance == .accepted && record.answeredOn == "2026-11-21")
    }

    /// What goes with its case is not filed after it; the host tells of the end after the worker has left.
    @Test(arguments: [CaseState.closed, .withdrawn])
    func aCaseThatHasEndedOwesOnlyWhatOutlivesIt(state: CaseState) async throws {
        for verb in ["prepare", "submit"] {
            let body = FilingStateTests.bodies[verb] ?? [:]
            let owed = try await office.filing(in: state)
            let refusal = try await self.refusal(verb, owed, body)
            #expect(refusal?.code == "wrong-state")
            #expect(refusal?.detail.contains("The case is \(state)") == true)
            let outliving = try await office.filing(.due, .japaneseEnd, in: state)
            #expect(try await self.refusal(verb, outliving, body) == nil)
        }
        for verb in ["accept", "return"] {
            let id = try await office.filing(.submitted, in: state)
            let refusal = try await self.refusal(verb, id, FilingStateTests.bodies[verb] ?? [:])
            #expect(refusal?.code == "wrong-state", "\(verb)")
        }
    }

    @Test(arguments: [
        ("prepare", Permission.filingsHandle), ("submit", .filingsHandle),
        ("void", .filingsVoid),
    ])
    func whoMayNotIsRefused(verb: String, permission: Permission) async throws {
        let id = try await office.filing()
        let refusal = try await office.refusal(
            verb,
            in: FilingsFeature.self,
            on: id,
            FilingStateTests.bodies[verb] ?? [:],
            by: office.anyone.without(permission)
        )
        #expect(refusal?.code == "not-permitted")
    }

    @Test func whatIsVoidLeavesNoTask() async throws {
        let id = try await office.filing(.submitted)
        try await perform(
            "return",
            id,
            ["missing_items": ["List"], "completion_due": "2026-11-28"]
        )
        try await perform("void", id, ["reason": "The worker will not go."])
        #expect(try await office.tasks(of: id) == [])
        #expect(try await office.record(of: id).voidReason == "The worker will not go.")
    }
}
