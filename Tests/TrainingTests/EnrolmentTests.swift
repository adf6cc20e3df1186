import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

@Suite(.database) struct EnrolmentTests {
    func refusal(_ course: ID<Course>, _ caseFile: ID<CaseFile>) async throws -> Refusal? {
        try await office.refusal(
            EnrolWorker.self,
            ["course_id": .text("\(course)"), "case_id": .text("\(caseFile)")]
        )
    }

    @Test func theWorkerOfTheCaseIsEnrolled() async throws {
        let caseFile = try await office.placed()
        let id = try await office.enrolled(caseFile, in: office.course())
        let person = try await office.record(of: id).person
        #expect(try await person == office.person(of: caseFile))
        #expect(try await office.story(of: id) == ["enrolment.enrolled"])
        let timeline = try await office.value(
            "SELECT case_id FROM audit.event WHERE subject_id = \(id)",
            as: ID<CaseFile>.self
        )
        #expect(timeline == caseFile)
    }

    @Test func theCourseIsForTheDestinationOfTheCase() async throws {
        let refusal = try await refusal(
            office.course(for: .kr),
            office.placed(in: .jp)
        )
        #expect(refusal?.code == "unfit-value")
        #expect(try await office.count(of: "enrolment") == 0)
    }

    @Test func aWithdrawnCourseTakesNobody() async throws {
        let course = try await office.course()
        try await office.perform("withdraw", in: TrainingFeature.self, on: course)
        #expect(try await refusal(course, office.placed())?.code == "wrong-state")
    }

    @Test(arguments: [CaseState.closed, .withdrawn]) func anEndedCaseTrainsNobody(
        state: CaseState
    ) async throws {
        let caseFile = try await office.placed(state)
        #expect(try await refusal(office.course(), caseFile)?.code == "wrong-state")
    }

    @Test func whatIsNotThereIsNoReference() async throws {
        let nowhere = try await refusal(office.course(), ID(UUID()))
        #expect(nowhere?.code == "unknown-reference")
        let nothing = try await refusal(ID(UUID()), office.placed())
        #expect(nothing?.code == "unknown-reference")
    }

    @Test func oneIsInACourseOnceAtATime() async throws {
        let (caseFile, course) = try await (office.placed(), office.course())
        let first = try await office.enrolled(caseFile, in: course)
        #expect(try await refusal(course, caseFile)?.code == "already-there")
        try await office.perform(WithdrawEnrolment.self, on: first)
        #expect(try await refusal(course, caseFile) == nil)
    }

    @Test func anotherAgencySeesNoEnrolment() async throws {
        let id = try await office.enrolled()
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            WithdrawEnrolment.self,
            on: id,
            by: stranger,
            seen: 1
        )
        #expect(refusal?.code == "no-such-record")
    }

    /// Whoever stands in a state may do what the table says, and nothing else.
    @Test(arguments: EnrolmentState.allCases) func actionsFollowTheTable(
        state: EnrolmentState
    ) async throws {
        for verb in TrainingMachineTests.verbs {
            let code = try await code(of: verb, on: planted(in: state))
            let isOpen = EnrolmentState.machine.open(from: state).contains(verb)
            #expect((code != "wrong-state") == isOpen, "\(verb) from \(state)")
        }
    }

    private func planted(in state: EnrolmentState) async throws -> ID<Enrolment> {
        let caseFile = try await office.placed()
        return try await office.enrolment(
            state,
            of: caseFile,
            in: office.course(),
            certified: "2024-01-01",
            until: "2026-01-01"
        )
    }

    private func code(of verb: String, on id: ID<Enrolment>) async throws -> String? {
        switch verb {
        case "attend": try await office.refusal(RecordAttendance.self, on: id, .lesson())?.code
        case "complete": try await office.refusal(CompleteCourse.self, on: id)?.code
        case "test": try await office.refusal(RecordTest.self, on: id, .test(50))?.code
        case "retake":
            try await office.refusal(RetakeTest.self, on: id, ["reason": "More lessons."])?.code
        case "certify":
            try await office.refusal(
                CertifyEnrolment.self,
                on: id,
                ["certificate_number": "T-1"]
            )?.code
        case "expire": try await office.refusal(ExpireCertificate.self, on: id)?.code
        case "revoke":
            try await office.refusal(RevokeCertificate.self, on: id, ["reason": "Forged."])?.code
        default: try await office.refusal(WithdrawEnrolment.self, on: id)?.code
        }
    }
}

@Suite struct TrainingMachineTests {
    static let verbs = [
        "attend", "complete", "test", "retake", "certify", "expire", "revoke", "withdraw",
    ]

    static let pairs = EnrolmentState.allCases.flatMap { from in
        EnrolmentState.allCases.map { (from, $0) }
    }

    @Test(arguments: pairs) func everyPairIsAMoveOrRefused(
        from: EnrolmentState,
        to: EnrolmentState
    ) throws {
        let verbs = EnrolmentState.machine.moves.filter { $0.from == from && $0.to == to }
            .map(\.action)
        for verb in Self.verbs {
            guard verbs.contains(verb) else {
                #expect { try from.after(verb, to: to) } throws: { error in
                    (error as? Refusal)?.code == "wrong-state"
                }
                continue
            }
            #expect(try from.after(verb, to: to) == to)
        }
    }

    @Test func everyVerbOfTheTableIsWalked() {
        #expect(Set(EnrolmentState.machine.moves.map(\.action)) == Set(Self.verbs))
        #expect(CourseState.machine.moves.map(\.action) == ["withdraw", "revise"])
        #expect(QualificationState.machine.moves.map(\.action) == ["revoke"])
    }
}
