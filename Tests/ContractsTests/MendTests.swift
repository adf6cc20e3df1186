import Core
import Model
import TestKit
import Testing

@testable import Contracts

/// What a failed rule names as its mend can be typed.
@Suite(.database) struct MendTests {
    @Test func everyMendOfABareCaseIsACommandOfTheHouse() async throws {
        let caseFile = try await office.placed()
        let gate = Gate("deployment.depart", "Leave.", ContractsFeature.caseRules)
        let report = try await office.registrar.read(as: office.anyone) { tx in
            try gate.report(for: caseFile, in: tx, on: CalendarDate(2027, 1, 10))
        }
        #expect(report.obstacles.count >= 5)
        for line in report.lines { try expectCommands(in: line.verdict, of: line.card.id) }
    }

    @Test(arguments: ContractState.allCases)
    func everyMendOfAnUnfinishedContractIsOneToo(state: ContractState) throws {
        let bare = [Clause].service.without(.returnTravel).with(.said(.penalty))
        let cooperation = ContractRow.sample(.cooperation, [], state: state)
        let facts = LinkedContracts.of(
            .sample(.service, bare, state: state, on: cooperation, languages: [.japanese]),
            .sample(.labour, bare, state: state, on: cooperation, disclosed: .japanese),
            .sample(.employment, bare, state: state, on: cooperation, languages: [.japanese]),
            on: cooperation,
            staysUntil: "2031-01-01"
        )
        for rule in ContractStep.wording + [DisclosedWithRisks.self] {
            try expectCommands(in: rule.check(facts, on: today), of: rule.card.id)
        }
    }

    func expectCommands(in verdict: Verdict, of rule: String) throws {
        guard case .failed(_, let remedy) = verdict else { return }
        let commands = remedy.matches(of: /homeward\s+([a-z-]+)\s+([a-z-]+)/)
        #expect(!commands.isEmpty, "\(rule): \(remedy)")
        for command in commands where command.output.1 == "contract" {
            let verb = String(command.output.2)
            let isKnown = ContractsFeature.endpoints.contains {
                $0.noun == Contract.self && $0.verb == verb
            }
            #expect(isKnown, "\(rule): \(remedy)")
        }
    }
}
