import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency
@testable import Directory
@testable import Employers

@Suite(.database) struct PartnerStatesTests {
    @Test func theWordsAreThoseThatTheDatabaseAccepts() async throws {
        func expect<C: Choice>(_: C.Type, _ column: String, _ table: String) async throws {
            let words = try await office.words(of: column, in: table)
            #expect(words == Set(C.allCases.map(\.rawValue)), "\(table).\(column)")
        }
        try await expect(LicenceState.self, "state", "licence")
        try await expect(ReserveState.self, "state", "reserve")
        try await expect(ReserveMode.self, "mode", "reserve")
        try await expect(EmployerState.self, "state", "employer")
        try await expect(SiteState.self, "state", "site")
        try await expect(LicenceChangeState.self, "state", "licence_change")
        try await expect(ChangedMatter.self, "what", "licence_change")
        try await expect(BranchState.self, "state", "branch")
        try await expect(ExecutiveState.self, "state", "executive")
        try await expect(IncidentPlanState.self, "state", "incident_plan")
        try await expect(SubAgentState.self, "state", "sub_agent")
        try await expect(SubAgentKind.self, "kind", "sub_agent")
        try await expect(ReserveDrawState.self, "state", "reserve_draw")
        try await expect(DrawPurpose.self, "purpose", "reserve_draw")
        try await expect(OwnerState.self, "state", "employer_owner")
        try await expect(OwnerKind.self, "kind", "employer_owner")
        try await expect(EmployerPermitState.self, "state", "employer_permit")
        try await expect(FindingState.self, "state", "employer_finding")
        try await expect(FindingKind.self, "kind", "employer_finding")
        try await expect(DueDiligenceState.self, "state", "due_diligence")
        try await expect(WorkDeclarationState.self, "state", "work_declaration")
        try await expect(PayUnit.self, "pay_unit", "work_declaration")
        try await expect(MinimumWageState.self, "state", "minimum_wage")
        try await expect(PayUnit.self, "pay_unit", "minimum_wage")
        try await expect(BodyState.self, "state", "body")
        try await expect(BodyKind.self, "kind", "body")
        #expect(
            try await office.words(of: "licence_channels_are_known")
                == Channel.allCases.map(\.rawValue)
        )
        #expect(
            try await office.words(of: "work_declaration_natures_are_known")
                == WorkNature.allCases.map(\.rawValue)
        )
        // An individual is a word of the request only, so that R-EMP-001 can refuse it by name.
        let kinds = try await office.words(of: "kind", in: "employer")
        #expect(kinds.union(["individual"]) == Set(EmployerKind.allCases.map(\.rawValue)))
        #expect(!kinds.contains("individual"))
    }

    static let reason: JSON = ["reason": "Inspection."]

    static let licences = [
        "recorded complete": "recorded", "recorded confirm": "active",
        "recorded withdraw": "withdrawn", "lifted confirm": "active", "lifted suspend": "suspended",
        "lifted rectify": "rectification", "lifted cease": "ceasing", "lifted revoke": "revoked",
        "draft apply": "applied", "applied decline": "draft", "applied approve": "approved",
        "approved register": "registered", "registered pay-reserve": "reserve_paid",
        "reserve_paid activate": "active", "active complete": "active",
        "active rectify": "rectification", "active suspend": "suspended",
        "rectification suspend": "suspended", "rectification restore": "lifted",
        "suspended restore": "lifted", "active cease": "ceasing", "suspended cease": "ceasing",
        "ceasing file-plan": "ceasing", "ceasing close": "ceased", "draft revoke": "revoked",
        "applied revoke": "revoked", "approved revoke": "revoked", "registered revoke": "revoked",
        "reserve_paid revoke": "revoked", "active revoke": "revoked",
        "rectification revoke": "revoked", "suspended revoke": "revoked",
        "ceasing revoke": "revoked",
    ]

    @Test func aLicenceMovesByItsTable() async throws {
        let office = office
        _ = try await office.reserve()
        try await office.prepare()
        func step<A: Action>(_ verb: String, _: A.Type, _ body: JSON = [:]) -> Step<Licence>
        where A.Subject == Licence {
            (verb, { try await office.refusal(A.self, on: $0, body) })
        }
        try await walk(
            LicenceState.self,
            Self.licences,
            plant: { state in
                try await office.plant(
                    Licence.self,
                    [
                        "number": UUID().uuidString, "authority": "Jilin",
                        "approved_on": "2012-09-01", "paid_in_capital_minor": 600_000_000,
                        "state": state,
                    ]
                )
            },
            steps: [
                step("apply", ApplyForLicence.self, ["received_on": "2026-11-20"]),
                step("decline", DeclineLicence.self, Self.reason),
                (
                    "approve",
                    {
                        try await office.refusal(
                            ApproveLicence.self,
                            on: $0,
                            ["number": .text(UUID().uuidString), "approved_on": "2026-11-20"]
                        )
                    }
                ),
                step("register", RegisterLicence.self, ["registered_on": "2026-11-20"]),
                step("pay-reserve", PayReserve.self),
                step("activate", ActivateLicence.self),
                step("complete", CompleteLicence.self),
                step("confirm", ConfirmLicence.self, ["evidence": "Certificate."]),
                step("withdraw", WithdrawLicence.self, Self.reason),
                step(
                    "rectify",
                    RectifyLicence.self,
                    ["reason": "Reserve.", "ordered_on": "2026-11-20"]
                ),
                step("suspend", SuspendLicence.self, Self.reason),
                step("restore", RestoreLicence.self),
                step("cease", CeaseBusiness.self, Self.reason),
                step(
                    "file-plan",
                    FileCessationPlan.self,
                    ["plan": "Plan.", "filed_on": "2026-11-20", "receipt": "R"]
                ),
                step("close", CloseLicence.self),
                step("revoke", RevokeLicence.self, Self.reason),
            ]
        )
    }

    @Test func aReserveMovesByItsTable() async throws {
        let office = office
        let bank = try await office.bank()
        try await walk(
            ReserveState.self,
            [
                "held draw": "held", "held renew": "held", "held name-bank": "held",
                "held release": "released",
            ],
            plant: { state in
                try await office.plant(
                    Reserve.self,
                    [
                        "mode": ReserveMode.guarantee, "bank": "B", "guarantee_number": "G",
                        "amount_minor": 300_000_000, "currency": "CNY", "state": state,
                    ]
                )
            },
            steps: [
                (
                    "draw",
                    {
                        try await office.refusal(
                            DrawReserve.self,
                            on: $0,
                            Requests.draw(100)
                        )
                    }
                ),
                (
                    "renew",
                    {
                        try await office.refusal(
                            RenewGuarantee.self,
                            on: $0,
                            ["valid_until": "2027-01-01"]
                        )
                    }
                ),
                (
                    "name-bank",
                    {
                        try await office.refusal(
                            NameReserveBank.self,
                            on: $0,
                            ["bank_id": .text("\(bank)")]
                        )
                    }
                ),
                (
                    "release",
                    { try await office.refusal(ReleaseReserve.self, on: $0, Self.reason) }
                ),
            ]
        )
    }

    @Test func aMinimumWageMovesByItsTable() async throws {
        let office = office
        try await walk(
            MinimumWageState.self,
            [
                "provisional confirm": "confirmed", "provisional supersede": "superseded",
                "confirmed supersede": "superseded",
            ],
            plant: { state in
                // Each in a region of its own, for two may not hold at once.
                let known = try await office.value(
                    "SELECT count(*) FROM minimum_wage",
                    as: Int.self
                )
                return try await office.plant(
                    MinimumWage.self,
                    [
                        "country": "JP", "region": "JP-\(known ?? 0)", "amount_minor": 1000,
                        "currency": "JPY", "pay_unit": PayUnit.hour, "valid_from": "2026-10-01",
                        "source": "S", "owner": "O", "made_by": office.anyone.human,
                        "confirmed_by": office.second.human, "state": state,
                    ]
                )
            },
            steps: [
                (
                    "confirm",
                    {
                        try await office.refusal(
                            ConfirmMinimumWage.self,
                            on: $0,
                            by: office.second
                        )
                    }
                ),
                (
                    "supersede",
                    { try await office.refusal(SupersedeMinimumWage.self, on: $0, Self.reason) }
                ),
            ]
        )
    }

    @Test func whatHasTwoStatesEndsOnce() async throws {
        let employer = try await office.employer(.approved)
        let owner = try await office.make(RecordOwner.self, EmployerRecordTests.owner(employer))
        try await endsOnce(EndOwner.self, owner, ["ended_on": "2026-11-20"])
        let permit = try await office.make(
            RecordEmployerPermit.self,
            EmployerRecordTests.permit(employer)
        )
        try await endsOnce(WithdrawEmployerPermit.self, permit, Self.reason)
        let finding = try await office.make(
            RecordFinding.self,
            EmployerRecordTests.finding(employer)
        )
        try await endsOnce(WithdrawFinding.self, finding, Self.reason)
        let executive = try await office.make(
            AppointExecutive.self,
            [
                "name": "Piao", "position": "D", "qualification": "Q",
                "appointed_on": "2020-01-01",
            ]
        )
        try await endsOnce(ExecutiveLeaves.self, executive, ["left_on": "2026-11-20"])
        let licence = try await office.licence()
        let branch = try await office.make(
            OpenBranch.self,
            [
                "licence_id": .text("\(licence)"), "name": "B", "address": "A", "head": "H",
                "opened_on": "2026-11-01",
            ]
        )
        try await endsOnce(CloseBranch.self, branch, ["closed_on": "2026-11-20"])
        let change = try await office.make(
            RecordLicenceChange.self,
            [
                "licence_id": .text("\(licence)"), "what": "name", "description": "New.",
                "changed_on": "2026-11-20",
            ]
        )
        try await endsOnce(
            ReportLicenceChange.self,
            change,
            ["reported_on": "2026-11-20", "receipt": "R"]
        )
    }

    private func endsOnce<A: Action>(_: A.Type, _ id: ID<A.Subject>, _ body: JSON) async throws {
        try await office.perform(A.self, on: id, body, by: office.second)
        let again = try await office.refusal(A.self, on: id, body, by: office.second)
        #expect(again?.code == "wrong-state", "\(A.self)")
    }

    @Test func aSupersededPlanIsNotReviewed() async throws {
        let id = try await office.plant(
            IncidentPlan.self,
            [
                "title": "P", "summary": "S", "adopted_on": "2026-01-01",
                "reviewed_on": "2026-01-01", "state": IncidentPlanState.superseded,
            ]
        )
        let refusal = try await office.refusal(
            ReviewIncidentPlan.self,
            on: id,
            ["reviewed_on": "2026-11-20", "note": "N."]
        )
        #expect(refusal?.code == "wrong-state")
    }

    @Test func aSiteMovesByItsTable() async throws {
        let office = office
        let employer = try await office.employer()
        try await walk(
            SiteState.self,
            ["open locate": "open", "open close": "closed"],
            plant: { try await office.site($0, of: employer) },
            steps: [
                (
                    "locate",
                    { try await office.refusal(LocateSite.self, on: $0, ["region": "JP-02"]) }
                ),
                ("close", { try await office.refusal(CloseSite.self, on: $0) }),
            ]
        )
    }
}
