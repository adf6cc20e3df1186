import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing

@testable import Screening

struct ScreeningRoomTests {
    @Test func everyRefusalHasItsMending() {
        for code in ScreeningFeature.refusals { #expect(!code.mendings.contains("")) }
    }

    /// R-SAN-006: what is compared with a list, and what any rule reads, knows no ethnicity.
    @Test func noRuleAndNoComparisonReadsEthnicity() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        let all = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let files = (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        #expect(files.count > 300)
        let guardian = "EthnicityNeverAnInput"
        // What forbids it must name it: the rule, and the words that no advert may hold.
        let forbidding = [guardian, "DiscriminatingWords"]
        for file in files
        where !forbidding.contains(file.deletingPathExtension().lastPathComponent) {
            let text = try String(contentsOf: file, encoding: .utf8)
                .replacing(guardian, with: "").lowercased()
            for word in ["ethnic", "民族", "minzu", "nationality_group"] {
                #expect(!text.contains(word), "\(file.lastPathComponent) speaks of \(word)")
            }
        }
    }

    @Test func everyMachineIsWalkedOverEveryPair() {
        for machine in ScreeningFeature.machines {
            let moves = Set(machine.moves.map { "\($0.from) \($0.action) \($0.to)" })
            #expect(moves.count == machine.moves.count, "\(machine.noun) has a move twice")
            #expect(Set(machine.moves.flatMap { [$0.from, $0.to] }) == Set(machine.states))
        }
    }

    /// From each state, the verbs of people that are open; every other one is a wrong state.
    func walk<State: MachineState>(_ open: [State: Set<String>], _ verbs: Set<String>) {
        for state in State.allCases {
            for verb in verbs {
                let isOpen = open[state]?.contains(verb) ?? false
                do {
                    _ = try state.after(verb)
                    #expect(isOpen, "\(state.rawValue) \(verb)")
                } catch {
                    #expect(!isOpen, "\(state.rawValue) \(verb)")
                    #expect(error.code == "wrong-state")
                }
            }
        }
    }

    @Test func everyStateAndVerbIsOpenOrAWrongState() {
        walk(
            [
                CheckState.potential: ["review", "refer", "clear", "confirm"],
                .legalReview: ["review", "clear", "confirm"],
            ],
            ["review", "refer", "clear", "confirm"]
        )
        walk(
            [
                ListState.receiving: ["add-part", "complete", "abandon"],
                .waiting: ["confirm", "abandon"],
                .current: ["rescreen", "withdraw", "confirm"],
                .superseded: ["withdraw", "confirm"],
            ],
            ["add-part", "complete", "abandon", "rescreen", "withdraw", "confirm"]
        )
        walk(
            [
                CommitteeApprovalState.recorded: ["approve", "withdraw"],
                .seconded: ["approve", "withdraw"], .approved: ["withdraw"],
            ],
            ["approve", "withdraw"]
        )
        walk([DprkReviewState.open: ["clear", "confirm"]], ["clear", "confirm"])
    }

    @Test(arguments: ["", "not base64!", "===="])
    func aPartThatIsNoFileIsRefused(_ text: String) {
        #expect(throws: DecodingError.self) { try part(text) }
    }

    @Test func aPartHasItsLimit() throws {
        let full = [UInt8](repeating: 65, count: FilePart.limit)
        #expect(try part(Data(full).base64EncodedString()).bytes.count == FilePart.limit)
        #expect(throws: DecodingError.self) { try part(Data(full + [65]).base64EncodedString()) }
        #expect(ListLoader.parts(of: full + [65]).map(\.count) == [FilePart.limit, 1])
        #expect(ListLoader.parts(of: []).isEmpty)
    }

    private func part(_ text: String) throws -> FilePart {
        try JSONDecoder().decode(FilePart.self, from: JSONEncoder().encode(text))
    }
}

@Suite(.database) struct ScreeningWordTests {
    @Test func everyPageReadsItsView() async throws {
        for endpoint in ScreeningFeature.endpoints {
            guard case .list(let page) = endpoint.work else { continue }
            let query = try PageQuery([], of: page, isList: true)
            let reply = try await office.registrar.list(page, query, by: office.anyone)
            #expect(String(decoding: reply.body, as: UTF8.self).hasPrefix("{\"items\":["))
        }
    }
}

extension RefusalCode {
    fileprivate static var mendings: [String] { allCases.map(\.remedy) }
}
