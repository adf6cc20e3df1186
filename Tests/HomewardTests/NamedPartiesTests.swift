import Core
import Testing
import TransparencyLog

@testable import Homeward

/// A refusal's words are sealed with the key of whom the body names: each action that names somebody says so.
@Suite struct NamedPartiesTests {
    @Test func whoNamesAPersonOrACaseSaysSo() throws {
        var checked = 0
        for endpoint in App.endpoints {
            guard case .action(let action) = endpoint.work else { continue }
            checked += try named(by: action) ? 1 : 0
        }
        #expect(checked >= 30)
    }

    /// Whether a body of examples names somebody.
    private func named<A: Action>(by _: A.Type) throws -> Bool {
        let fields = Field.all(of: A.self, help: A.help)
        let examples = fields.compactMap { field in field.example.map { (field.name, $0) } }
        let body = try JSON.object(Dictionary(uniqueKeysWithValues: examples)).canonical()
        let action = try StrictBody.decode(A.self, from: body, fields: fields)
        let person = examples.contains { $0.1 == .text(ID<Person>.example) }
        let caseFile = examples.contains { $0.1 == .text(ID<CaseFile>.example) }
        #expect((action.named.person != nil) == person, "\(A.self)")
        #expect((action.named.caseFile != nil) == caseFile, "\(A.self)")
        return person || caseFile
    }
}
