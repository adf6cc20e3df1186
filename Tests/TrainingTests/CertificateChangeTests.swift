import Core
import Model
import TestKit
import Testing

@testable import Training

@Suite struct CertificateChangeTests {
    @Test(
        arguments: [
            (true, true, true, []), (true, false, true, [.occupation]),
            (true, true, false, [.employer]), (true, false, false, [.occupation, .employer]),
            (true, nil, nil, []), (false, nil, nil, [.unknown]), (false, true, nil, [.unknown]),
            (false, true, true, []), (false, false, true, [.occupation]),
        ] as [(Bool, Bool?, Bool?, [CertificateChange])]
    ) func occupationAndEmployerVoidIt(
        isOwn: Bool,
        sameOccupation: Bool?,
        sameEmployer: Bool?,
        changes: [CertificateChange]
    ) {
        let found = CertificateChange.found(
            isOwn: isOwn,
            sameOccupation: sameOccupation,
            sameEmployer: sameEmployer
        )
        #expect(found == changes)
    }

    @Test func aVoidCertificateCoversNothingAndSaysWhy() {
        var certificate = TrainingFacts.Certificate(
            number: "T-1",
            certifiedOn: CalendarDate(2026, 1, 1),
            until: CalendarDate(2028, 1, 1),
            topics: Topic.required,
            trainedFor: .jp,
            destination: .jp,
            programme: "JP-SSW-1"
        )
        let day = CalendarDate(2027, 1, 10)
        let good = RequiredTopicsCertified.check(.init(certificates: [certificate]), on: day)
        #expect(good.kind == .passed)
        certificate.changes = [.employer]
        let void = RequiredTopicsCertified.check(.init(certificates: [certificate]), on: day)
        #expect(void.kind == .failed)
        #expect(void.words.contains("void: the employer has changed since"))
        let stale = CertificateNotStale.check(.init(certificates: [certificate]), on: day)
        #expect(stale.kind == .notApplicable)
    }
}

@Suite(.database) struct CertificateOfEarlierCaseTests {
    func certified(_ caseFile: ID<CaseFile>) async throws {
        let id = try await office.enrolled(caseFile, in: office.course(Topic.required, hours: 6))
        for topic in Topic.required { try await office.attended(id, topic) }
        try await office.certified(id)
    }

    /// Another case of the same worker, where the work of a case is.
    func anotherCase(of first: ID<CaseFile>, at other: ID<CaseFile>) async throws -> ID<CaseFile> {
        try await office.caseFile(
            of: office.person(of: first),
            at: office.workplace(of: other),
            under: "JP-TITP-1",
            from: "2027-01-10",
            until: "2028-01-09"
        )
    }

    /// The same worker, employer and occupation: nothing has changed. Another employer: everything.
    @Test func countsForTheSameWorkAlone() async throws {
        let first = try await office.placed()
        try await certified(first)
        let again = try await anotherCase(of: first, at: first)
        #expect(try await office.outcomes(of: again)["R-TRN-001"] == .passed)
        let elsewhere = try await anotherCase(of: first, at: office.placed())
        #expect(try await office.outcomes(of: elsewhere)["R-TRN-001"] == .failed)
    }
}
