import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

@Suite(.database) struct ConsentTests {
    func body(_ person: ID<Person>, _ changes: [String: JSON]) -> JSON {
        let usual: [String: JSON] = [
            "person_id": .text("\(person)"), "purpose": "recruitment", "text_version": "2026-1",
            "language": "zh",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    @Test(
        arguments: [
            ["language": "ja"], ["given_on": "2026-11-22"], ["notice_on": "2026-11-22"],
            ["recipient": "Clinic"], ["purpose": "third_party"], ["purpose": "cross_border"],
        ] as [[String: JSON]]
    )
    func aConsentFitsItsPersonItsNoticeAndItsPurpose(_ changes: [String: JSON]) async throws {
        let person = try await office.applicant()
        let refusal = try await office.refusal(GiveConsent.self, body(person, changes))
        #expect(refusal?.code == "unfit-value")
        #expect(try await office.count(of: "consent") == 0)
    }

    @Test func aLaterConsentTakesThePlaceOfTheEarlier() async throws {
        let person = try await office.applicant()
        let first = try await office.make(GiveConsent.self, body(person, [:]))
        let other = try await office.make(
            GiveConsent.self,
            body(person, ["purpose": "third_party", "recipient": "Clinic"])
        )
        let second = try await office.make(GiveConsent.self, body(person, ["text_version": "2"]))
        #expect(try await office.state(of: first) == "superseded")
        #expect(try await office.state(of: other) == "given")
        #expect(try await office.state(of: second) == "given")
    }

    func placed() async throws -> (ID<Person>, ID<CaseFile>, ID<Employer>) {
        let place = try await office.workplace()
        let person = try await office.applicant()
        return (person, try await office.caseFile(of: person, at: place), place.employer)
    }

    @Test func nothingGoesAbroadBeforeEachConsentAndWithoutARoute() async throws {
        let (person, file, employer) = try await placed()
        let early = try await office.refusal(RecordTransfer.self, Bodies.transfer(file))
        #expect(early?.detail.contains("R-PRV-001") == true)
        for purpose in ["sensitive_data", "third_party"] {
            try await office.consent(person, to: purpose, for: employer)
        }
        // The border needs a consent to this employer and to no other.
        let stranger = try await office.workplace().employer
        try await office.consent(person, to: "cross_border", for: stranger)
        let still = try await office.refusal(RecordTransfer.self, Bodies.transfer(file))
        #expect(still?.detail.contains("cross_border") == true)
        try await office.consent(person, to: "cross_border", for: employer)
        for missing in ["legal_route", "assessment", "assessed_on"] {
            let body = Bodies.transfer(file).without(missing)
            let refusal = try await office.refusal(RecordTransfer.self, body)
            #expect(refusal?.detail.contains("R-PRV-002") == true)
        }
        let yesterday = Bodies.transfer(file, ["transferred_on": "2026-11-20"])
        let late = try await office.refusal(RecordTransfer.self, yesterday)
        #expect(late?.detail.contains("before any consent") == true)
        for changes in [
            ["kinds": []], ["kinds": ["identity", "identity"]], ["transferred_on": "2026-11-22"],
        ] as [[String: JSON]] {
            let refusal = try await office.refusal(
                RecordTransfer.self,
                Bodies.transfer(file, changes)
            )
            #expect(refusal?.code == "unfit-value")
        }
        #expect(try await office.count(of: "transfer") == 0)
        try await office.perform(RecordTransfer.self, Bodies.transfer(file))
    }

    @Test func aWithdrawnConsentAsksForTheTransferToBeStopped() async throws {
        let (person, file, employer) = try await placed()
        var consents: [ID<Consent>] = []
        for purpose in ["sensitive_data", "third_party", "cross_border"] {
            consents.append(try await office.consent(person, to: purpose, for: employer))
        }
        let id = try await office.make(RecordTransfer.self, Bodies.transfer(file))
        let first = try #require(consents.first)
        try await office.perform(WithdrawConsent.self, on: first)
        #expect(try await office.tasks(of: id) == ["transfer-stop 2026-11-27"])
        let verdict = try await office.registrar.read(as: office.anyone) { tx in
            ConsentBeforeTransfer.check(
                try .gather(for: file, in: tx),
                on: CalendarDate(2026, 11, 21)
            )
        }
        #expect(verdict.kind == .failed)
        try await office.perform(StopTransfer.self, on: id, ["reason": "By letter."])
        #expect(try await office.tasks(of: id).isEmpty)
    }

    @Test func aDeclarationIsCheckedBySomebodyElse() async throws {
        let person = try await office.applicant()
        let first = try await office.make(DeclareExit.self, Bodies.exit(person))
        let body: JSON = ["finding": "clear", "source": "Certificate 7"]
        let own = try await office.refusal(CheckExitDeclaration.self, on: first, body)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(CheckExitDeclaration.self, on: first, body, by: office.second)
        let barred = try await office.make(
            DeclareExit.self,
            Bodies.exit(person, ["court_order": true, "details": "A debt of 2024."])
        )
        #expect(try await office.state(of: first) == "superseded")
        let open = try await office.perform(DiscloseExit.self, on: barred, ["purpose": "Check."])
        #expect(try open.json["value"]?.text == "A debt of 2024.")
        let unfit = try await office.refusal(
            CheckExitDeclaration.self,
            on: barred,
            body,
            by: office.second
        )
        #expect(unfit?.code == "unfit-value")
        let verdict = try await office.registrar.read(as: office.anyone) { tx in
            NoExitBar.check(try .gather(of: person, in: tx), on: CalendarDate(2026, 11, 21))
        }
        #expect(
            verdict
                == .failed(
                    "A court's order against leaving is declared.",
                    remedy:
                        "Do not go on while the bar stands. Once it has ended, let the person declare "
                        + "anew: homeward exit-declaration declare."
                )
        )
        for changes in [
            ["language": "ja"], ["declared_on": "2026-11-22"], ["ban_until": "2027-01-01"],
        ] as [[String: JSON]] {
            let refusal = try await office.refusal(
                DeclareExit.self,
                Bodies.exit(person, changes)
            )
            #expect(refusal?.code == "unfit-value")
        }
    }

    @Test func aWorkerWhoWaitsIsAskedAnew() async throws {
        let person = try await office.make(RegisterPerson.self, Bodies.citizen())
        try await office.perform(VerifyIdentity.self, on: person, Bodies.zone())
        let place = try await office.workplace()
        let body = Bodies.placement(person, place, ["planned_departure": "2027-08-01"])
        let file = try await office.make(OpenCase.self, body)
        #expect(try await office.tasks(of: file) == ["selection-waiting 2027-05-20"])
        office.clock.move(to: CalendarDate(2027, 5, 21))
        func verdict() async throws -> String {
            try await office.registrar.read(as: office.anyone) { tx in
                WaitingTimeHeld.check(
                    try .gather(for: file, in: tx),
                    on: CalendarDate(2027, 5, 21)
                ).word
            }
        }
        #expect(try await verdict() == "failed")
        try await office.perform(ReconfirmCase.self, on: file)
        #expect(try await verdict() == "passed")
        #expect(try await office.tasks(of: file) == ["selection-waiting 2027-11-17"])
        try await office.leg(of: file, .ended)
        try await office.perform(CloseCase.self, on: file, by: office.second)
        #expect(try await office.tasks(of: file).isEmpty)
    }

    /// Which age counts is not for choice: from the registration to today, and neither before nor after.
    @Test(arguments: [
        ("2026-11-20", false), ("2026-11-21", true), ("2026-11-22", true), ("2026-11-24", true),
        ("2026-11-25", false),
    ]) func anApplicationIsOfADayAfterTheRegistration(day: String, isTaken: Bool) async throws {
        // Half an hour before midnight in Beijing: the day there counts.
        office.clock.now = Instant(startOf: CalendarDate(2026, 11, 22), in: ActionContext.zone)
            .adding(seconds: -1800)
        let person = try await office.applicant()
        let place = try await office.workplace()
        office.clock.move(to: CalendarDate(2026, 11, 24))
        let body = Bodies.placement(person, place, ["applied_on": .text(day)])
        let refusal = try await office.refusal(OpenCase.self, body)
        #expect(refusal?.code == (isTaken ? nil : "unfit-value"))
        if day < "2026-11-21" { #expect(refusal?.detail.contains("receipt") == true) }
    }

    /// Thirty days back and no further.
    @Test(arguments: [("2026-10-21", false), ("2026-10-22", true), ("2026-10-23", true)])
    func aConsentIsRecordedWithinThirtyDays(day: String, isTaken: Bool) async throws {
        let person = try await office.applicant()
        let refusal = try await office.refusal(
            GiveConsent.self,
            body(person, ["given_on": .text(day)])
        )
        #expect(refusal?.code == (isTaken ? nil : "unfit-value"))
        if !isTaken { #expect(refusal?.detail.contains("within 30 days") == true) }
    }

    /// Data that went without a consent are not made good by one of an earlier day.
    @Test(arguments: ["sensitive_data", "third_party", "cross_border"])
    func aConsentIsNotDatedBeforeATransferThatLackedIt(purpose: String) async throws {
        let (person, file, employer) = try await placed()
        try await office.transfer(of: file, on: "2026-11-10")
        func given(_ day: String, to employer: ID<Employer>) async throws -> Refusal? {
            var changes: [String: JSON] = ["purpose": .text(purpose), "given_on": .text(day)]
            if purpose != "sensitive_data" { changes["employer_id"] = .text("\(employer)") }
            return try await office.refusal(GiveConsent.self, body(person, changes))
        }
        // The day before the transfer, and the day itself.
        for day in ["2026-11-09", "2026-11-10"] {
            let refusal = try await given(day, to: employer)
            #expect(refusal?.code == "unfit-value", "\(day)")
            #expect(refusal?.detail.contains("homeward transfer stop") == true)
        }
        // One that is later hides nothing: R-PRV-001 goes on naming the transfer.
        #expect(try await given("2026-11-11", to: employer) == nil)
        #expect(try await given("2026-11-21", to: employer) == nil)
        if purpose != "sensitive_data" {
            let other = try await office.workplace().employer
            #expect(try await given("2026-11-09", to: other) == nil)
        }
    }

    @Test func aConsentBeforeATransferThatHadOneMayBeDatedBack() async throws {
        let (person, file, employer) = try await placed()
        for purpose in ["sensitive_data", "third_party", "cross_border"] {
            try await office.consent(person, to: purpose, for: employer)
        }
        try await office.perform(RecordTransfer.self, Bodies.transfer(file))
        office.clock.move(to: CalendarDate(2026, 11, 23))
        try await office.perform(
            GiveConsent.self,
            body(
                person,
                [
                    "purpose": "third_party", "employer_id": .text("\(employer)"),
                    "text_version": "2", "given_on": "2026-11-20",
                ]
            )
        )
    }

    @Test func whoAppliesAnewDeclaresAnew() async throws {
        let person = try await office.applicant()
        try await office.declareNoBar(of: person)
        try await office.perform(WithdrawPerson.self, on: person, ["reason": "Family."])
        try await office.perform(ReapplyPerson.self, on: person, ["reason": "Wants to again."])
        let states = try await office.value(
            "SELECT array_agg(state) FROM exit_declaration WHERE person_id = \(person)",
            as: [String].self
        )
        #expect(states == ["superseded"])
        let verdict = try await office.registrar.read(as: office.anyone) { tx in
            NoExitBar.check(try .gather(of: person, in: tx), on: CalendarDate(2026, 11, 21))
        }
        #expect(verdict.finding == "Nothing was declared.")
    }
}
