import Core
import Testing
import TransparencyLog

@testable import Homeward

/// A step may be named as every answer prints it, and by its verb alone.
@Suite struct StepSpellingTests {
    static let steps = App.endpoints.compactMap { endpoint -> (any ExplainedStep.Type)? in
        endpoint.fields.lazy.compactMap { $0.type as? any ExplainedStep.Type }.first
    }

    private struct Question<Step: ExplainedStep>: Decodable {
        let step: Step
    }

    private func decoded<S: ExplainedStep>(_ text: String, as _: S.Type) -> String? {
        let question = try? StrictBody.decode(
            Question<S>.self,
            fromQuery: [(name: "step", value: text)],
            fields: Field.all(of: Question<S>.self, help: [:])
        )
        return question?.step.rawValue
    }

    @Test func bothSpellingsNameTheStep() {
        for type in Self.steps {
            let words = type.schema["enum"]?.array?.compactMap(\.text) ?? []
            #expect(!words.isEmpty, "\(type)")
            for word in words {
                #expect(word.contains("."), "\(type): \(word)")
                let verb = String(word.drop { $0 != "." }.dropFirst())
                #expect(decoded(word, as: type) == word)
                #expect(decoded(verb, as: type) == word, "\(type): two steps are called \(verb)")
                for other in [word.uppercased(), "other.\(verb)", "\(word).", ""] {
                    #expect(decoded(other, as: type) == nil, "\(type): \(other)")
                }
            }
        }
        #expect(Self.steps.count >= 9)
    }
}
