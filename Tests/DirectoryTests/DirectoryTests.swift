import Model
import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency
@testable import Directory

/// Sub-agents and the directory: who may speak for the agency, and who stands beside the worker.
@Suite(.database) struct DirectoryTests {
    @Test func aSubAgentIsNoPayeeUnderAnyOfItsNames() async throws {
        let id = try await office.make(ProposeSubAgent.self, Requests.agent)
        for (payee, word) in [("ZHANG SAN", "failed"), ("张三", "failed"), ("Bank", "passed")] {
            let found = try await office.registrar.read(as: office.anyone) { tx in
                try SubAgentOnlyInforms.check(
                    .gather(.collect, by: payee, in: tx),
                    on: CalendarDate(2026, 11, 21)
                ).word
            }
            #expect(found == word, "\(payee)")
        }
        let named = try await office.registrar.read(as: office.anyone) { tx in
            try SubAgentOnlyInforms.check(
                .gather(.sign, by: "Someone", subAgent: id, in: tx),
                on: CalendarDate(2026, 11, 21)
            ).word
        }
        #expect(named == "failed")
    }

    @Test func aSubAgentIsNoPayeeInAnyScript() async throws {
        var body = Requests.agent.object ?? [:]
        body.merge(
            ["name": "李明", "latin_name": "Li Ming", "other_names": ["老李", "Li Xiaoming"]]
        ) { $1 }
        let id = try await office.make(ProposeSubAgent.self, .object(body))
        let record = try await office.record(of: id)
        #expect(record.latinName == "Li Ming")
        #expect(record.otherNames == ["老李", "Li Xiaoming"])
        let shown = try await office.list(subAgentReadModel).first
        #expect(shown?["latin_name"] == "Li Ming")
        #expect(shown?["other_names"] == ["老李", "Li Xiaoming"])
        let payees = [
            ("李明", "failed"), ("LI MING", "failed"), ("Li-Ming, director", "failed"),
            ("LI XIAOMING", "failed"), ("老李", "failed"), ("Li Mingming", "passed"),
        ]
        for (payee, word) in payees {
            let found = try await office.registrar.read(as: office.anyone) { tx in
                try SubAgentOnlyInforms.check(
                    .gather(.collect, by: payee, in: tx),
                    on: CalendarDate(2026, 11, 21)
                ).word
            }
            #expect(found == word, "\(payee)")
        }
    }

    @Test func aBodyIsKeptUnderEveryName() async throws {
        let names: [String: JSON] = [
            "name": "延边之家", "latin_name": "Yanbian House", "other_names": ["Yanbian Home"],
        ]
        let id = try await office.make(RecordBody.self, Requests.body("clinic", names))
        let record = try await office.record(of: id)
        #expect(record.latinName == "Yanbian House")
        #expect(record.otherNames == ["Yanbian Home"])
        office.wait()
        let plain = try await office.make(RecordBody.self, Requests.body("clinic"))
        #expect(try await office.record(of: plain).latinName == nil)
        let shown = try await office.list(bodyReadModel).map { $0["other_names"] ?? "none" }
        #expect(shown == [["Yanbian Home"], []])
    }

    @Test func aSubAgentsContactIsSealedAndOpenedForAPurpose() async throws {
        let id = try await office.make(ProposeSubAgent.self, Requests.agent)
        let sealed = try await office.record(of: id).contactSealed
        #expect(!String(decoding: sealed ?? [], as: UTF8.self).contains("138"))
        let receipt = try await office.perform(
            DiscloseSubAgent.self,
            on: id,
            ["purpose": "To ask about an advert."]
        )
        #expect(try receipt.json["contact"]?.text == "+8613800138000")
        #expect(
            try await office.history(of: id) == ["sub-agent.proposed", "sub-agent.disclosed"]
        )
        var body = Requests.agent.object ?? [:]
        body["contact"] = nil
        let silent = try await office.make(ProposeSubAgent.self, .object(body))
        let nothing = try await office.refusal(
            DiscloseSubAgent.self,
            on: silent,
            ["purpose": "To ask."]
        )
        #expect(nothing?.code == "no-contact-held")
        body["name"] = "…"
        body["other_names"] = nil
        #expect(
            try await office.refusal(ProposeSubAgent.self, .object(body))?.code == "unfit-value"
        )
    }

    @Test func aDiasporaBodyIsListedOnlyWithItsWord() async throws {
        let id = try await office.make(RecordBody.self, Requests.body("diaspora_body"))
        #expect(try await office.state(of: id) == "proposed")
        try await office.perform(
            ConsentBody.self,
            on: id,
            ["consent_on": "2026-11-20", "consent_evidence": "Letter"]
        )
        #expect(try await office.state(of: id) == "listed")
        try await office.perform(
            "withdraw-consent",
            in: DirectoryFeature.self,
            on: id,
            ["reason": "Too many calls."]
        )
        let mute = try await office.refusal(AdmitBody.self, on: id, ["reason": "Asked again."])
        #expect(mute?.code == "body-consent-missing")
        #expect(try await office.state(of: id) == "suspended")
        try await office.perform(
            AdmitBody.self,
            on: id,
            [
                "reason": "Asked again.", "consent_on": "2026-11-21",
                "consent_evidence": "Second letter",
            ]
        )
        #expect(try await office.state(of: id) == "listed")
        let consented = try await office.make(
            RecordBody.self,
            Requests.body(
                "diaspora_body",
                ["name": "Other", "consent_on": "2026-11-01", "consent_evidence": "Mail"]
            )
        )
        #expect(try await office.state(of: consented) == "listed")
    }

    @Test(
        arguments: [
            ("hotline", ["phone": nil], "unfit-value"), ("clinic", ["phone": nil], nil),
            ("clinic", ["languages": []], "unfit-value"),
            ("clinic", ["registration_number": "7000012050003"], "unfit-value"),
            ("clinic", ["registration_number": "7000012050002"], nil),
            ("diaspora_body", ["consent_on": "2026-11-01"], "unfit-value"),
        ] as [(String, [String: JSON?], String?)]
    )
    func whatABodyMustHave(
        _ kind: String,
        _ changes: [String: JSON?],
        _ code: String?
    ) async throws {
        var body = Requests.body(kind).object ?? [:]
        for (name, value) in changes { body[name] = value }
        #expect(try await office.refusal(RecordBody.self, .object(body))?.code == code)
    }

    @Test func aContactBringsTheEntryUpToDate() async throws {
        let id = try await office.make(RecordBody.self, Requests.body("hotline"))
        #expect(
            try await office.refusal(RecordBody.self, Requests.body("hotline"))?.code
                == "already-there"
        )
        try await office.perform(
            ContactBody.self,
            on: id,
            [
                "last_contact_on": "2026-11-21", "last_contact_note": "New number.",
                "phone": "+81399999999",
                "languages": ["zh"], "contact": "Ms Tanaka",
            ]
        )
        let row = try await office.value(
            """
            SELECT concat_ws(' ', phone, languages, services, last_contact_on) FROM body_shown
            WHERE id = \(id)
            """,
            as: String.self
        )
        #expect(row == #"+81399999999 ["zh"] ["Advice"] 2026-11-21"#)
        let receipt = try await office.perform(DiscloseBody.self, on: id, ["purpose": "To call."])
        #expect(try receipt.json["contact"]?.text == "Ms Tanaka")
        let late = try await office.refusal(
            ContactBody.self,
            on: id,
            ["last_contact_on": "2026-11-22", "last_contact_note": "None."]
        )
        #expect(late?.code == "unfit-value")
    }

    @Test func aPlanIsReviewedAndReplaced() async throws {
        let plan: JSON = ["title": "Plan", "summary": "Call first.", "adopted_on": "2026-01-31"]
        let first = try await office.make(AdoptIncidentPlan.self, plan)
        #expect(try await office.tasks(of: first) == ["incident-plan-review 2027-01-31"])
        try await office.perform(
            ReviewIncidentPlan.self,
            on: first,
            ["reviewed_on": "2026-11-21", "note": "Fits."]
        )
        #expect(try await office.tasks(of: first) == ["incident-plan-review 2027-11-21"])
        for day in ["2026-11-20", "2026-11-22"] {
            let refusal = try await office.refusal(
                ReviewIncidentPlan.self,
                on: first,
                ["reviewed_on": .text(day), "note": "Fits."]
            )
            #expect(refusal?.code == "unfit-value")
        }
        let second = try await office.make(AdoptIncidentPlan.self, plan)
        #expect(try await office.state(of: first) == "superseded")
        #expect(try await office.tasks(of: first) == [])
        #expect(try await office.state(of: second) == "current")
    }

    @Test func oneManagerIsCountedOnce() async throws {
        let body: JSON = [
            "name": "Piao Ming", "position": "Director", "qualification": "Ten years",
            "appointed_on": "2020-01-01",
        ]
        let id = try await office.make(AppointExecutive.self, body)
        #expect(try await office.refusal(AppointExecutive.self, body)?.code == "already-there")
        let early = try await office.refusal(
            ExecutiveLeaves.self,
            on: id,
            ["left_on": "2019-12-31"]
        )
        #expect(early?.code == "unfit-value")
        try await office.perform(ExecutiveLeaves.self, on: id, ["left_on": "2026-11-20"])
        try await office.perform(AppointExecutive.self, body)
    }
}
