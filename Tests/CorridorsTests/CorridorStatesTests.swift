import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

@Suite(.database) struct CorridorStatesTests {
    /// What a verb leads to; every pair that is not here is refused as a wrong state.
    static let corridors = [
        "closed review": "under_review", "restricted review": "under_review",
        "suspended review": "under_review", "under_review decline": "closed",
        "under_review open": "open", "open restrict": "restricted", "open suspend": "suspended",
        "restricted suspend": "suspended", "closed end": "ended", "under_review end": "ended",
        "open end": "ended", "restricted end": "ended", "suspended end": "ended",
    ]
    static let guides = [
        "draft amend": "draft", "draft publish": "published", "draft withdraw": "withdrawn",
        "published withdraw": "withdrawn",
    ]

    @Test(arguments: ["review", "decline", "open", "restrict", "suspend", "end"])
    func aCorridorMovesByItsTable(_ verb: String) async throws {
        let reason: JSON = ["reason": "A circular."]
        for (number, state) in CorridorState.allCases.enumerated() {
            let id = try await office.corridor(
                state,
                under: try ShortText(parsing: "JP-\(number)")
            )
            let refusal =
                switch verb {
                case "review":
                    try await office.refusal(
                        ReviewCorridor.self,
                        on: id,
                        ["evidence": "A circular.", "source": "Circular 7"]
                    )
                case "decline":
                    try await office.refusal(DeclineCorridor.self, on: id, reason)
                case "open": try await office.refusal(OpenCorridor.self, on: id)
                case "restrict":
                    try await office.refusal(RestrictCorridor.self, on: id, reason)
                case "suspend": try await office.refusal(SuspendCorridor.self, on: id, reason)
                default: try await office.refusal(EndCorridor.self, on: id, reason)
                }
            let wanted = Self.corridors["\(state.rawValue) \(verb)"]
            #expect(refusal?.code == (wanted == nil ? "wrong-state" : nil), "\(state) \(verb)")
            #expect(try await office.state(of: id) == wanted ?? state.rawValue)
        }
    }

    @Test(arguments: ["amend", "publish", "withdraw"])
    func aGuideMovesByItsTable(_ verb: String) async throws {
        let corridor = try await office.corridor()
        let sections = try Shelf.json("guides/jp.en.json")
        let known = try StoredJSON([Strict<GuideSection>]([Strict(.sample)]))
        for (number, state) in GuideState.allCases.enumerated() {
            let id = try await office.plant(
                Guide.self,
                [
                    .corridor(corridor), .language(number == 0 ? "en" : "zh"), .edition(number + 1),
                    .title("Japan"), .sections(known), .toConfirm(true),
                    .madeBy(office.second.human),
                    .publishedBy(state == .published ? office.anyone.human : nil),
                    .publishedOn(state == .published ? "2026-11-01" : nil), .state(state),
                ]
            )
            let refusal =
                switch verb {
                case "amend":
                    try await office.refusal(AmendGuide.self, on: id, ["sections": sections])
                case "publish": try await office.refusal(PublishGuide.self, on: id)
                default:
                    try await office.refusal(
                        "withdraw",
                        in: CorridorsFeature.self,
                        on: id,
                        ["reason": "Old."]
                    )
                }
            let wanted = Self.guides["\(state.rawValue) \(verb)"]
            // The sample lacks three of four sections: publishing a draft stops at that, not at its state.
            let code =
                wanted == nil ? "wrong-state" : verb == "publish" ? "guide-incomplete" : nil
            #expect(refusal?.code == code, "\(state) \(verb)")
            if verb != "publish" {
                #expect(try await office.state(of: id) == wanted ?? state.rawValue)
            }
        }
    }

    @Test func everyPairIsInTheTableOrRefused() throws {
        for (machine, wanted) in [
            (MachineTable(Corridor.self, CorridorState.self), Self.corridors),
            (
                MachineTable(Guide.self, GuideState.self),
                Self.guides.merging(["published supersede": "superseded"]) { $1 }
            ),
        ] {
            let moves = machine.moves.map { ("\($0.from) \($0.action)", $0.to) }
            #expect(Dictionary(uniqueKeysWithValues: moves) == wanted)
        }
        for from in CorridorState.allCases {
            for to in CorridorState.allCases {
                let verbs = CorridorState.machine.moves.filter { $0.from == from && $0.to == to }
                for verb in ["review", "decline", "open", "restrict", "suspend", "end"] {
                    let isAllowed = verbs.contains { $0.action == verb }
                    #expect((try? from.after(verb, to: to)) == (isAllowed ? to : nil))
                }
            }
        }
    }
}
