import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

@Suite(.database) struct CertificateTests {
    func refusal(_ id: ID<Enrolment>) async throws -> Refusal? {
        try await office.refusal(CertifyEnrolment.self, on: id, ["certificate_number": "T-1"])
    }

    @Test func everyTopicMustHaveBeenTaught() async throws {
        let id = try await office.enrolled()
        try await office.attended(id, .safety, seconds: 8 * 3600)
        let refusal = try #require(try await refusal(id))
        #expect(refusal.code == "topics-missing")
        #expect(refusal.detail.contains("law"))
        #expect(
            try await office.value("SELECT state FROM enrolment", as: String.self) == "attending"
        )
        #expect(try await office.history(of: id).contains("refused.topics-missing"))
    }

    /// The course has nine hours: ten in one day are not enough, and an hour of the next day is.
    @Test func aLongDayDoesNotMakeTheHours() async throws {
        let id = try await office.enrolled(office.placed(), in: office.course(hours: 9))
        try await office.attended(id, .safety, on: "2026-11-18", seconds: 5 * 3600)
        try await office.attended(id, .law, on: "2026-11-18", seconds: 5 * 3600)
        #expect(try await refusal(id)?.code == "hours-short")
        try await office.attended(id, .law, on: "2026-11-19", seconds: 3599)
        #expect(try await refusal(id)?.code == "hours-short")
        try await office.attended(id, .safety, on: "2026-11-19", seconds: 1)
        #expect(try await refusal(id) == nil)
    }

    @Test func aCertificateRunsTwentyFourMonths() async throws {
        let id = try await office.enrolled()
        try await office.attended(id, .safety)
        try await office.attended(id, .law)
        try await office.certified(id)
        let until = try await office.value(
            "SELECT certificate_until FROM enrolment",
            as: CalendarDate.self
        )
        #expect(until == CalendarDate(2028, 11, 21))
        #expect(try await office.story(of: id).last == "enrolment.certified")
    }

    @Test func noTwoCertificatesShareANumber() async throws {
        var codes: [String?] = []
        for _ in 1...2 {
            let id = try await office.enrolled()
            try await office.attended(id, .safety)
            try await office.attended(id, .law)
            codes.append(try await refusal(id)?.code)
        }
        #expect(codes == [nil, "already-there"])
    }

    @Test func managingTrainingIsNotCertifyingIt() async throws {
        let id = try await office.enrolled()
        let refusal = try await office.refusal(
            CertifyEnrolment.self,
            on: id,
            ["certificate_number": "T-1"],
            by: office.anyone.without(.trainingCertify)
        )
        #expect(refusal?.code == "not-permitted")
    }

    /// The gate's own way: from the records of a case to the verdict.
    @Test func theRulesReadTheRecords() async throws {
        let caseFile = try await office.placed()
        let id = try await office.enrolled(
            caseFile,
            in: office.course(Topic.required, hours: 6)
        )
        for topic in Topic.required { try await office.attended(id, topic) }
        #expect(try await outcomes(caseFile) == [.failed, .notApplicable])
        try await office.certified(id)
        #expect(try await outcomes(caseFile) == [.passed, .passed])
        #expect(
            try await outcomes(caseFile, on: CalendarDate(2028, 11, 22)) == [.failed, .failed]
        )
        try await office.perform(RevokeCertificate.self, on: id, ["reason": "Not attended."])
        #expect(try await outcomes(caseFile) == [.failed, .notApplicable])
        #expect(try await office.story(of: id).last == "enrolment.revoked")
    }

    @Test func aCertificateIsMarkedExpiredAfterItsLastDay() async throws {
        let id = try await office.enrolled()
        try await office.attended(id, .safety)
        try await office.attended(id, .law)
        try await office.certified(id)
        office.clock.move(to: CalendarDate(2028, 11, 21))
        #expect(
            try await office.refusal(ExpireCertificate.self, on: id)?.code == "unfit-value"
        )
        office.clock.move(to: CalendarDate(2028, 11, 22))
        try await office.perform(ExpireCertificate.self, on: id)
        #expect(try await office.story(of: id).last == "enrolment.expired")
    }

    private func outcomes(
        _ caseFile: ID<CaseFile>,
        on day: CalendarDate = CalendarDate(2027, 1, 10)
    ) async throws -> [Verdict.Kind?] {
        let found = try await office.outcomes(of: caseFile, on: day)
        return [found["R-TRN-001"], found["R-TRN-003"]]
    }
}
