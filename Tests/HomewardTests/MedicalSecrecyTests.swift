import Core
import HTTPTypes
import TestKit
import Testing
import TransparencyLog

@testable import Homeward
@testable import Papers

/// What an examination found is the medical role's alone: everybody else reads whether the way is open.
@Suite(.database) struct MedicalSecrecyTests {
    /// The gate's line on the medical result, and the case's timeline, as text.
    func told(_ face: Face, of file: ID<CaseFile>) async throws -> (gate: String, timeline: String)
    {
        let gate = try await face.send(.get, "/v1/cases/\(file)/gate").json
        let line = try #require(
            gate["rules"]?.array?.first(where: { $0["id"] == "R-MED-001" }),
            "the gate asks for a medical result"
        )
        let timeline = try await face.send(.get, "/v1/cases/\(file)/timeline").json
        return (
            String(decoding: try line.canonical(), as: UTF8.self),
            String(decoding: try timeline.canonical(), as: UTF8.self)
        )
    }

    @Test func gateAndTimelineSayTheSameWhateverWasFound() async throws {
        try await Face.open { face in
            var gates: Set<String> = []
            for outcome in ["none", "conditional", "unfit"] {
                let file = try await office.placed()
                let exam = try await office.make(
                    ScheduleMedical.self,
                    [
                        "case_id": .text("\(file)"), "clinic": "Clinic",
                        "scheduled_on": "2026-11-20", "tests": ["general"],
                    ]
                )
                if outcome != "none" {
                    let result: JSON = ["outcome": .text(outcome), "reason": "needs_aid"]
                    try await office.perform(
                        ExamineWorker.self,
                        on: exam,
                        ["examined_on": "2026-11-20"]
                    )
                    let bare: JSON = ["outcome": .text(outcome)]
                    #expect(try await office.refusal(RecordResult.self, on: exam, bare) != nil)
                    try await office.perform(RecordResult.self, on: exam, result)
                    #expect(try await office.refusal(RecordResult.self, on: exam, result) != nil)
                }
                let told = try await told(face, of: file)
                gates.insert(told.gate)
                #expect(told.timeline.contains("medical"))
                // The codes of refusals know the word as well, of values.
                let words = told.timeline.replacing("unfit-value", with: "")
                    .replacing("UnfitValue", with: "")
                for word in ["unfit", "conditional", "needs_aid"] {
                    #expect(!words.contains(word), "\(outcome): \(words)")
                }
            }
            #expect(gates.count == 1, "\(gates)")
        }
    }
}
