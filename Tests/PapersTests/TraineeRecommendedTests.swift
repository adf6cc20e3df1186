import Core
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Papers

@Suite struct TraineeRecommendedTests {
    static let day = CalendarDate(2027, 1, 10)

    static func paper(
        _ kind: DocumentKind,
        from: CalendarDate? = nil,
        until: CalendarDate? = nil
    ) -> TraineeFacts.Paper {
        .init(kind: kind, issuer: "Office", issuedOn: from, expiresOn: until)
    }

    static func verdict(
        _ programme: String = "JP-TITP-1",
        papers: [DocumentKind] = [.recommendation, .workCertificate, .pledge],
        and more: [TraineeFacts.Paper] = [],
        worked: [CalendarDate] = [CalendarDate(2020, 1, 1)],
        reason: ExperienceReason? = nil,
        entered: [TraineeFacts.Entered] = [],
        repeats: StageRepeatReason? = nil,
        channel: String? = "nongovernmental_licensed"
    ) -> Verdict {
        TraineeRecommended.check(
            TraineeFacts(
                programme: programme,
                occupation: "7511",
                channel: channel,
                papers: papers.map { paper($0) } + more,
                sameWorkFrom: worked,
                experienceReason: reason,
                repeatReason: repeats,
                entered: entered
            ),
            on: day
        )
    }

    @Test(arguments: ["JP-TITP-1", "JP-TITP-2", "JP-TITP-3"])
    func everyStageAsksForAllOfIt(_ programme: String) {
        #expect(Self.verdict(programme).kind == .passed)
        #expect(Self.verdict(programme, papers: []).kind == .failed)
    }

    @Test(arguments: ["JP-SSW-1", "JP-ESD", "KR-EPS"])
    func otherProgrammesAskForNoneOfIt(_ programme: String) {
        #expect(Self.verdict(programme, papers: []).kind == .notApplicable)
    }

    @Test(arguments: [DocumentKind.recommendation, .workCertificate, .pledge])
    func aMissingPaperIsNamedWithItsCommand(_ kind: DocumentKind) {
        let papers = [DocumentKind.recommendation, .workCertificate, .pledge].filter { $0 != kind }
        let complaint = Self.verdict(papers: papers).complaint
        #expect(complaint.contains("homeward document request --kind \(kind.rawValue)"))
    }

    @Test(arguments: [
        (CalendarDate(2027, 1, 9), "failed"), (CalendarDate(2027, 1, 10), "passed"),
        (CalendarDate(2027, 1, 11), "passed"),
    ])
    func aPaperCountsOnItsLastDay(_ last: CalendarDate, _ outcome: String) {
        let found = Self.verdict(
            papers: [.workCertificate, .pledge],
            and: [Self.paper(.recommendation, until: last)]
        )
        #expect(found.word == outcome)
    }

    @Test(arguments: [
        (CalendarDate(2027, 1, 9), "passed"), (CalendarDate(2027, 1, 10), "passed"),
        (CalendarDate(2027, 1, 11), "failed"),
    ])
    func aPaperCountsFromItsFirst(_ first: CalendarDate, _ outcome: String) {
        let found = Self.verdict(
            papers: [.workCertificate, .recommendation],
            and: [Self.paper(.pledge, from: first)]
        )
        #expect(found.word == outcome)
    }

    @Test func aSpecialReasonStandsForExperience() {
        let none = Self.verdict(papers: [.recommendation, .pledge], worked: [])
        #expect(none.complaint.contains("homeward work-entry add"))
        #expect(none.complaint.contains("homeward visa supplement --experience-reason"))
        for reason in ExperienceReason.allCases {
            let found = Self.verdict(
                papers: [.recommendation, .pledge],
                worked: [],
                reason: reason
            )
            #expect(found.kind == .passed)
        }
    }

    /// Work that begins after the departure is no experience yet.
    @Test(arguments: [(9, "passed"), (10, "passed"), (11, "failed")])
    func experienceLiesBefore(_ first: Int, _ outcome: String) {
        #expect(Self.verdict(worked: [CalendarDate(2027, 1, first)]).word == outcome)
    }

    @Test func aStageIsGoneThroughOnce() {
        func entered(_ wording: String) -> [TraineeFacts.Entered] {
            [.init(wording: wording, on: CalendarDate(2024, 3, 1))]
        }
        let again = Self.verdict(entered: entered("JP TITP-1"))
        #expect(again.kind == .failed)
        #expect(again.complaint.contains("--stage-repeat-reason"))
        #expect(Self.verdict("JP-TITP-2", entered: entered("TITP-1")).kind == .passed)
        #expect(Self.verdict(entered: entered("SSW-1")).kind == .passed)
        for reason in StageRepeatReason.allCases {
            #expect(Self.verdict(entered: entered("TITP-1"), repeats: reason).kind == .passed)
        }
    }

    /// The host's own staff come with its pledge alone.
    @Test func theEnterprisesOwnTypeNeedsNoRecommendation() {
        let own = "trainee_joint_venture"
        #expect(Self.verdict(papers: [.pledge], worked: [], channel: own).kind == .passed)
        #expect(Self.verdict(papers: [], channel: own).kind == .failed)
        #expect(Self.verdict(papers: [.pledge], worked: [], channel: nil).kind == .failed)
    }

    @Test func itIsInForceFromItsDay() {
        #expect(TraineeRecommended.card.force == .since(2017, 11, 1))
    }
}

@Suite(.database) struct TraineeRecordTests {
    @Test func theRuleReadsThePapersTheWorkAndTheVisas() async throws {
        let caseFile = try await office.placed(under: "JP-TITP-1")
        let person = try await office.person(of: caseFile)
        func outcome() async throws -> Verdict.Kind? {
            try await office.outcomes(of: caseFile)["R-TITP-001"]
        }
        for kind in [DocumentKind.recommendation, .pledge, .workCertificate] {
            #expect(try await outcome() == .failed)
            try await office.document(kind, .valid, of: person, until: "2028-01-01")
        }
        #expect(try await outcome() == .failed)
        try await office.workEntry(of: person, until: "2026-06-30")
        #expect(try await outcome() == .passed)
        let before = try await office.caseFile(
            of: person,
            at: office.workplace(),
            under: "JP-TITP-1"
        )
        try await office.visa(
            of: before,
            from: "2024-01-10",
            until: "2024-12-31",
            adding: [.classCode("TITP-1"), .enteredOn("2024-01-10")]
        )
        #expect(try await outcome() == .failed)
        let visa = try await office.visa(
            of: caseFile,
            until: "2028-12-31",
            adding: [.classCode("TITP-1")]
        )
        try await office.perform(
            SupplementVisa.self,
            on: visa,
            ["stage_repeat_reason": "host_failed"]
        )
        #expect(try await outcome() == .passed)
    }

    /// A recommendation for one placement says nothing of another.
    @Test func aPaperOfAnotherCaseDoesNotCount() async throws {
        let caseFile = try await office.placed(under: "JP-TITP-1")
        let person = try await office.person(of: caseFile)
        let other = try await office.caseFile(of: person, at: office.workplace())
        try await office.workEntry(of: person)
        for kind in [DocumentKind.pledge, .workCertificate, .recommendation] {
            try await office.document(
                kind,
                .valid,
                of: person,
                adding: [.caseFile(kind == .recommendation ? other : caseFile)]
            )
        }
        #expect(try await office.outcomes(of: caseFile)["R-TITP-001"] == .failed)
        try await office.document(
            .recommendation,
            .valid,
            of: person,
            adding: [.caseFile(caseFile)]
        )
        #expect(try await office.outcomes(of: caseFile)["R-TITP-001"] == .passed)
    }
}
