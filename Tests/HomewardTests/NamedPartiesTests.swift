import Core
import Testing
import TransparencyLog

@testable import Homeward

/// A refusal's words are sealed with the key of whom the body names: each action that names somebody says so.
@Suite struct NamedPartiesTests {
    @Test func whoNamesAPersonOrACaseSaysSo() throws {
        var checked = 0
        for endpoint in App.endpoints {
            guard case .write(let operation) = endpoint.work else { continue }
            checked += try named(by: operation) ? 1 : 0
        }
        #expect(checked >= 30)
    }

    /// Whether a body of examples names somebody.
    private func named<O: WriteOperation>(by operation: O) throws -> Bool {
        let fields = operation.fields
        let examples = fields.compactMap { field in field.example.map { (field.name, $0) } }
        let body = try JSON.object(Dictionary(uniqueKeysWithValues: examples)).canonical()
        let said = try StrictBody.decode(O.Body.self, from: body, fields: fields)
        let person = examples.contains { $0.1 == .text(ID<Person>.example) }
        let caseFile = examples.contains { $0.1 == .text(ID<CaseFile>.example) }
        let named = operation.named(by: said)
        #expect((named.person != nil) == person, "\(operation.name)")
        #expect((named.caseFile != nil) == caseFile, "\(operation.name)")
        return person || caseFile
    }
}
