import Core
import HTTPTypes
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward
@testable import Papers

/// What an examination found is the medical role's alone: everybody else reads whether the way is open.
@Suite(.database) struct MedicalSecrecyTests {
    /// What a case can be as to its examinations, while the gate is closed for it.
    enum Closed: String, CaseIterable {
        case none, waiting, ended, conditional, unfit, unfitSince
    }

    /// A case whose worker the gate stops, on 2026-11-21.
    func placed(_ closed: Closed) async throws -> ID<CaseFile> {
        let file = try await office.placed()
        // Everybody reads the appointment, so each case has one.
        _ = try await office.make(
            ScheduleMedical.self,
            [
                "case_id": .text("\(file)"), "clinic": "Clinic", "scheduled_on": "2026-11-20",
                "tests": ["general"],
            ]
        )
        switch closed {
        case .none: break
        case .waiting: try await judge(file, nil)
        case .ended:
            try await office.medical(.fit, of: file, on: "2026-01-01", until: "2026-07-01")
        case .conditional: try await judge(file, "conditional")
        case .unfit: try await judge(file, "unfit")
        case .unfitSince:
            try await office.medical(.fit, of: file, on: "2026-11-01", until: "2027-05-01")
            try await judge(file, "unfit")
        }
        return file
    }

    /// Examines the worker, and records what came of it.
    func judge(_ file: ID<CaseFile>, _ outcome: String?) async throws {
        let exam = try await office.value(
            "SELECT id FROM medical WHERE case_id = \(file) AND state = 'scheduled'",
            as: ID<Medical>.self
        )
        let id = try #require(exam)
        try await office.perform(ExamineWorker.self, on: id, ["examined_on": "2026-11-20"])
        guard let outcome else { return }
        let result: JSON = ["outcome": .text(outcome), "reason": "needs_aid"]
        let bare: JSON = ["outcome": .text(outcome)]
        #expect(try await office.refusal(RecordResult.self, on: id, bare) != nil)
        try await office.perform(RecordResult.self, on: id, result)
        #expect(try await office.refusal(RecordResult.self, on: id, result) != nil)
    }

    /// The gate's line on the medical result.
    func line(_ face: Face, of file: ID<CaseFile>, as token: BearerToken) async throws -> JSON {
        let gate = try await face.send(.get, "/v1/cases/\(file)/gate", as: token).json
        return try #require(
            gate["rules"]?.array?.first { $0["id"] == "R-MED-001" },
            "the gate asks for a medical result"
        )
    }

    /// What a page says, as text.
    func text(_ face: Face, _ path: String, as token: BearerToken) async throws -> String {
        let answer = try await face.send(.get, path, as: token)
        #expect(answer.status == 200, "\(answer.json)")
        return String(decoding: try answer.json.canonical(), as: UTF8.self)
    }

    /// The gate as whoever may not read medical results is shown it is one and the same for all of them.
    @Test func theGateSaysOneSentenceToEverybodyElse() async throws {
        try await Face.open(stranger: office.anyone.without(.medicalRead)) { face in
            var lines: Set<String> = []
            for closed in Closed.allCases {
                let line = try await line(face, of: placed(closed), as: Face.strangerToken)
                #expect(line["outcome"] == "failed", "\(closed)")
                #expect(line["remedy"]?.text?.contains("Ask the medical officer") == true)
                lines.insert(String(decoding: try line.canonical(), as: UTF8.self))
            }
            #expect(lines.count == 1, "\(lines)")
        }
    }

    @Test(
        arguments: [
            (.none, "No result of an examination", "homeward medical schedule"),
            (.waiting, "No result of an examination", "homeward medical schedule"),
            (.ended, "found fit on 2026-01-01; that was good until 2026-07-01", "examined again"),
            (.conditional, "on conditions only, on 2026-11-20", "Once the conditions are met"),
            (.unfit, "found unfit on 2026-11-20", "Do not send the worker"),
            (.unfitSince, "found unfit on 2026-11-20", "Do not send the worker"),
        ] as [(Closed, String, String)]
    )
    func theMedicalRoleReadsWhichItIs(_ closed: Closed, _ finding: String, _ remedy: String)
        async throws
    {
        try await Face.open { face in
            let line = try await line(face, of: placed(closed), as: Face.token)
            #expect(line["finding"]?.text?.contains(finding) == true, "\(line)")
            #expect(line["remedy"]?.text?.contains(remedy) == true, "\(line)")
        }
    }

    /// Timeline, list and expiries: of an examination everybody else reads the appointment alone.
    @Test func noOtherPageTellsThemApart() async throws {
        try await Face.open(stranger: office.anyone.without(.medicalRead)) { face in
            let clerk = Face.strangerToken
            for closed in Closed.allCases {
                let file = try await placed(closed)
                let timeline = try await text(face, "/v1/cases/\(file)/timeline", as: clerk)
                #expect(timeline.contains("medical.scheduled"))
                for word in ["medical.examined", "medical.judged", "needs_aid", "judged"] {
                    #expect(!timeline.contains(word), "\(closed): \(timeline)")
                }
                let list = try await text(face, "/v1/medicals?case_id=\(file)", as: clerk)
                let expiries = try await text(face, "/v1/cases/\(file)/expiries", as: clerk)
                for word in ["\"fit\"", "unfit", "conditional", "judged", "valid_until"] {
                    #expect(!list.contains(word), "\(closed): \(list)")
                    #expect(!expiries.contains(word), "\(closed): \(expiries)")
                }
                #expect(!expiries.contains("\"medical\""), "\(closed): \(expiries)")
            }
            // The medical role reads all that happened.
            let own = try await text(
                face,
                "/v1/cases/\(placed(.unfit))/timeline",
                as: Face.token
            )
            #expect(own.contains("medical.judged"))
        }
    }

    /// A refusal is kept for those who read it later, so it has the one sentence even where the medical role was refused.
    @Test func whatIsKeptHasTheOneSentence() async throws {
        try await Face.open { face in
            for closed in [Closed.none, .conditional, .unfit] {
                let file = try await placed(closed)
                let leg = try await office.deployment(of: file)
                let refused = try await face.post("/v1/deployments/\(leg)/clear", [:], seen: 1)
                #expect(refused.problem == "gate-refused", "\(refused.json)")
                let event = try await office.value(
                    """
                    SELECT id FROM audit.event
                    WHERE subject_id = \(leg) AND action = 'refused.gate-refused'
                    """,
                    as: ID<EventRecord>.self
                )
                let id = try #require(event)
                let replay = try await face.send(.get, "/v1/events/\(id)/replay").json
                let then = try #require(
                    replay["rules"]?.array?.first { $0["id"] == "R-MED-001" },
                    "\(replay)"
                )
                #expect(then["agrees"] == true)
                for name in ["finding_then", "finding_now"] {
                    #expect(
                        then[name] == "No valid result that allows the departure is on record.",
                        "\(closed)"
                    )
                }
                let timeline = try await face.send(.get, "/v1/cases/\(file)/timeline").json
                let clearing = timeline["events"]?.array?.first { $0["code"] == "gate-refused" }
                for json in [refused.json, try #require(clearing)] {
                    let words = String(decoding: try json.canonical(), as: UTF8.self)
                    #expect(!words.contains("found unfit") && !words.contains("conditions only"))
                    #expect(words.contains("No valid result that allows the departure"))
                }
            }
        }
    }
}
