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
        coversProjects: Bool = false,
        employed: Bool? = nil
    ) throws -> Verdict {
        var terms = CorridorOpenTests.terms()
        terms.agencyRole = role
        terms.senderKinds = senders
        let row = try CorridorOpenTests.row(
            "PROJECT",
            .open,
            terms,
            accreditation: accreditation,
            coversProjects: coversProjects
        )
        return SenderAllowed.check(CorridorOpenTests.facts(row, employed: employed), on: day)
    }

    @Test(
        arguments: [
            ([.licensedAgency], nil, false, "passed"), ([.accreditedSender], nil, false, "failed"),
            ([.accreditedSender], "A-17", false, "passed"),
            ([.licensedAgency, .accreditedSender], nil, false, "passed"),
            ([.contractor], nil, false, "failed"), ([.contractor], nil, true, "passed"),
            ([.contractor], "A-17", false, "failed"), ([.publicBody], "Jilin", true, "failed"),
            ([.localGovernment], "Jilin", true, "failed"), ([], "A-17", true, "failed"),
        ] as [([SenderKind], ShortText?, Bool, String)]
    )
    func theAgencySendsAsAKindThatMay(
        _ senders: [SenderKind],
        _ accreditation: ShortText?,
        _ coversProjects: Bool,
        _ word: String
    ) throws {
        let verdict = try Self.verdict(
            .sends,
            senders,
            accreditation: accreditation,
            coversProjects: coversProjects
        )
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
            accreditation: "A-17",
            coversProjects: true
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

    @Test(arguments: [(.active, true), (.suspended, false)] as [(LicenceState, Bool)])
    func theLicenceSaysWhetherAContractorSends(_ state: LicenceState, _ isContractor: Bool)
        async throws
    {
        let id = try await office.corridor(
            under: "PROJECT",
            adding: [.senderKinds([.contractor])]
        )
        let file = try await office.placed(under: "PROJECT")
        #expect(try await outcome(file)?.kind == .failed)
        try await office.licence(state, adding: [.channels([.contractedProject])])
        #expect(try await outcome(file)?.word == (isContractor ? "passed" : "failed"))
        #expect(try await office.state(of: id) == "open")
    }
}
