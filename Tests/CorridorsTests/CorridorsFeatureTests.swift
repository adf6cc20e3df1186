import Core
import Testing
import TransparencyLog

@testable import Corridors

struct CorridorsRoomTests {
    @Test func everyRefusalHasItsMending() {
        for code in CorridorsFeature.refusals { #expect(!code.mendings.contains("")) }
    }

    @Test func everyBodyIsExplainedAndItsExampleReads() throws {
        for endpoint in CorridorsFeature.endpoints {
            for field in endpoint.fields {
                #expect(!field.help.isEmpty, "\(endpoint.path) \(field.name)")
            }
            guard case .action(let action) = endpoint.work else { continue }
            var body: [String: JSON] = [:]
            for field in endpoint.fields { body[field.name] = field.example }
            try read(action, JSON.object(body).canonical(), endpoint.fields)
        }
    }

    private func read<A: Action>(_: A.Type, _ bytes: [UInt8], _ fields: [Field]) throws {
        _ = try StrictBody.decode(A.self, from: bytes, fields: fields)
    }

    @Test func commandsAndPathsAreToldApart() {
        let names = CorridorsFeature.endpoints.map { "\($0.noun.singular) \($0.verb)" }
        #expect(Set(names).count == names.count)
        let paths = CorridorsFeature.endpoints.map { "\($0.method) \($0.path)" }
        #expect(Set(paths).count == paths.count)
    }

    @Test func dutiesNameTheirRules() {
        #expect(Set(CorridorsFeature.duties.map(\.word)).count == CorridorsFeature.duties.count)
        for duty in CorridorsFeature.duties {
            #expect(duty.rule.wholeMatch(of: /R-[A-Z]+-[0-9]{3}/) != nil)
        }
    }
}

extension RefusalCode {
    fileprivate static var mendings: [String] { allCases.map(\.remedy) }
}
