import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

@Suite(.database) struct TemplateTests {
    /// Every clause in Chinese and in Japanese.
    static let bilingual: [Clause] = [Clause].service.flatMap { clause in
        [Language.chinese, .japanese].map { language in
            Clause(
                code: clause.code,
                text: language == .chinese ? "按约定。" : "約定による。",
                value: clause.value,
                unit: clause.unit,
                currency: clause.currency,
                language: language
            )
        }
    }

    func drafted(
        _ clauses: [Clause] = bilingual,
        _ body: [String: JSON] = [:]
    ) async throws -> ID<ContractTemplate> {
        try await office.make(
            DraftTemplate.self,
            .object(
                [
                    "name": "Service, Japan", "kind": "service", "destination": "JP",
                    "languages": ["zh", "ja"], "clauses": clauses.body,
                ].merging(body) { $1 }
            )
        )
    }

    func published(_ body: [String: JSON] = [:]) async throws -> ID<ContractTemplate> {
        let id = try await drafted(Self.bilingual, body)
        try await office.perform(PublishTemplate.self, on: id, by: office.second)
        return id
    }

    func draft(
        _ desk: Desk,
        from template: ID<ContractTemplate>?,
        _ more: [String: JSON] = [:]
    ) async throws -> JSON {
        var body = try await desk.body(.service, on: desk.drafted(.cooperation), [])
        body["clauses"] = nil
        body["languages"] = nil
        body["template_id"] = template.map { .text("\($0)") }
        return .object(body.merging(more) { $1 })
    }

    @Test func aSecondPersonPublishes() async throws {
        let id = try await drafted()
        let own = try await office.refusal(PublishTemplate.self, on: id)
        #expect(failed(own?.gate) == ["R-AUD-002"])
        let receipt = try await office.perform(PublishTemplate.self, on: id, by: office.second)
        #expect(try receipt.json["state"]?.text == "published")
    }

    @Test func whatLacksAClauseOrALanguageIsNotPublished() async throws {
        let id = try await drafted(Self.bilingual.without(.pay))
        let refusal = try await office.refusal(PublishTemplate.self, on: id, by: office.second)
        #expect(failed(refusal?.gate) == ["R-CN-010-P"])
        #expect(refusal?.detail.contains("pay is missing") == true)
        let half = Self.bilingual.filter { $0.code != .workPlace || $0.language == .chinese }
        try await office.perform(AmendTemplate.self, on: id, ["clauses": half.body])
        let again = try await office.refusal(PublishTemplate.self, on: id, by: office.second)
        #expect(again?.detail.contains("work_place has no words in ja") == true)
        let same = try await office.refusal(AmendTemplate.self, on: id, ["clauses": half.body])
        #expect(same?.detail.contains("stands in the draft already") == true)
        #expect(try await office.refusal(AmendTemplate.self, on: id)?.code == "unfit-value")
    }

    @Test func aDraftTakesItsClausesOverAndKeepsTheEdition() async throws {
        let template = try await published()
        let desk = try await Desk.open()
        let fee = Clause.said(.serviceFee, "Once.", 9_000_00, .total, .cny)
        let id = try await office.make(
            DraftContract.self,
            draft(desk, from: template, ["languages": ["zh-Hans"], "clauses": [fee].body])
        )
        let row = try await office.registrar.read(as: office.anyone) { tx in
            try ContractRow.find(id, in: tx)
        }
        #expect(row.template == template)
        #expect(row.languages.map(\.description) == ["zh-Hans"])
        // One version a clause, in the language chosen; the clause given stands for the template's.
        #expect(row.clauses.count == [Clause].service.count)
        #expect(row.clauses.filter { $0.code == .serviceFee } == [fee])
        #expect(row.clauses.allSatisfy { $0.language == .chinese || $0 == fee })
    }

    @Test func theNextEditionTakesThePlaceOfThePublishedOne() async throws {
        let first = try await published()
        let receipt = try await office.perform(ReviseTemplate.self, on: first)
        let next = try ID<ContractTemplate>(
            parsing: receipt.json["successor_template_id"]?.text ?? ""
        )
        let twice = try await office.refusal(ReviseTemplate.self, on: first)
        #expect(twice?.code == "already-there")
        let desk = try await Desk.open()
        _ = try await office.make(DraftContract.self, draft(desk, from: first))
        let early = try await office.refusal(DraftContract.self, draft(desk, from: next))
        #expect(early?.code == "unfit-value")
        try await office.perform(PublishTemplate.self, on: next, by: office.second)
        let late = try await office.refusal(DraftContract.self, draft(desk, from: first))
        #expect(late?.detail.contains("superseded") == true)
        _ = try await office.make(DraftContract.self, draft(desk, from: next))
    }

    @Test func aTemplateFitsKindAndCountry() async throws {
        let desk = try await Desk.open()
        let korean = try await published(["destination": "KR"])
        let fees = [ClauseCode.serviceItems, .serviceFee, .serviceFeeCollection]
        let free = Self.bilingual.filter { !fees.contains($0.code) }
        let labour = try await published(["kind": "labour", "clauses": free.body])
        for (template, word) in [(korean, "another country"), (labour, "labour contract")] {
            let refusal = try await office.refusal(
                DraftContract.self,
                draft(desk, from: template)
            )
            #expect(refusal?.code == "unfit-value")
            #expect(refusal?.detail.contains(word) == true)
        }
        let unknown = try await office.refusal(
            DraftContract.self,
            draft(desk, from: ID(parsing: "ctp_01h455vb4pex5vsknk084sn02q"))
        )
        #expect(unknown?.code == "unknown-reference")
        let bare = try await office.refusal(
            DraftContract.self,
            draft(desk, from: nil)
        )
        #expect(bare?.code == "unfit-value")
    }

    @Test(arguments: TemplateState.allCases)
    func theTableAloneSaysWhatIsOpen(from: TemplateState) async throws {
        for verb in ["amend", "publish", "revise", "withdraw"] {
            let isPublished = from == .published || from == .superseded
            let id = try await office.plant(
                ContractTemplate.self,
                [
                    .name("Service"), .kind(.service), .languages(["zh", "ja"]),
                    .clauses(Self.bilingual), .madeBy(UUID()),
                    .publishedBy(isPublished ? UUID() : nil),
                    .publishedOn(isPublished ? "2026-11-20" : nil), .state(from),
                ]
            )
            let move = TemplateState.machine.moves.first { $0.from == from && $0.action == verb }
            let refusal =
                switch verb {
                case "amend":
                    try await office.refusal(AmendTemplate.self, on: id, ["languages": ["zh"]])
                case "publish": try await office.refusal(PublishTemplate.self, on: id)
                case "revise": try await office.refusal(ReviseTemplate.self, on: id)
                default:
                    try await office.refusal(
                        "withdraw",
                        in: ContractsFeature.self,
                        on: id,
                        ["reason": "Old."]
                    )
                }
            #expect(refusal?.code == (move == nil ? "wrong-state" : nil), "\(from) \(verb)")
            let state = try await office.record(of: id).state
            #expect(state == move?.to ?? from)
        }
    }

    @Test func anotherAgencysTemplateIsNone() async throws {
        let id = try await drafted()
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(PublishTemplate.self, on: id, by: stranger)
        #expect(refusal?.code == "no-such-record")
    }
}
