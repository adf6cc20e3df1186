import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

/// What takes a refund from the worker is said only where the record bears it out.
@Suite(.database) struct EndOfTermTests {
    /// A deployment that was to last so many days longer than today.
    func leg(daysLeft: Int) async throws -> ID<Deployment> {
        try await Village.leg(
            in: .working,
            until: Village.today.adding(days: daysLeft)
        )
    }

    func end(_ leg: ID<Deployment>, _ reason: String, by caller: Caller) async throws -> Refusal? {
        try await office.refusal(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-21", "end_reason": .text(reason)],
            by: caller
        )
    }

    @Test(arguments: [(29, true), (30, true), (31, false)])
    func completedIsWhoStayedToTheLastMonth(daysLeft: Int, isSo: Bool) async throws {
        let refusal = try await end(leg(daysLeft: daysLeft), "completed", by: office.anyone)
        #expect(refusal?.code == (isSo ? nil : "unfit-value"))
        #expect(isSo || refusal?.detail.contains("say why it ended early") == true)
    }

    @Test func faultIsFoundByOneAndRecordedByAnother() async throws {
        let reason = EndReason.endedEarlyWorkerFault.rawValue
        let leg = try await leg(daysLeft: 200)
        let unfounded = try await end(leg, reason, by: office.anyone)
        #expect(unfounded?.detail.contains("homeward deployment find-fault \(leg)") == true)
        try await office.perform(FindFault.self, on: leg, Village.fault, by: office.second)
        #expect(try await end(leg, reason, by: office.second)?.code == "same-person")
        #expect(try await end(leg, reason, by: office.anyone) == nil)
    }

    @Test func theDatabaseWantsTheFindingToo() async throws {
        let leg = try await leg(daysLeft: 200)
        let error = await #expect(throws: PostgresError.self) {
            try await office.change(
                leg,
                [.state(.ended), .endedOn("2026-11-21"), .endReason(.endedEarlyWorkerFault)]
            )
        }
        #expect(error?.constraint == "deployment_fault_is_found")
    }
}
