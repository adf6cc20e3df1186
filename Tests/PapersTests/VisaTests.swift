import Model
import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

@Suite(.database) struct VisaTests {
    func refusal(_ caseFile: ID<CaseFile>, _ changes: [String: JSON]) async throws -> Refusal? {
        try await office.refusal(RecordVisa.self, .visa(caseFile, changes))
    }

    @Test func theNumberIsSealedAndTheRestIsOnRecord() async throws {
        let caseFile = try await office.placed()
        let id = try await office.make(RecordVisa.self, .visa(caseFile))
        #expect(try await office.story(of: id) == ["visa.recorded"])
        let isReadable = try await office.value(
            "SELECT position(convert_to('123456', 'UTF8') IN number_sealed) > 0 FROM visa",
            as: Bool.self
        )
        #expect(isReadable == false)
        let columns = visaReadModel.columns.map(\.name.description)
        #expect(columns.allSatisfy { !$0.contains("number") })
    }

    @Test(
        arguments: [
            (["country": "KR"], "unfit-value"), (["valid_until": "2026-11-30"], "unfit-value"),
            (["valid_until": "2026-12-01"], nil), (["class_code": "tourist"], nil),
            (["days_used_before": -1], "unfit-value"), (["days_used_before": 0], nil),
            (["plan_applied_on": "2026-11-21"], nil),
            (["plan_applied_on": "2026-11-22"], "unfit-value"),
        ] as [([String: JSON], String?)]
    ) func aVisaFitsTheCase(
        changes: [String: JSON],
        code: String?
    ) async throws {
        #expect(try await refusal(office.placed(), changes)?.code == code)
        let count = try await office.count(of: "visa")
        #expect(count == (code == nil ? 1 : 0))
    }

    @Test func oneNumberIsOnePaperHoweverItIsTyped() async throws {
        let caseFile = try await office.placed()
        let id = try await office.make(RecordVisa.self, .visa(caseFile))
        #expect(try await refusal(caseFile, ["number": "ab123456"])?.code == "already-there")
        try await office.perform(
            "cancel",
            in: PapersFeature.self,
            on: id,
            ["reason": "Typed wrongly."]
        )
        #expect(try await refusal(caseFile, ["number": "ab123456"]) == nil)
    }

    @Test func anEndedCaseTakesNoPapers() async throws {
        #expect(try await refusal(office.placed(.closed), [:])?.code == "wrong-state")
    }

    @Test func aCancelledVisaStaysCancelled() async throws {
        let id = try await office.make(RecordVisa.self, .visa(office.placed()))
        try await office.perform("cancel", in: PapersFeature.self, on: id, ["reason": "Revoked."])
        let refusal = try await office.refusal(
            "cancel",
            in: PapersFeature.self,
            on: id,
            ["reason": "Again."]
        )
        #expect(refusal?.code == "wrong-state")
        #expect(
            try await office.story(of: id)
                == ["visa.recorded", "visa.cancelled"]
        )
    }

    @Test func onlyWhoManagesPapersRecordsThem() async throws {
        let refusal = try await office.refusal(
            RecordVisa.self,
            .visa(office.placed()),
            by: office.anyone.without(.papersManage)
        )
        #expect(refusal?.code == "not-permitted")
    }

    @Test func theRuleReadsTheRecords() async throws {
        let caseFile = try await office.placed(in: .ru, under: "RU-WORK")
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .failed)
        _ = try await office.make(
            RecordVisa.self,
            .visa(caseFile, ["country": "RU", "class_code": "visa-free", "number": "1"])
        )
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .failed)
        let id = try await office.make(
            RecordVisa.self,
            .visa(caseFile, ["country": "RU", "class_code": "work visa"])
        )
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .passed)
        try await office.perform("cancel", in: PapersFeature.self, on: id, ["reason": "Revoked."])
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .failed)
    }
}
