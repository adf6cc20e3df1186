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
        let gates = PersonState.machine.moves.compactMap(\.gate)
        #expect(Set(gates) == Set(PersonStep.allCases.map(\.rawValue)))
        for step in PersonStep.allCases {
            let answer = try await office.answer(ExplainPersonGate(step: step, asOf: nil), on: id)
            #expect(answer["step"]?.text == step.rawValue)
            #expect(answer["rules"]?.array?.isEmpty == false, "\(step)")
        }
    }
}
