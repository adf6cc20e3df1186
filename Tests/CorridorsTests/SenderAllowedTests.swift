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
        #expect(verdict.word == "failed")
        #expect(verdict.remedy.contains("homeward case withdraw"))
    }

    @Test func withoutACorridorThereIsNothingToAsk() {
        let none = CorridorOpenTests.facts(nil)
        #expect(SenderAllowed.check(none, on: Self.day).word == "not-applicable")
    }
}

/// The same from the records.
@Suite(.database) struct SenderOnRecordTests {
    let day = CalendarDate(2027, 1, 10)

    func outcome(_ file: ID<CaseFile>) async throws -> Verdict? {
        try await office.outcomes(file, on: day)["R-COR-009-P"]
    }

    func laboured(_ file: ID<CaseFile>, _ state: String) async throws {
        let employer = try await office.value(
            "SELECT employer_id FROM case_file WHERE id = \(file)",
            as: UUID.self
        )
        let from = CalendarDate(2027, 1, 1)
        let until = CalendarDate(2028, 2, 1)
        let cooperation = try await office.plant(
            Contract.self,
            [
                "kind": "cooperation", "employer_id": employer, "languages": ["zh"],
                "begins_on": from, "ends_on": until, "clauses": "[]", "made_by": UUID(),
                "state": "draft",
            ]
        )
        _ = try await office.plant(
            Contract.self,
            [
                "kind": "labour", "employer_id": employer, "case_file_id": file,
                "person_id": try await office.person(of: file), "cooperation_id": cooperation,
                "languages": ["zh"], "begins_on": from, "ends_on": until, "clauses": "[]",
                "made_by": UUID(), "state": state,
            ]
        )
    }

    @Test func aLabourContractIsNoReferral() async throws {
        let file = try await office.placed(in: .kr, programme: "KR-EPS")
        let id = try await office.corridor(
            programme: "KR-EPS",
            destination: .kr,
            role: .refers,
            fees: .noFee
        )
        #expect(try await outcome(file)?.word == "failed")
        try await office.perform(SuspendCorridor.self, on: id, ["reason": "Sender."])
        try await office.perform(
            ReviewCorridor.self,
            on: id,
            ["evidence": "List.", "source": "List 1", "sender_accreditation": "Jilin"]
        )
        #expect(try await outcome(file)?.word == "passed")
        try await laboured(file, "void")
        #expect(try await outcome(file)?.word == "passed")
        try await laboured(file, "draft")
        #expect(try await outcome(file)?.word == "failed")
    }

    @Test(arguments: [("active", true), ("suspended", false)])
    func theLicenceSaysWhetherAContractorSends(_ state: String, _ isContractor: Bool) async throws {
        let id = try await office.corridor(programme: "PROJECT", senders: [.contractor])
        let file = try await office.placed(programme: "PROJECT")
        #expect(try await outcome(file)?.word == "failed")
        _ = try await office.plant(
            Licence.self,
            [
                "number": "L-1", "authority": "Jilin", "approved_on": CalendarDate(2024, 1, 1),
                "channels": ["contracted_project"], "state": state,
            ]
        )
        #expect(try await outcome(file)?.word == (isContractor ? "passed" : "failed"))
        #expect(try await office.state(of: id) == "open")
    }
}
