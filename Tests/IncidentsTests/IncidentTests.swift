import Agency
import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Incidents

/// An incident from the first word to the closing, on a real database.
@Suite(.database) struct IncidentTests {
    func text(_ column: String, of id: ID<Incident>) async throws -> String? {
        try await office.value(
            "SELECT to_jsonb(incident) ->> \(column) FROM incident WHERE id = \(id)",
            as: String.self
        )
    }

    func due(_ duty: String, of id: ID<Incident>) async throws -> Instant? {
        try await office.value(
            "SELECT due_at FROM task WHERE subject_id = \(id) AND duty = \(duty) AND state = 'open'",
            as: Instant.self
        )
    }

    @Test func theWholeWay() async throws {
        let works = try await Works.plant()
        _ = try await works.worker()
        let id = try await works.followedUp()
        let unfinished = try await office.refusal(FinishIncident.self, on: id, Works.lastWord)
        #expect(unfinished?.code == "head-count-open")
        let caseFile = try await office.value(
            "SELECT case_id FROM incident_person WHERE incident_id = \(id)",
            as: ID<CaseFile>.self
        )
        let found = try #require(caseFile)
        try await office.perform(
            RespondToIncident.self,
            on: id,
            ["persons": .array([.text("\(found):safe")])]
        )
        let final = try await office.perform(FinishIncident.self, on: id, Works.lastWord)
        #expect(try final.outcome(of: "R-CN-033") == "passed")
        #expect(try await office.openTasks(of: id) == [])
        let own = try await office.refusal(CloseIncident.self, on: id, Works.closing)
        #expect(own?.detail.contains("R-AUD-002") == true)
        let closed = try await office.perform(
            CloseIncident.self,
            on: id,
            Works.closing,
            by: office.second
        )
        #expect(try closed.json["state"]?.text == "closed")
        #expect(
            try await office.history(of: id).filter { !$0.hasPrefix("refused.") } == [
                "incident.reported", "incident.notified", "incident.notified", "incident.graded",
                "incident.counted", "incident.contained", "incident.followed-up",
                "incident.counted", "incident.final-reported", "incident.closed",
            ]
        )
    }

    @Test func theReportSetsTheClocks() async throws {
        let works = try await Works.plant()
        let heard = office.clock.now.adding(seconds: -600)
        let receipt = try await office.perform(
            ReportIncident.self,
            .object(Works.body.merging(["heard_at": .text("\(heard)")]) { $1 })
        )
        let id = try ID<Incident>(parsing: receipt.json["id"]?.text ?? "")
        #expect(try receipt.json["notify_due"]?.text == "\(heard.adding(hours: 2))")
        #expect(
            try await office.openTasks(of: id) == [
                "incident-authority", "incident-embassy", "incident-follow-up", "incident-grade",
            ]
        )
        for duty in ["incident-embassy", "incident-authority"] {
            #expect(try await due(duty, of: id) == heard.adding(hours: 2))
        }
        #expect(try await due("incident-grade", of: id) == heard.adding(hours: 1))
        // Each recipient has a clock of its own.
        try await id.tell(.embassy)
        #expect(try await !office.openTasks(of: id).contains("incident-embassy"))
        #expect(try await office.openTasks(of: id).contains("incident-authority"))
        try await office.perform(GradeIncident.self, on: id)
        #expect(try await office.openTasks(of: id) == ["incident-authority", "incident-follow-up"])
        #expect(try await works.incident() != id)
    }

    @Test(arguments: [(-60, "passed"), (0, "passed"), (60, "failed")])
    func twoHoursToTheMinute(seconds: Int, word: String) async throws {
        let id = try await Works.plant().incident()
        office.clock.now = office.clock.now.adding(hours: 2).adding(seconds: seconds)
        #expect(try await id.tell(.embassy).outcome(of: "R-CN-033") == word)
        // It was told in time, and written down later: that is what the proof is for.
        let told = office.clock.now.adding(hours: -1)
        #expect(
            try await id.tell(.authority, at: told).outcome(of: "R-CN-033") == word
        )
    }

    @Test func timesThatCannotBeAreRefused() async throws {
        let now = office.clock.now
        for (happened, heard) in [(1, 0), (0, 1), (-10, -20)] {
            let body = Works.body.merging([
                "happened_at": .text("\(now.adding(seconds: happened))"),
                "heard_at": .text("\(now.adding(seconds: heard))"),
            ]) { $1 }
            let refusal = try await office.refusal(ReportIncident.self, .object(body))
            #expect(refusal?.code == "unfit-value", "\(happened) \(heard)")
        }
        let id = try await Works.plant().incident()
        for seconds in [-1, 1] {
            let told = now.adding(seconds: seconds)
            let refusal = try await office.refusal(
                NotifyOfIncident.self,
                on: id,
                ["whom": "embassy", "proof": "E1", "told_at": .text("\(told)")]
            )
            #expect(refusal?.code == "unfit-value", "\(seconds)")
        }
        try await id.tell(.embassy, at: now)
        let again = try await office.refusal(
            NotifyOfIncident.self,
            on: id,
            ["whom": "embassy", "proof": "E2"]
        )
        #expect(again?.code == "already-there")
    }

    @Test func theSiteLiesInTheCountry() async throws {
        let works = try await Works.plant(in: .kr)
        let strange = Works.body.merging(["site_id": .text("\(works.site)")]) { $1 }
        let refusal = try await office.refusal(ReportIncident.self, .object(strange))
        #expect(refusal?.code == "unfit-value")
        let unknown = Works.body.merging(["site_id": .text(ID<Site>.example)]) { $1 }
        let none = try await office.refusal(ReportIncident.self, .object(unknown))
        #expect(none?.code == "unknown-reference")
        let many = Works.body.merging(["dead": -1]) { $1 }
        #expect(
            try await office.refusal(ReportIncident.self, .object(many))?.code == "unfit-value"
        )
    }

    @Test(arguments: [("IV", "grade-too-low"), ("III", "grade-too-low"), ("II", nil), ("I", nil)])
    func noGradeIsBelowTheNumbers(grade: String, code: String?) async throws {
        let id = try await Works.plant().incident(["dead": 10])
        let refusal = try await office.refusal(
            GradeIncident.self,
            on: id,
            ["grade": .text(grade)]
        )
        #expect(refusal?.code == code)
        #expect(try await text("grade", of: id) == (code == nil ? grade : nil))
    }

    @Test func withoutAWordItIsTheLowestAndTheDirectorAloneGrades() async throws {
        let id = try await Works.plant().incident(["affected": 50])
        let clerk = office.anyone.without(.incidentsGrade)
        let clerks = try await office.refusal(GradeIncident.self, on: id, by: clerk)
        #expect(clerks?.code == "not-permitted")
        let receipt = try await office.perform(GradeIncident.self, on: id)
        #expect(try receipt.json["grade"]?.text == "II")
        #expect(try receipt.json["least_grade_to_confirm"] == true)
    }

    /// The numbers are those of the day on which it happened; what two people have read is confirmed.
    @Test func theAgencysOwnNumbersSetTheLowestGrade() async throws {
        let codes = ThresholdCode.allCases.filter { $0.rawValue.hasPrefix("incident_") }
        for code in codes {
            try await office.plant(
                Threshold.self,
                [
                    .code(code), .value(code == .incidentFirstPeople ? 50 : 1000),
                    .effectiveFrom("2026-01-01"), .source("Plan 3"), .toConfirm(false),
                    .proposedBy(UUID()), .confirmedBy(UUID()), .state(.confirmed),
                ]
            )
        }
        let id = try await Works.plant().incident(["affected": 50])
        let receipt = try await office.perform(GradeIncident.self, on: id)
        #expect(try receipt.json["grade"]?.text == "I")
        #expect(try receipt.json["least_grade_to_confirm"] == false)
    }

    @Test func whatTurnsOutGraverIsGradedAnew() async throws {
        let id = try await Works.plant().followedUp()
        #expect(try await text("grade", of: id) == "IV")
        let worse = try await office.perform(
            FollowUpIncident.self,
            on: id,
            ["report": "Ten are dead.", "continued_reference": "2", "dead": 10]
        )
        #expect(try worse.json["least_grade"]?.text == "II")
        #expect(try await office.openTasks(of: id).contains("incident-grade"))
        let refusal = try await office.refusal(FinishIncident.self, on: id, Works.lastWord)
        #expect(refusal?.code == "grade-too-low")
        // The first word was wrong: the question falls with it.
        let better = try await office.perform(
            FollowUpIncident.self,
            on: id,
            ["report": "Two are dead.", "continued_reference": "3", "dead": 2]
        )
        #expect(try better.json["least_grade"]?.text == "IV")
        #expect(try await !office.openTasks(of: id).contains("incident-grade"))
        try await office.perform(FinishIncident.self, on: id, Works.lastWord)
    }

    @Test func eachDayAsksForTheNext() async throws {
        let id = try await Works.plant().graded()
        for (day, next) in [(22, 23), (23, 24)] {
            office.clock.move(to: CalendarDate(2026, 11, day))
            let receipt = try await office.perform(FollowUpIncident.self, on: id, Works.word)
            #expect(try receipt.json["next_report_on"]?.text == "2026-11-\(next)")
            #expect(try await office.openTasks(of: id) == ["incident-follow-up"])
        }
        #expect(try await text("continuing_reports", of: id) == "2")
    }

    @Test func theFinalReportIsDueInFifteenDaysAndAfterTheFirst() async throws {
        let id = try await Works.plant().incident()
        try await office.perform(GradeIncident.self, on: id)
        try await office.perform(RespondToIncident.self, on: id, ["everyone": true])
        let contained = try await office.perform(
            ContainIncident.self,
            on: id,
            ["note": "The fire is out."]
        )
        #expect(try contained.json["final_report_by"]?.text == "2026-12-06")
        try await office.perform(FollowUpIncident.self, on: id, Works.word)
        for open in ["Not told: embassy, authority.", "Not told: authority."] {
            let refusal = try await office.refusal(FinishIncident.self, on: id, Works.lastWord)
            #expect(refusal?.code == "authorities-not-told")
            #expect(refusal?.detail.contains(open) == true)
            if open.contains("embassy") { try await id.tell(.embassy) }
        }
        office.clock.now = office.clock.now.adding(hours: 3)
        try await id.tell(.authority)
        let final = try await office.perform(FinishIncident.self, on: id, Works.lastWord)
        // Late is late, but it does not stop what must be done.
        #expect(try final.outcome(of: "R-CN-033") == "failed")
    }

    @Test(arguments: [(20, "unfit-value"), (21, nil)] as [(Int, String?)])
    func aRevisedPlanIsOnRecord(day: Int, code: String?) async throws {
        let id = try await Works.plant().followedUp()
        try await office.perform(FinishIncident.self, on: id, Works.lastWord)
        try await office.incidentPlan(adopted: "2024-05-20", reviewed: CalendarDate(2026, 11, day))
        let refusal = try await office.refusal(
            CloseIncident.self,
            on: id,
            ["lessons": "Check the boilers.", "plan_revised": true],
            by: office.second
        )
        #expect(refusal?.code == code)
        #expect(try await text("plan_revised", of: id) == (code == nil ? "true" : nil))
    }

    @Test func theGateIsShownInAdvance() async throws {
        let id = try await Works.plant().incident()
        for (step, rules) in [(ExplainIncidentGate.Step.close, 2), (.notify, 1)] {
            let report = try await office.answer(ExplainIncidentGate(step: step), on: id)
            #expect(report["step"]?.text == step.rawValue)
            #expect(report["rules"]?.array?.count == rules)
        }
    }

    @Test func anotherAgencysIncidentIsNone() async throws {
        let id = try await Works.plant().incident()
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(GradeIncident.self, on: id, by: stranger)
        #expect(refusal?.code == "no-such-record")
    }
}
