import Model
import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

@Suite(.database) struct MedicalTests {
    @Test func aResultIsGoodForSixMonthsOrAsTheCorridorSays() async throws {
        let caseFile = try await office.placed()
        let id = try await office.examined(caseFile, on: "2026-11-20")
        let until: SQL = "SELECT valid_until FROM medical WHERE id = \(id)"
        #expect(try await office.value(until, as: CalendarDate.self) == CalendarDate(2027, 5, 20))
        for (day, outcome) in [(19, "passed"), (20, "passed"), (21, "failed")] {
            let found = try await office.outcomes(of: caseFile, on: CalendarDate(2027, 5, day))
            #expect(found["R-MED-001"]?.rawValue == outcome)
        }
        try await office.corridor(adding: [.medicalMonths(3)])
        for (day, outcome) in [(20, "passed"), (21, "failed")] {
            let found = try await office.outcomes(of: caseFile, on: CalendarDate(2027, 2, day))
            #expect(found["R-MED-001"]?.rawValue == outcome)
        }
    }

    @Test func theClinicsOwnEndCountsWhereItIsEarlier() async throws {
        let caseFile = try await office.placed()
        try await office.examined(caseFile, ["outcome": "fit", "valid_until": "2027-01-09"])
        #expect(try await office.outcomes(of: caseFile)["R-MED-001"] == .failed)
        office.wait()
        try await office.examined(caseFile, ["outcome": "fit", "valid_until": "2027-01-10"])
        #expect(try await office.outcomes(of: caseFile)["R-MED-001"] == .passed)
    }

    /// A result that ends early ends, and the older fit one does not come back.
    @Test(arguments: ["conditional", "unfit"])
    func aResultThatEndedStillSaysWhatWasFound(outcome: String) async throws {
        let caseFile = try await office.placed()
        try await office.examined(caseFile, on: "2026-11-19")
        office.wait()
        let later = try await office.examined(
            caseFile,
            on: "2026-11-20",
            ["outcome": .text(outcome), "reason": "needs_treatment", "valid_until": "2026-11-25"]
        )
        #expect(try await office.outcomes(of: caseFile)["R-MED-001"] == .failed)
        for day in [25, 26] {
            office.clock.move(to: CalendarDate(2026, 11, day))
            let refusal = try await office.refusal(ExpireMedical.self, on: later)
            #expect(refusal?.code == (day == 25 ? "unfit-value" : nil))
            #expect(try await office.outcomes(of: caseFile)["R-MED-001"] == .failed)
        }
        #expect(try await office.state(of: later) == "expired")
        try await office.examined(caseFile, on: "2026-11-26")
        #expect(try await office.outcomes(of: caseFile)["R-MED-001"] == .passed)
    }

    /// A refusal stands in the case's timeline, which many read.
    @Test(arguments: ["fit", "conditional", "unfit"])
    func noRefusalTellsWhatWasFound(outcome: String) async throws {
        var right: [String: JSON] = ["outcome": .text(outcome)]
        var wrong = right
        if outcome == "fit" { wrong["reason"] = "needs_aid" } else { right["reason"] = "needs_aid" }
        let id = try await office.make(ScheduleMedical.self, .medical(office.placed()))
        let examination: JSON = ["examined_on": "2026-11-20"]
        try await office.perform(ExamineWorker.self, on: id, examination)
        let refused = try await office.refusal(RecordResult.self, on: id, .object(wrong))
        #expect(
            refused?.detail
                == "A result names its reason, as one of the codes, where it is not fit, and there alone."
        )
        try await office.perform(RecordResult.self, on: id, .object(right))
        let again = try await office.refusal(RecordResult.self, on: id, .object(right))
        #expect(again?.code == "wrong-state")
        #expect(again?.detail == "It is judged: result is not open from there. Open: expire.")
        let anew = try await office.refusal(ExamineWorker.self, on: id, examination)
        #expect(anew?.detail == "It is judged: examine is not open from there. Open: expire.")
    }

    @Test func reasonAndFindingsAreSealedAndDisclosedToTheMedicalRoleAlone() async throws {
        let caseFile = try await office.placed()
        let id = try await office.examined(
            caseFile,
            [
                "outcome": "unfit", "reason": "needs_treatment",
                "findings": "Shadow on the left lung.",
            ]
        )
        let isReadable = try await office.value(
            """
            SELECT bool_or(position(convert_to(word, 'UTF8') IN bytes) > 0)
            FROM medical, unnest(ARRAY[reason_sealed, findings_sealed]) AS bytes,
                unnest(ARRAY['needs_treatment', 'lung']) AS word
            """,
            as: Bool.self
        )
        #expect(isReadable == false)
        let body: JSON = ["purpose": "Treatment before another examination."]
        let refusal = try await office.refusal(
            DiscloseMedical.self,
            on: id,
            body,
            by: office.anyone.without(.medicalRead)
        )
        #expect(refusal?.code == "not-permitted")
        let receipt = try await office.perform(DiscloseMedical.self, on: id, body)
        #expect(try receipt.json["outcome"] == "unfit")
        #expect(try receipt.json["reason"] == "needs_treatment")
        #expect(try receipt.json["findings"] == "Shadow on the left lung.")
        #expect(try await office.story(of: id).last == "medical.disclosed")
        #expect(try await office.outcomes(of: caseFile)["R-MED-001"] == .failed)
    }

    @Test(arguments: ["fit", "conditional", "unfit"])
    func whatWasFoundIsInNoListAndInNoAnswerButTheMedicalRoles(_ outcome: String) async throws {
        let caseFile = try await office.placed()
        var result: [String: JSON] = ["outcome": .text(outcome)]
        if outcome != "fit" { result["reason"] = "needs_aid" }
        let id = try await office.examined(caseFile, result)
        let clerk = office.anyone.without(.medicalRead)
        let list = try await office.registrar.list(
            medicalReadModel,
            try PageQuery([], of: medicalReadModel, isList: true),
            by: clerk
        )
        let expiries = try await office.answer(ListExpiries(asOf: nil), on: caseFile, by: clerk)
        let papers = String(decoding: try expiries.canonical(), as: UTF8.self)
        let listed = String(decoding: list.body, as: UTF8.self)
        #expect(listed.contains("\"done\"") && listed.contains("\(id)"))
        #expect(!listed.contains("valid_until"))
        // What opens the way is open; what does not, is not there, as if nothing were.
        #expect(papers.contains("\(id)") == (outcome == "fit"))
        for text in [listed, papers] { #expect(!text.contains("\"\(outcome)\"")) }
        let role = try await office.answer(ListExpiries(asOf: nil), on: caseFile, by: office.anyone)
        #expect(String(decoding: try role.canonical(), as: UTF8.self).contains("\(id)"))
        let own = try await office.perform(DiscloseMedical.self, on: id, ["purpose": "Advice."])
        #expect(try own.json["outcome"]?.text == outcome)
        #expect(try own.json["valid_until"]?.text == "2027-05-20")
    }

    @Test func whereNothingIsSealedNothingIsDisclosed() async throws {
        let id = try await office.examined(office.placed())
        let receipt = try await office.perform(DiscloseMedical.self, on: id, ["purpose": "Audit."])
        #expect(try receipt.json["reason"] == nil)
        #expect(try receipt.json["findings"] == nil)
    }

    @Test(arguments: ["hiv", "pregnancy"]) func aTestThatNoLawAsksForIsRefusedAtEachStep(
        test: String
    ) async throws {
        let caseFile = try await office.placed()
        let tests: JSON = ["general", .text(test)]
        let refusal = try await office.refusal(
            ScheduleMedical.self,
            .medical(caseFile, tests: tests)
        )
        #expect(refusal?.code == "gate-refused")
        #expect(try await office.count(of: "medical") == 0)
        let id = try await office.make(ScheduleMedical.self, .medical(caseFile))
        let later = try await office.refusal(
            ExamineWorker.self,
            on: id,
            ["examined_on": "2026-11-20", "tests": tests]
        )
        #expect(later?.code == "gate-refused")
        #expect(try await office.state(of: id) == "scheduled")
    }

    @Test func whatALawOfTheDestinationAsksMayBeTested() async throws {
        let caseFile = try await office.placed(in: .ru, under: "RU-QUOTA")
        _ = try await office.make(
            ScheduleMedical.self,
            .medical(caseFile, tests: ["general", "hiv"])
        )
    }

    @Test(
        arguments: [
            (["outcome": "fit"], nil), (["outcome": "unfit"], "unfit-value"),
            (["outcome": "conditional", "reason": "needs_aid"], nil),
            (["outcome": "fit", "reason": "needs_aid"], "unfit-value"),
            (["outcome": "fit", "valid_until": "2026-11-20"], "unfit-value"),
            (["outcome": "fit", "valid_until": "2026-11-21"], nil),
        ] as [([String: JSON], String?)]
    ) func aResultNamesItsReason(body: [String: JSON], code: String?) async throws {
        let id = try await office.make(ScheduleMedical.self, .medical(office.placed()))
        try await office.perform(ExamineWorker.self, on: id, ["examined_on": "2026-11-20"])
        let refusal = try await office.refusal(RecordResult.self, on: id, .object(body))
        #expect(refusal?.code == code)
    }

    @Test func onlyTheMedicalRoleRecordsResults() async throws {
        let id = try await office.make(ScheduleMedical.self, .medical(office.placed()))
        let refusal = try await office.refusal(
            ExamineWorker.self,
            on: id,
            ["examined_on": "2026-11-20"],
            by: office.anyone.without(.medicalRecord)
        )
        #expect(refusal?.code == "not-permitted")
    }

    @Test func anAppointmentNamesWhatIsExaminedForAnOpenCase() async throws {
        let none = try await office.refusal(
            ScheduleMedical.self,
            .medical(office.placed(), tests: [])
        )
        #expect(none?.code == "unfit-value")
        let ended = try await office.refusal(
            ScheduleMedical.self,
            .medical(office.placed(.closed))
        )
        #expect(ended?.code == "wrong-state")
        let id = try await office.make(ScheduleMedical.self, .medical(office.placed()))
        let early = try await office.refusal(
            ExamineWorker.self,
            on: id,
            ["examined_on": "2026-11-22"]
        )
        #expect(early?.code == "unfit-value")
    }

    @Test func aResultExpiresAfterItsLastDay() async throws {
        let id = try await office.examined(office.placed())
        #expect(try await office.refusal(ExpireMedical.self, on: id)?.code == "unfit-value")
        office.clock.move(to: CalendarDate(2027, 5, 21))
        try await office.perform(ExpireMedical.self, on: id)
        #expect(try await office.state(of: id) == "expired")
    }

    @Test func anotherAgencySeesNoExamination() async throws {
        let id = try await office.examined(office.placed())
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            DiscloseMedical.self,
            on: id,
            ["purpose": "x"],
            by: stranger,
            seen: 3
        )
        #expect(refusal?.code == "no-such-record")
    }
}
