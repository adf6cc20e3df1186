import Core
import Deployments
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Repatriation

/// A worker with a case, as the features below leave him.
struct Traveller {
    let person: ID<Person>
    let caseFile: ID<CaseFile>

    static func plant(under programme: ShortText = "EPS") async throws -> Traveller {
        let caseFile = try await office.placed(
            in: .kr,
            under: programme,
            from: "2026-03-01",
            until: "2029-02-28"
        )
        return Traveller(person: try await office.person(of: caseFile), caseFile: caseFile)
    }

    @discardableResult
    func deployed(
        _ state: DeploymentState,
        because reason: EndReason = .completed,
        asked: CalendarDate? = nil
    ) async throws -> ID<Deployment> {
        try await office.deployment(
            state,
            of: caseFile,
            asked: state == .ended ? asked : "2026-12-03",
            ended: "2026-11-01",
            because: reason
        )
    }

    func opened(_ cause: String = "contract_end", urgent: Bool = false) async throws
        -> ID<Repatriation>
    {
        try await office.make(
            OpenRepatriation.self,
            [
                "case_id": .text("\(caseFile)"), "cause": .text(cause),
                "is_urgent": .bool(urgent),
            ]
        )
    }

}

/// A ticket as a body names it.
let ticket: JSON = [
    "ticket_reference": "CA 132", "cost": ["minor_units": 180_000, "currency": "CNY"],
]
/// The usual decision on the cost.
let decision: JSON = [
    "cost_owner": "employer", "cost_basis": "clause 9 of the contract",
]
/// The words by which a way home is given up.
let givenUp: JSON = ["reason": "The worker stays."]
