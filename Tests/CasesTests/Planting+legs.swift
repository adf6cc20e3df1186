import Core
import Foundation
import Model
import Postgres
import TestKit

extension Office {
    /// A deployment of a case in a state, with what the table wants of it; who has ended is home and heard no more.
    @discardableResult
    func leg(of file: ID<CaseFile>, _ state: String, asked: Bool = false) async throws
        -> ID<Deployment>
    {
        let site = try await value(
            "SELECT site_id FROM case_file WHERE id = \(file)",
            as: UUID.self
        )
        let hasLeft = ["departed", "ended"].contains(state)
        let day = CalendarDate(2026, 11, 11)
        return try await plant(
            Deployment.self,
            [
                "person_id": person(of: file), "case_file_id": file, "site_id": site,
                "planned_departure": day, "planned_end": CalendarDate(2029, 11, 30),
                "interviewed_on": hasLeft ? day : nil, "interviewed_by": hasLeft ? UUID() : nil,
                "interview_language": hasLeft ? "zh" : nil,
                "interview_no_other_fees": hasLeft ? true : nil,
                "interview_holds_papers": hasLeft ? true : nil,
                "interview_understands": hasLeft ? true : nil, "cleared_on": hasLeft ? day : nil,
                "cleared_by": hasLeft ? UUID() : nil, "departed_on": hasLeft ? day : nil,
                "next_check_in": state == "departed" || asked ? day.adding(days: 7) : nil,
                "ended_on": state == "ended" ? day.adding(days: 3) : nil,
                "end_reason": state == "ended" ? "completed" : nil, "state": state,
            ]
        )
    }

    func right(of file: ID<CaseFile>) async throws -> ID<RightsCase> {
        try await plant(
            RightsCase.self,
            [
                "person_id": person(of: file), "case_file_id": file, "category": "wages",
                "reporter": "worker", "language": "zh", "narrative_sealed": [UInt8(1)],
                "received_at": clock.now, "acknowledge_due": clock.now, "triage_due": clock.now,
                "state": "received",
            ]
        )
    }

    func wayHome(of file: ID<CaseFile>) async throws -> ID<Repatriation> {
        try await plant(
            Repatriation.self,
            [
                "person_id": person(of: file), "case_file_id": file, "cause": "illness",
                "is_urgent": true, "noticed_at": clock.now, "state": "opened",
            ]
        )
    }
}
