import Core
import Model
import People
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// Every step of a person that names a gate can be explained before it is taken.
@Suite(.database) struct PersonStepTests {
    @Test func eachGateOfTheTableIsExplained() async throws {
        let id = try await office.candidate()
        let gates = PersonState.machine.moves.compactMap { move in
            move.gate.map { (step: move.action, gate: $0) }
        }
        #expect(Set(gates.map(\.step)) == Set(PersonStep.allCases.map(\.rawValue)))
        for (name, gate) in gates {
            let step = try #require(PersonStep(rawValue: name), "\(name)")
            let answer = try await office.answer(ExplainPersonGate(step: step, asOf: nil), on: id)
            #expect(answer["step"]?.text == gate)
            #expect(answer["rules"]?.array?.isEmpty == false, "\(name)")
        }
    }
}
