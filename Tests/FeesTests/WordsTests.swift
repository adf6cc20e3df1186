import Core
import Model
import TestKit
import Testing

@testable import Fees

@Suite(.database) struct WordsTests {
    @Test func everyLawfulWordCanBeAsked() {
        #expect(
            AskedCategory.allCases.compactMap(\.lawful) == FeeCategory.allCases
                && AskedPayee.allCases.compactMap(\.lawful) == PayeeKind.allCases
        )
    }

    @Test func everyFieldIsExplainedAndEveryPageReads() async throws {
        for endpoint in FeesFeature.endpoints {
            for field in endpoint.fields {
                #expect(!field.help.isEmpty, "\(endpoint.path) \(field.name)")
            }
            guard case .list(let page) = endpoint.work else { continue }
            let query = try PageQuery([], of: page, isList: true)
            let reply = try await office.registrar.list(page, query, by: office.anyone)
            #expect(!reply.body.isEmpty, "\(endpoint.path)")
        }
        let paths = FeesFeature.endpoints.map { "\($0.method) \($0.path)" }
        #expect(Set(paths).count == paths.count)
        let cards = FeesFeature.caseRules.map { $0.card } + FeesFeature.rules.map { $0.card }
        #expect(Set(cards.map(\.id)).count == cards.count)
        for card in cards {
            #expect(card.id.wholeMatch(of: /R-[A-Z]+-[0-9]{3}(-[A-Z])?/) != nil, "\(card.id)")
        }
    }
}
