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
    static let today = day("2026-11-21")

    static func day(_ text: StaticString) -> CalendarDate {
        CalendarDate(text.description) ?? .epoch
    }

    /// An open case whose worker is ready to leave, planned for 2026-12-01 until 2027-11-30.
    static func placed(
        _ worker: ID<Person>? = nil,
        isReady: Bool = true,
        departure: CalendarDate = day("2026-12-01"),
        end: CalendarDate = day("2027-11-30"),
        state: String = "open"
    ) async throws -> ID<CaseFile> {
        let number = UUID().uuidString
        let employer = try await office.plant(
            Employer.self,
            [
                "name": "Hikari Foods", "kind": "enterprise", "country": "JP",
                "registration_number": number, "made_by": UUID(), "state": "approved",
            ]
        )
        let site = try await office.plant(
            Site.self,
            [
                "employer_id": employer, "name": "Mito", "country": "JP", "address": "Mito 1",
                "time_zone": "Asia/Tokyo", "state": "open",
            ]
        )
        var person = worker
        if person == nil { person = try await self.worker(isReady: isReady) }
        let given = isReady ? today : nil
        return try await office.plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": employer, "site_id": site, "destination": "JP",
                "programme": "JP-SSW-1", "occupation": "7511", "planned_departure": departure,
                "planned_end": end, "hotline_card_on": given, "data_consent_on": given,
                "state": state,
            ]
        )
    }

    static func worker(isReady: Bool = true) async throws -> ID<Person> {
        let contact: [UInt8]? = isReady ? [1, 2, 3] : nil
        return try await office.plant(
            Person.self,
            [
                "native_name": "王芳", "family_name": "WANG", "given_name": "FANG",
                "birth_date": day("1995-05-05"), "sex": "F", "nationality": "CN",
                "languages": ["zh"], "emergency_contact_sealed": contact, "state": "verified",
            ]
        )
    }

    static func plan(_ caseFile: ID<CaseFile>) async throws -> ID<Deployment> {
        try await office.make(PlanDeployment.self, ["case_file_id": .text("\(caseFile)")])
    }

    /// A deployment that was planned, whose worker confirmed everything and will be paid.
    static func interviewed(_ caseFile: ID<CaseFile>? = nil) async throws -> ID<Deployment> {
        var file = caseFile
        if file == nil { file = try await placed() }
        guard let file else { preconditionFailure("a case was made just now") }
        let leg = try await plan(file)
        try await office.perform(RecordPay.self, on: leg, ["method": "bank_transfer"])
        try await office.perform(InterviewWorker.self, on: leg, confirmed)
        return leg
    }

    /// The open tasks of a record: the duty's word and the last day.
    static func tasks<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await office.value(
            """
            SELECT array_agg(duty || ' ' || due_on ORDER BY duty) FROM task
            WHERE subject_id = \(id) AND state = 'open'
            """,
            as: [String].self
        ) ?? []
    }

    /// The events of a deployment in the order of its chain; refusals have no place in it and come last.
    static func history(of leg: ID<Deployment>) async throws -> [String] {
        try await office.value(
            """
            SELECT array_agg(action ORDER BY seq NULLS LAST) FROM audit.event
            WHERE subject_id = \(leg)
            """,
            as: [String].self
        ) ?? []
    }

    static let fault: JSON = ["decision": "Decision 12/2026", "finding": "Left without a word."]

    static let confirmed: JSON = [
        "language": "zh", "no_other_fees": true, "holds_papers": true, "understands": true,
    ]

    /// A deployment in a state, with all that the table wants of that state.
    static func leg(
        in state: DeploymentState,
        of worker: ID<Person>? = nil,
        planned: ClosedRange<CalendarDate> = day("2026-11-11")...day("2027-11-30")
    ) async throws -> ID<Deployment> {
        let caseFile = try await placed(worker)
        let placed = try await office.registrar.read(as: office.anyone) { tx in
            try CaseParties.find(caseFile, in: tx)
        }
        let isCleared = state != .planned && state != .cancelled
        let isGone = isCleared && state != .cleared && state != .booked
        let isThere = state == .arrived || state == .working
        let isEnded = state == .ended
        let records = try await office.value(
            """
            SELECT coalesce(jsonb_agg(jsonb_build_object('source', source, 'id', id, 'mark', mark)),
                '[]')::text FROM core.case_records(\(caseFile))
            """,
            as: String.self
        )
        let isBooked = state == .booked
        return try await office.plant(
            Deployment.self,
            [
                "clearance_records": isCleared ? records : nil,
                "booked_on": isBooked ? day("2026-11-10") : nil,
                "ticket_reference": isBooked ? "CA 131" : nil,
                "carrier": isBooked ? "Air China" : nil, "pay_method": "bank_transfer",
                "pay_recorded_on": day("2026-11-09"), "person_id": placed.person,
                "case_file_id": caseFile, "site_id": placed.site,
                "planned_departure": planned.lowerBound, "planned_end": planned.upperBound,
                "interviewed_on": day("2026-11-09"), "interviewed_by": UUID(),
                "interview_language": "zh", "interview_no_other_fees": true,
                "interview_holds_papers": true, "interview_understands": true,
                "cleared_on": isCleared ? day("2026-11-10") : nil,
                "cleared_by": isCleared ? UUID() : nil,
                "departed_on": isGone ? day("2026-11-11") : nil,
                "arrived_on": isThere ? day("2026-11-12") : nil,
                "working_since": state == .working ? day("2026-11-13") : nil,
                // Also the ended deployment is asked for: no way home is recorded.
                "next_check_in": isGone ? day("2026-11-19") : nil,
                "ended_on": isEnded ? day("2026-11-20") : nil,
                "end_reason": isEnded ? EndReason.completed : nil, "state": state,
            ]
        )
    }
}
