import Cases
import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Deployments

/// Rows of the features below, as these tests need them: an employer, a site, a worker, a case.
enum Village {
    /// Noon in Beijing, 2026-11-21, is where every test begins.
    static let today: CalendarDate = "2026-11-21"

    /// An open case whose worker is ready to leave, planned for 2026-12-01 until 2027-11-30.
    static func placed(
        _ worker: ID<Person>? = nil,
        _ state: CaseState = .open,
        isReady: Bool = true,
        departure: CalendarDate = "2026-12-01",
        end: CalendarDate = "2027-11-30"
    ) async throws -> ID<CaseFile> {
        let person = if let worker { worker } else { try await self.worker(isReady: isReady) }
        let given = isReady ? today : nil
        return try await office.caseFile(
            state,
            of: person,
            at: office.workplace(),
            from: departure,
            until: end,
            adding: [.hotlineCardOn(given), .dataConsentOn(given)]
        )
    }

    static func worker(isReady: Bool = true) async throws -> ID<Person> {
        try await office.person(adding: [.emergencyContactSealed(isReady ? [1, 2, 3] : nil)])
    }

    static func plan(_ caseFile: ID<CaseFile>) async throws -> ID<Deployment> {
        try await office.make(PlanDeployment.self, ["case_id": .text("\(caseFile)")])
    }

    /// A deployment that was planned, whose worker confirmed everything and will be paid.
    static func interviewed(_ caseFile: ID<CaseFile>? = nil) async throws -> ID<Deployment> {
        let file = if let caseFile { caseFile } else { try await placed() }
        let leg = try await plan(file)
        try await office.perform(RecordPay.self, on: leg, ["pay_method": "bank_transfer"])
        try await office.perform(InterviewWorker.self, on: leg, confirmed)
        return leg
    }

    static let fault: JSON = [
        "fault_decision": "Decision 12/2026", "finding": "Left without a word.",
    ]

    static let confirmed: JSON = [
        "interview_language": "zh", "interview_no_other_fees": true,
        "interview_holds_papers": true, "interview_understands": true,
        "interview_no_deposit": true, "interview_no_penalty": true,
    ]

    /// A deployment in a state, whose worker was interviewed and will be paid; the ended one is asked for as well, for no way
    /// home is recorded.
    static func leg(
        in state: DeploymentState,
        of worker: ID<Person>? = nil,
        from start: CalendarDate = "2026-11-11",
        until end: CalendarDate = "2027-11-30"
    ) async throws -> ID<Deployment> {
        let caseFile = try await placed(worker)
        let isCleared = state != .planned && state != .cancelled
        let isGone = isCleared && state != .cleared && state != .booked
        let records = try await office.value(
            """
            SELECT coalesce(jsonb_agg(jsonb_build_object('source', source, 'id', id, 'mark', mark)),
                '[]')::text FROM core.case_records(\(caseFile))
            """,
            as: String.self
        )
        return try await office.deployment(
            state,
            of: caseFile,
            from: start,
            until: end,
            asked: isGone ? "2026-11-19" : nil,
            ended: "2026-11-20",
            adding: Office.interviewed(on: "2026-11-09") + [
                .payMethod(.bankTransfer), .payRecordedOn("2026-11-09"),
                .clearedOn(isCleared ? "2026-11-10" : nil),
                .clearanceRecords(isCleared ? records : nil),
            ]
        )
    }
}
