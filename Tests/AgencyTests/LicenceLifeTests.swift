import Core
import Filings
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency

/// From the application to the end of the business, with the clocks that run on the way.
@Suite(.database) struct LicenceLifeTests {
    static let draft: JSON = [
        "authority": "Jilin Department of Commerce", "credit_code": "91350100M000100Y43",
        "legal_representative": "Piao Ming",
        "paid_in_capital": ["minor_units": 600_000_000, "currency": "CNY"],
        "channels": ["high_skilled", "nongovernmental_licensed"],
    ]

    func prepare() async throws {
        for name in ["Piao", "Jin", "Cui"] {
            try await office.perform(
                AppointExecutive.self,
                [
                    "name": .text(name), "position": "Director", "qualification": "Ten years",
                    "appointed_on": "2020-01-01",
                ]
            )
        }
        try await office.perform(
            AdoptIncidentPlan.self,
            ["title": "Plan", "summary": "Call first.", "adopted_on": "2026-11-21"]
        )
    }

    func apply(_ id: ID<Licence>) async throws {
        try await office.perform(ApplyForLicence.self, on: id, ["applied_on": "2026-11-20"])
    }

    /// What is said of a step in advance.
    func gate(_ id: ID<Licence>, _ step: LicenceStep? = nil) async throws -> JSON {
        try await office.answer(ExplainLicenceGate(step: step, asOf: nil), on: id)
    }

    @Test(arguments: [
        (LicenceState.draft, "licence.apply"), (.approved, "licence.pay-reserve"),
        (.registered, "licence.pay-reserve"), (.ceasing, "licence.close"),
    ])
    func theGateAheadIsTheOneExplained(_ state: LicenceState, _ step: String) async throws {
        let id = try await office.licence(state)
        #expect(try await gate(id)["step"]?.text == step)
        #expect(try await gate(id, .close)["step"]?.text == "licence.close")
    }

    @Test func anAgencyBecomesLicensed() async throws {
        let id = try await office.make(DraftLicence.self, Self.draft)
        let unprepared = try await office.refusal(
            ApplyForLicence.self,
            on: id,
            ["applied_on": "2026-11-20"]
        )
        #expect(unprepared?.detail.contains("R-AG-004") == true)
        #expect(try await gate(id) == unprepared?.gate)
        try await prepare()
        try await apply(id)
        // Twenty working days after Friday 2026-11-20, with no calendar loaded.
        #expect(try await office.tasks(of: id) == ["licence-decision 2026-12-18"])
        try await office.perform(
            ApproveLicence.self,
            on: id,
            ["number": "L-2026-1", "approved_on": "2026-11-21", "valid_until": "2029-11-20"]
        )
        #expect(try await office.tasks(of: id) == ["licence-renewal 2029-11-20"])
        try await office.perform(RegisterLicence.self, on: id, ["registered_on": "2026-11-21"])
        #expect(
            try await office.tasks(of: id) == [
                "licence-renewal 2029-11-20", "reserve-deposit 2026-11-27",
            ]
        )
        let unpaid = try await office.refusal(PayReserve.self, on: id)
        #expect(unpaid?.detail.contains("R-AG-002") == true)
        try await office.reserve()
        try await office.perform(PayReserve.self, on: id)
        #expect(try await office.tasks(of: id) == ["licence-renewal 2029-11-20"])
        // Whoever noted the certificate does not let the agency operate under it.
        let own = try await office.refusal("activate", in: AgencyFeature.self, on: id)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform("activate", in: AgencyFeature.self, on: id, by: office.second)
        #expect(try await office.state(of: id) == "active")
    }

    @Test func theCapitalIsSixMillionAtLeast() async throws {
        try await prepare()
        for (fen, code) in [(599_999_999, "unfit-value"), (600_000_000, nil), (600_000_001, nil)] {
            var body = Self.draft.object ?? [:]
            body["paid_in_capital"] = ["minor_units": .integer(Int64(fen)), "currency": "CNY"]
            let id = try await office.make(DraftLicence.self, .object(body))
            let refusal = try await office.refusal(
                ApplyForLicence.self,
                on: id,
                ["applied_on": "2026-11-20"]
            )
            #expect(refusal?.code == code, "\(fen)")
        }
    }

    @Test func aRefusedApplicationMayBeMadeAnew() async throws {
        try await prepare()
        let id = try await office.make(DraftLicence.self, Self.draft)
        try await apply(id)
        try await office.perform(
            "decline",
            in: AgencyFeature.self,
            on: id,
            ["reason": "Rules missing."]
        )
        #expect(try await office.tasks(of: id) == [])
        try await apply(id)
        #expect(try await office.tasks(of: id) == ["licence-decision 2026-12-18"])
    }

    @Test func whatIsStatedIsChangedOnlyWithAReport() async throws {
        let id = try await office.held(
            [
                "number": "L-1", "authority": "Jilin", "approved_on": "2012-09-01",
                "channels": ["high_skilled"],
            ]
        )
        let twice = try await office.refusal(
            CompleteLicence.self,
            on: id,
            ["channels": ["seafarer"]]
        )
        #expect(twice?.code == "already-there")
        try await office.perform(
            CompleteLicence.self,
            on: id,
            ["valid_until": "2027-08-31", "legal_representative": "Piao Ming"]
        )
        #expect(try await office.tasks(of: id) == ["licence-renewal 2027-08-31"])
        let change = try await office.make(
            RecordLicenceChange.self,
            [
                "licence_id": .text("\(id)"), "what": "validity", "description": "Renewed.",
                "changed_on": "2026-11-20", "valid_until": "2030-08-31",
            ]
        )
        // The report is due from the day on; the later end holds once a second person has seen it.
        let filing = try await office.opened(.licenceChange, of: change)
        #expect(try await office.tasks(of: filing) == ["licence-change-report 2026-11-27"])
        #expect(try await office.tasks(of: id) == ["licence-renewal 2027-08-31"])
        try await office.perform(
            ConfirmLicenceChange.self,
            on: change,
            ["evidence": "Notice 8."],
            by: office.second
        )
        #expect(try await office.tasks(of: id) == ["licence-renewal 2030-08-31"])
        try await office.perform(
            "submit",
            in: FilingsFeature.self,
            on: filing,
            ["receipt": "R-77"]
        )
        #expect(try await office.tasks(of: filing) == [])
        #expect(
            try await office.history(of: change) == [
                "licence-change.recorded", "licence-change.confirmed",
            ]
        )
    }

    @Test func aLateReportIsRecordedAsLate() async throws {
        let licence = try await office.licence()
        let change = try await office.make(
            RecordLicenceChange.self,
            [
                "licence_id": .text("\(licence)"), "what": "address", "description": "Moved.",
                "changed_on": "2026-11-02",
            ]
        )
        #expect(try await office.state(of: change) == "holds")
        let filing = try await office.opened(.licenceChange, of: change)
        let receipt = try await office.perform(
            "submit",
            in: FilingsFeature.self,
            on: filing,
            ["receipt": "R-78"]
        )
        #expect(try receipt.json["gate"]?["rules"]?.array?.first?["outcome"]?.text == "failed")
        #expect(try await office.state(of: filing) == "submitted")
    }

    @Test func aChangeOfWhatIsNoLicenceYetOrOfTheFutureIsRefused() async throws {
        func body(_ id: ID<Licence>, _ day: String) -> JSON {
            [
                "licence_id": .text("\(id)"), "what": "name", "description": "New.",
                "changed_on": .text(day),
            ]
        }
        let draft = try await office.make(DraftLicence.self, Self.draft)
        let licence = try await office.licence()
        for (id, day, code) in [
            (draft, "2026-11-20", "wrong-state"), (licence, "2026-11-22", "unfit-value"),
            (ID(UUID()), "2026-11-20", "unknown-reference"),
        ] {
            #expect(
                try await office.refusal(RecordLicenceChange.self, body(id, day))?.code == code
            )
        }
    }

    @Test func anOrderToCorrectHasAMonthUnlessItNamesADay() async throws {
        let id = try await office.licence()
        try await office.perform(
            RectifyLicence.self,
            on: id,
            ["reason": "Reserve.", "decided_on": "2026-11-20"]
        )
        #expect(try await office.tasks(of: id) == ["licence-rectification 2026-12-20"])
        try await office.perform(RestoreLicence.self, on: id)
        #expect(try await office.tasks(of: id) == [])
        let back = try await office.refusal(
            RectifyLicence.self,
            on: id,
            ["reason": "Reserve.", "decided_on": "2026-11-20", "rectify_until": "2026-11-19"]
        )
        #expect(back?.code == "unfit-value")
        try await office.perform(
            RectifyLicence.self,
            on: id,
            ["reason": "Reserve.", "decided_on": "2026-11-20", "rectify_until": "2026-12-01"]
        )
        #expect(try await office.tasks(of: id) == ["licence-rectification 2026-12-01"])
    }

    @Test func theBusinessEndsOnlyWhenThoseAbroadAreArrangedFor() async throws {
        let id = try await office.licence()
        let file = try await office.placed()
        try await office.deployment(.departed, of: file, from: "2026-11-01")
        try await office.perform("cease", in: AgencyFeature.self, on: id, ["reason": "Retirement."])
        let early = try await office.refusal(CloseLicence.self, on: id)
        #expect(early?.detail.contains("R-CN-035") == true)
        #expect(try await office.state(of: id) == "ceasing")
        let plan: JSON = ["cessation_plan": "Another agency takes over."]
        for _ in 1...2 { try await office.perform(PlanCessation.self, on: id, plan) }
        let filing = try await office.opened(.cessation, of: id)
        let unfiled = try await office.refusal(CloseLicence.self, on: id)
        #expect(unfiled?.gate?.written.contains("homeward filing submit \(filing)") == true)
        try await office.perform(
            "submit",
            in: FilingsFeature.self,
            on: filing,
            ["receipt": "R-1"]
        )
        #expect(try await office.refusal(PlanCessation.self, on: id, plan)?.code == "wrong-state")
        try await office.perform(CloseLicence.self, on: id)
        #expect(try await office.state(of: id) == "ceased")
    }

    @Test func aBranchStaysWithinTheLicence() async throws {
        let id = try await office.held(
            [
                "number": "L-1", "authority": "Jilin", "approved_on": "2012-09-01",
                "channels": ["high_skilled", "nongovernmental_licensed"],
            ]
        )
        func branch(_ name: String, _ channels: JSON?) -> JSON {
            var body: [String: JSON] = [
                "licence_id": .text("\(id)"), "name": .text(name), "address": "Longjing",
                "head": "Cui Lan", "opened_on": "2026-11-01",
            ]
            body["channels"] = channels
            return .object(body)
        }
        let beyond = try await office.refusal(OpenBranch.self, branch("A", ["seafarer"]))
        #expect(beyond?.code == "beyond-scope")
        let part = try await office.make(OpenBranch.self, branch("B", ["high_skilled"]))
        let whole = try await office.make(OpenBranch.self, branch("C", nil))
        func scope(_ branch: ID<Branch>) async throws -> String? {
            try await office.value(
                "SELECT scope::text || ' ' || may_work::text FROM branch_shown WHERE id = \(branch)",
                as: String.self
            )
        }
        #expect(try await scope(part) == #"["high_skilled"] true"#)
        #expect(try await scope(whole) == #"["high_skilled", "nongovernmental_licensed"] true"#)
        // What the licence loses, its branches lose with it.
        try await office.perform(
            RecordLicenceChange.self,
            [
                "licence_id": .text("\(id)"), "what": "scope", "description": "Narrowed.",
                "changed_on": "2026-11-20", "channels": ["nongovernmental_licensed"],
            ]
        )
        try await office.perform(SuspendLicence.self, on: id, ["reason": "Inspection."])
        #expect(try await scope(part) == "[] false")
        #expect(try await office.refusal(OpenBranch.self, branch("D", nil))?.code == "wrong-state")
        try await office.perform(CloseBranch.self, on: part, ["closed_on": "2026-11-20"])
        #expect(try await office.state(of: part) == "closed")
    }
}
