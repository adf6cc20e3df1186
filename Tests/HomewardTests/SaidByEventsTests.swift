import Testing
import TransparencyLog

@testable import Core
@testable import Homeward

/// An event says the body of its request, but not what is sealed in a column of its own.
@Suite struct SaidByEventsTests {
    /// How somebody is reached or known to others, and what only a disclosure may show.
    static let secrets: Set<String> = [
        "phone", "email", "contact", "safe_contact", "emergency_contact", "resident_number",
        "passport_number", "line1", "line2", "paid_from", "pay_account", "beneficiary_name",
        "narrative", "appeal", "claim", "letter", "lessons",
    ]

    @Test func everyBodyIsSaidButItsSecrets() throws {
        var secret = 0
        for endpoint in App.endpoints {
            guard case .write(let operation) = endpoint.work else { continue }
            secret += try check(operation)
        }
        #expect(secret >= Self.secrets.count)
    }

    /// Whether the event of a body of examples says each of its properties in the words of the request; gives how
    /// many of them it keeps to itself.
    private func check<O: WriteOperation>(_ operation: O) throws -> Int {
        let examples = operation.fields.compactMap { field in
            field.example.map { (field.name, $0) }
        }
        let body = Dictionary(uniqueKeysWithValues: examples)
        let said = try operation.said(
            of: StrictBody.decode(
                O.Body.self,
                from: JSON.object(body).canonical(),
                fields: operation.fields
            )
        )
        let unsaid = Set(body.keys).subtracting(said.keys)
        #expect(said == body.filter { !unsaid.contains($0.key) }, "\(operation.name)")
        #expect(Set(body.keys).intersection(Self.secrets).isSubset(of: unsaid), "\(operation.name)")
        return unsaid.count
    }
}
