import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

@Suite(.database) struct StepTests {
    @Test(arguments: DeploymentState.allCases)
    func fromEachStateOnlyTheLawfulStepsAreDone(state: DeploymentState) async throws {
        for verb in DeploymentStateTests.verbs {
            let leg = try await Village.leg(in: state)
            let refusal = try await attempt(verb, on: leg)
            if DeploymentStateTests.lawful[state]?[verb] != nil {
                #expect(refusal == nil, "\(verb) from \(state)")
            } else {
                #expect(refusal?.code == "wrong-state", "\(verb) from \(state)")
            }
        }
    }

    /// Before the entry no clock of theirs runs: the insurances of Korea are told where the work begins.
    @Test func theInsurancesOfKoreaAreToldWhenWorkBegins() async throws {
        for (day, outcome) in [
            (CalendarDate(2026, 11, 4), "failed"), (CalendarDate(2026, 11, 5), "failed"),
            (CalendarDate(2026, 11, 6), "passed"),
        ] {
            let file = try await office.placed(in: .kr, under: "KR-EPS")
            try await office.visa(
                .entryDone,
                of: file,
                adding: [.country(.kr), .classCode("E-9"), .enteredOn(day)]
            )
            let leg = try await office.deployment(.arrived, of: file, from: day)
            let body: JSON = ["working_since": .text("\(day)")]
            let done = try await office.perform(StartWork.self, on: leg, body).json
            let line = done["gate"]?["rules"]?.array?.first { $0["id"] == "R-INS-002" }
            #expect(line?["outcome"]?.text == outcome, "\(day)")
        }
    }

    /// Tries a verb with a body that fits a deployment which `Village` has made.
    func attempt(_ verb: String, on leg: ID<Deployment>) async throws -> Refusal? {
        let today = JSON.text("\(Village.today)")
        return switch verb {
        case "interview":
            try await office.refusal(InterviewWorker.self, on: leg, Village.confirmed)
        case "clear": try await office.refusal(ClearByOwnRules.self, on: leg)
        case "sign-purpose":
            try await office.refusal(
                SignPurpose.self,
                on: leg,
                ["purpose": "Welding.", "genuine": true]
            )
        case "record-pay":
            try await office.refusal(RecordPay.self, on: leg, ["pay_method": "bank_transfer"])
        case "invalidate":
            try await office.refusal(InvalidateDeployment.self, on: leg, ["reason": "Moved."])
        case "book":
            try await office.refusal(
                BookDeployment.self,
                on: leg,
                ["ticket_reference": "CA 132", "carrier": "Air China"]
            )
        case "depart":
            try await office.refusal(DepartByOwnRules.self, on: leg, ["departed_on": today])
        case "arrive":
            try await office.refusal(ArriveDeployment.self, on: leg, ["arrived_on": today])
        case "work": try await office.refusal(StartWork.self, on: leg, ["working_since": today])
        case "check-in":
            try await office.refusal(
                CheckInOnWorker.self,
                on: leg,
                ["day": today, "note": "All is well.", "well": true]
            )
        case "end":
            try await office.refusal(
                EndDeployment.self,
                on: leg,
                ["ended_on": today, "end_reason": "injury"]
            )
        case "find-fault": try await office.refusal(FindFault.self, on: leg, Village.fault)
        default: try await office.refusal(CancelDeployment.self, on: leg, ["reason": "Moved."])
        }
    }

    @Test(arguments: ["2026-11-10", "2026-11-22"])
    func noStepIsBeforeTheOneBeforeNorInTheFuture(day: String) async throws {
        let departed = try await Village.leg(in: .departed)
        let arrived = try await Village.leg(in: .arrived)
        let working = try await Village.leg(in: .working)
        let day = JSON.text(day)
        let refusals = try await [
            office.refusal(ArriveDeployment.self, on: departed, ["arrived_on": day]),
            office.refusal(StartWork.self, on: arrived, ["working_since": day]),
            office.refusal(
                CheckInOnWorker.self,
                on: working,
                ["day": day, "note": "All is well.", "well": true]
            ),
            office.refusal(
                EndDeployment.self,
                on: working,
                ["ended_on": day, "end_reason": "injury"]
            ),
        ]
        #expect(refusals.map { $0?.code } == Array(repeating: "unfit-value", count: 4))
    }

    @Test func anotherReasonIsSaid() async throws {
        let leg = try await Village.leg(in: .working)
        let bare: JSON = ["ended_on": "2026-11-21", "end_reason": "other"]
        #expect(try await office.refusal(EndDeployment.self, on: leg, bare)?.code == "unfit-value")
        try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-21", "end_reason": "other", "note": "The plant closed."]
        )
    }

    @Test func whoIsNotWellIsAskedAgainWithinAWeek() async throws {
        let leg = try await Village.leg(in: .working)
        let receipt = try await office.perform(
            CheckInOnWorker.self,
            on: leg,
            ["day": "2026-11-20", "note": "The wages were late.", "well": false]
        )
        #expect(try receipt.json["next_check_in"] == "2026-11-27")
    }

    @Test(arguments: [DeploymentState.departed, .arrived, .working])
    func whoeverIsAbroadHasANextCheckIn(state: DeploymentState) async throws {
        let leg = try await Village.leg(in: state)
        let error = await #expect(throws: PostgresError.self) {
            try await change(leg, "next_check_in = NULL")
        }
        #expect(error?.constraint == "deployment_abroad_has_check_in")
        let current = try await current(beside: leg)
        #expect(current?.nextCheckIn != nil)
        #expect(current?.state == state)
    }

    @Test func whoeverIsStillAbroadDoesNotDepartAgain() async throws {
        let worker = try await Village.worker()
        let turn = CalendarDate("2026-11-15")
        let first = try await Village.leg(
            in: .working,
            of: worker,
            until: turn
        )
        let next = try await Village.leg(
            in: .cleared,
            of: worker,
            from: turn
        )
        let body: JSON = ["departed_on": "2026-11-21"]
        let refusal = try await office.refusal(DepartByOwnRules.self, on: next, body)
        #expect(refusal?.detail.contains("two places at once") == true)
        #expect(refusal?.code == "overlapping")
        try await office.perform(
            EndDeployment.self,
            on: first,
            ["ended_on": "2026-11-20", "end_reason": "completed"]
        )
        let asked = try await office.record(of: first).nextCheckIn
        #expect(asked == CalendarDate("2026-11-19"))
        try await office.perform(DepartByOwnRules.self, on: next, body)
        // On the new deployment the worker is asked, and no more on the old one.
        let kept = try await office.count(
            of: "deployment",
            "id = \(first) AND next_check_in IS NULL"
        )
        #expect(kept == 1)
    }

    @Test func aCancelledLegIsNoFactForTheRoomsAbove() async throws {
        let cancelled = try await Village.leg(in: .cancelled)
        #expect(try await current(beside: cancelled) == nil)
        let ended = try await Village.leg(in: .ended)
        let leg = try await current(beside: ended)
        #expect(leg?.id == ended)
        #expect(leg?.nextCheckIn != nil)
        #expect(leg?.endReason == .completed)
    }

    @Test func theDatabaseRefusesAChangeWithoutItsEvent() async throws {
        let leg = try await Village.leg(in: .working)
        let error = await #expect(throws: PostgresError.self) {
            try await change(leg, "next_check_in = '2030-01-01'")
        }
        #expect(error?.state == "HW001")
        let kept = try await office.record(of: leg).nextCheckIn
        #expect(kept == CalendarDate("2026-11-19"))
    }

    /// A change past the Registrar, on a connection of one's own as the role of the service.
    func change(_ leg: ID<Deployment>, _ sets: SQL) async throws {
        let pool = Pool(.patient("\(office.owner) user=homeward_app"))
        let context = [
            LocalSetting("homeward.agency", office.anyone.agency.uuid.uuidString),
            LocalSetting("homeward.now", office.clock.now.description),
        ]
        do {
            try await pool.write(context) { tx in
                let touched = try tx.execute("UPDATE deployment SET \(sets) WHERE id = \(leg)")
                #expect(touched == 1)
            }
            await pool.close()
        } catch {
            await pool.close()
            throw error
        }
    }

    /// The deployment that counts of the case of one.
    func current(beside leg: ID<Deployment>) async throws -> Deployment.Record? {
        try await office.registrar.read(as: office.anyone) { tx in
            let id = try tx.value(
                "SELECT case_id FROM deployment WHERE id = \(leg)",
                as: ID<CaseFile>.self
            )
            return try Deployment.Record.current(of: id ?? ID(UUID()), in: tx)
        }
    }
}
