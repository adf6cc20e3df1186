import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import Deployments

/// Whoever gives up goes nowhere: no step of the deployment passes, and the system cancels it by itself.
@Suite(.database) struct WithdrawnCaseTests {
    func withdrawn(_ state: DeploymentState) async throws -> ID<Deployment> {
        let leg = try await Village.leg(in: state)
        let file = try await office.record(of: leg).caseFile
        try await office.perform(
            WithdrawCase.self,
            on: file,
            ["end_reason": "family_objected", "reason": "Family."]
        )
        return leg
    }

    func steps(of leg: ID<Deployment>) async throws -> [(name: String, refusal: Refusal?)] {
        let crew = try await office.crew(at: office.record(of: leg).site)
        return [
            (
                "interview",
                try await office.refusal(InterviewWorker.self, on: leg, Village.confirmed)
            ),
            (
                "record-pay",
                try await office.refusal(RecordPay.self, on: leg, ["pay_method": "bank_transfer"])
            ),
            (
                "sign-purpose",
                try await office.refusal(
                    SignPurpose.self,
                    on: leg,
                    ["purpose": "Welding.", "genuine": true]
                )
            ), ("clear", try await office.refusal(ClearByOwnRules.self, on: leg)),
            (
                "book",
                try await office.refusal(
                    BookDeployment.self,
                    on: leg,
                    ["ticket_reference": "CA 132", "carrier": "Air China"]
                )
            ),
            (
                "depart",
                try await office.refusal(
                    DepartByOwnRules.self,
                    on: leg,
                    ["departed_on": .text("\(Village.today)")]
                )
            ),
            (
                "join",
                try await office.refusal(
                    JoinCrew.self,
                    on: crew,
                    ["deployment_id": .text("\(leg)")]
                )
            ),
        ]
    }

    @Test(arguments: [DeploymentState.planned, .cleared, .booked])
    func noStepOfItsLegPasses(state: DeploymentState) async throws {
        let leg = try await withdrawn(state)
        for step in try await steps(of: leg) {
            #expect(step.refusal?.code == "wrong-state", "\(step.name) from \(state)")
        }
    }

    /// What stops a planned deployment is the case and nothing else.
    @Test(arguments: ["interview", "record-pay", "sign-purpose", "join"])
    func theStepsPassWhileTheCaseIsOpen(name: String) async throws {
        let leg = try await Village.leg(in: .planned)
        let step = try await steps(of: leg).first { $0.name == name }
        #expect(step?.refusal == nil)
    }

    @Test(arguments: [DeploymentState.planned, .cleared, .booked])
    func theHouseCancelsIt(state: DeploymentState) async throws {
        let leg = try await withdrawn(state)
        let other = try await Village.leg(in: state)
        let clock = office.scheduler(DeploymentsFeature.scheduledMoves)
        #expect(try await clock.round() == ["deployment cancel": 1])
        #expect(try await clock.round() == [:])
        #expect(try await office.story(of: leg) == ["test.planted", "deployment.cancelled"])
        #expect(try await office.story(of: other) == ["test.planted"])
    }
}

/// R-AGE-001 is one rule, and each gate asks it of the day on which somebody would leave.
@Suite(.database) struct AgeAtTheGateTests {
    /// Born on 2008-11-25, planned to leave on 2026-12-01.
    func young() async throws -> (file: ID<CaseFile>, leg: ID<Deployment>) {
        let person = try await office.person(born: "2008-11-25")
        let file = try await Village.placed(person)
        return (file, try await Village.plan(file))
    }

    func outcome(_ report: JSON?) -> String? {
        report?["rules"]?.array?.first { $0["id"] == "R-AGE-001" }?["outcome"]?.text
    }

    @Test(arguments: [
        ("2026-11-24", "failed"), ("2026-11-25", "passed"), ("2026-11-26", "passed"),
        ("2026-12-01", "passed"),
    ]) func whoLeavesBeforeThePlanIsJudgedOnTheDay(day: String, word: String) async throws {
        let (file, leg) = try await young()
        office.clock.move(to: CalendarDate("2026-12-01"))
        let refusal = try await office.refusal(
            DepartDeployment.self,
            on: leg,
            ["departed_on": .text(day)]
        )
        #expect(outcome(refusal?.gate) == word)
        let asOf = try CalendarDate(parsing: day)
        let shown = try await office.answer(ExplainGate(step: .depart, asOf: asOf), on: file)
        #expect(outcome(shown) == word)
    }

    /// The clearance is of the plan, on whatever day it is asked for.
    @Test func whoIsClearedIsJudgedByThePlan() async throws {
        let (file, leg) = try await young()
        #expect(outcome(try await office.refusal(ClearDeployment.self, on: leg)?.gate) == "passed")
        let shown = try await office.answer(
            ExplainGate(step: .clear, asOf: Village.today),
            on: file
        )
        #expect(outcome(shown) == "passed")
    }
}
