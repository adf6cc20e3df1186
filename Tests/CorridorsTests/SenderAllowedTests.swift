import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

/// Who may send, and as what.
struct SenderAllowedTests {
    static let day = CalendarDate(2026, 11, 21)

    static func verdict(
        _ role: AgencyRole,
        _ senders: [SenderKind],
        accreditation: ShortText? = nil,
        employed: Bool? = nil
    ) throws -> Verdict {
        var terms = CorridorOpenTests.terms()
        terms.agencyRole = role
        terms.senderKinds = senders
        let row = try CorridorOpenTests.row(
            "PROJECT",
            .open,
            terms,
            accreditation: accreditation
        )
        return SenderAllowed.check(CorridorOpenTests.facts(row, employed: employed), on: day)
    }

    @Test(
        arguments: [
            ([.licensedAgency], nil, "passed"), ([.accreditedSender], nil, "failed"),
            ([.accreditedSender], "A-17", "passed"),
            ([.licensedAgency, .accreditedSender], nil, "passed"),
            // Contractors have needed no qualification since 2017-03-01.
            ([.contractor], nil, "passed"), ([.publicBody], "Jilin", "failed"),
            ([.localGovernment], "Jilin", "failed"), ([], "A-17", "failed"),
        ] as [([SenderKind], ShortText?, String)]
    )
    func theAgencySendsAsAKindThatMay(
        _ senders: [SenderKind],
        _ accreditation: ShortText?,
        _ word: String
    ) throws {
        let verdict = try Self.verdict(.sends, senders, accreditation: accreditation)
        #expect(verdict.word == word)
        #expect(word == "passed" || verdict.remedy.contains("homeward "))
    }

    @Test(
        arguments: [
            (nil, nil, "failed"), ("Jilin", nil, "passed"), ("Jilin", false, "passed"),
            ("Jilin", true, "failed"),
        ] as [(ShortText?, Bool?, String)]
    )
    func whoRefersNamesTheSenderAndEmploysNobody(
        _ body: ShortText?,
        _ employed: Bool?,
        _ word: String
    ) throws {
        let verdict = try Self.verdict(
            .refers,
            [.publicBody],
            accreditation: body,
            employed: employed
        )
        #expect(verdict.word == word)
    }

    @Test(arguments: [[SenderKind.licensedAgency], [.localGovernment], []])
    func whereTheAgencyHasNoPartNobodyGoesThroughIt(_ senders: [SenderKind]) throws {
        let verdict = try Self.verdict(
            .none,
            senders,
            accreditation: "A-17"
        )
        #expect(verdict.kind == .failed)
        #expect(verdict.remedy.contains("homeward case withdraw"))
    }

    @Test func withoutACorridorThereIsNothingToAsk() {
        let none = CorridorOpenTests.facts(nil)
        #expect(SenderAllowed.check(none, on: Self.day).kind == .notApplicable)
    }
}

/// The same from the records.
@Suite(.database) struct SenderOnRecordTests {
    let day = CalendarDate(2027, 1, 10)

    func outcome(_ file: ID<CaseFile>) async throws -> Verdict? {
        try await office.outcomes(file, on: day)["R-COR-009-P"]
    }

    func laboured(_ file: ID<CaseFile>, _ state: ContractState) async throws {
        try await office.contract(.labour, state, of: file)
    }

    @Test func aLabourContractIsNoReferral() async throws {
        let file = try await office.placed(in: .kr, under: "KR-EPS")
        let id = try await office.corridor(
            to: .kr,
            under: "KR-EPS",
            adding: [.agencyRole(.refers), .feeRegime(.noFee)]
        )
        #expect(try await outcome(file)?.kind == .failed)
        try await office.perform(SuspendCorridor.self, on: id, ["reason": "Sender."])
        try await office.perform(
            ReviewCorridor.self,
            on: id,
            ["evidence": "List.", "source": "List 1", "sender_accreditation": "Jilin"]
        )
        #expect(try await outcome(file)?.kind == .passed)
        try await laboured(file, .void)
        #expect(try await outcome(file)?.kind == .passed)
        try await laboured(file, .draft)
        #expect(try await outcome(file)?.kind == .failed)
    }

    @Test func aContractorSendsWithoutALicence() async throws {
        try await office.corridor(
            under: "PROJECT",
            adding: [.channel(.contractedProject), .senderKinds([.contractor])]
        )
        let file = try await office.placed(under: "PROJECT")
        #expect(try await outcome(file)?.kind == .passed)
    }
}
