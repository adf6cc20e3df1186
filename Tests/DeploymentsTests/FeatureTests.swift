import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

@Suite(.database) struct RoomTests {
    @Test func everyFieldIsExplainedAndEveryStepOfTheMachineIsOffered() {
        for endpoint in DeploymentsFeature.endpoints {
            for field in endpoint.fields { #expect(!field.help.isEmpty, "\(endpoint.path)") }
        }
        let verbs = Set(DeploymentsFeature.endpoints.map(\.verb))
        #expect(verbs.isSuperset(of: DeploymentStateTests.verbs))
    }

    @Test func theListShowsALegAndNarrowsToItsState() async throws {
        let leg = try await Village.leg(in: .working)
        _ = try await Village.leg(in: .cancelled)
        let items = try await office.list(deploymentReadModel, [("state", "working")])
        #expect(items.map { $0["id"]?.text } == ["\(leg)"])
        #expect(items.first?["next_check_in"]?.text == "2026-11-19")
    }

    @Test func eachStepAsksForItsOwnPermission() async throws {
        let leg = try await Village.leg(in: .planned)
        let recruiter = office.anyone.without(.deploymentsInterview, .deploymentsClear)
        let interview = try await office.refusal(
            InterviewWorker.self,
            on: leg,
            Village.confirmed,
            by: recruiter
        )
        #expect(interview?.code == "not-permitted")
        let clearance = try await office.refusal(ClearDeployment.self, on: leg, by: recruiter)
        #expect(clearance?.code == "not-permitted")
    }
}
