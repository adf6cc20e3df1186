import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency
@testable import Directory
@testable import Employers

@Suite(.database) struct PartnerStatesTests {
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
        "ceasing plan-cessation": "ceasing", "ceasing close": "ceased", "draft revoke": "revoked",
        "applied revoke": "revoked", "approved revoke": "revoked", "registered revoke": "revoked",
        "reserve_paid revoke": "revoked", "active revoke": "revoked",
        "rectification revoke": "revoked", "suspended revoke": "revoked",
        "ceasing revoke": "revoked",
    ]

    @Test func aLicenceMovesByItsTable() async throws {
        let office = office
        try await office.reserve()
        try await office.prepare()
        func step<A: Action>(_ verb: String, _: A.Type, _ body: JSON = [:]) -> Step<Licence>
        where A.Subject == Licence {
            (verb, { try await office.refusal(A.self, on: $0, body) })
        }
        func step(_ verb: String, _ body: JSON = [:]) -> Step<Licence> {
            (verb, { try await office.refusal(verb, in: AgencyFeature.self, on: $0, body) })
        }
        try await walk(
            LicenceState.self,
            Self.licences,
            plant: {
                try await office.licence(
                    $0,
                    adding: [
                        .number(try ShortText(parsing: UUID().uuidString)),
                        .paidInCapitalMinor(600_000_000),
                    ]
                )
            },
            steps: [
                step("apply", ApplyForLicence.self, ["applied_on": "2026-11-20"]),
                step("decline", Self.reason),
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
                step("activate"),
                step("complete", CompleteLicence.self),
                step("confirm", ConfirmLicence.self, ["evidence": "Certificate."]),
                step("withdraw", Self.reason),
                step(
                    "rectify",
                    RectifyLicence.self,
                    ["reason": "Reserve.", "decided_on": "2026-11-20"]
                ),
                step("suspend", SuspendLicence.self, Self.reason),
                step("restore", RestoreLicence.self),
                step("cease", Self.reason),
                step("plan-cessation", PlanCessation.self, ["cessation_plan": "Plan."]),
                step("close", CloseLicence.self),
                step("revoke", RevokeLicence.self, Self.reason),
            ]
        )
    }

    @Test func aReserveMovesByItsTable() async throws {
        let office = office
        let bank = try await office.body()
        try await walk(
            ReserveState.self,
            [
                "held draw": "held", "held renew": "held", "held name-bank": "held",
                "held release": "released",
            ],
            plant: {
                try await office.reserve($0, adding: [.mode(.guarantee), .guaranteeNumber("G")])
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
                    {
                        try await office.refusal(
                            "release",
                            in: AgencyFeature.self,
                            on: $0,
                            Self.reason
                        )
                    }
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
                let known = try await office.count(of: "minimum_wage")
                return try await office.minimumWage(
                    state,
                    adding: [
                        .region(try RegionCode(parsing: "JP-\(known)")),
                        .validFrom("2026-10-01"), .confirmedBy(office.second.human),
                    ]
                )
            },
            steps: [
                (
                    "confirm",
                    {
                        try await office.refusal(
                            "confirm",
                            in: EmployersFeature.self,
                            on: $0,
                            by: office.second
                        )
                    }
                ),
                (
                    "supersede",
                    {
                        try await office.refusal(
                            "supersede",
                            in: EmployersFeature.self,
                            on: $0,
                            Self.reason
                        )
                    }
                ),
            ]
        )
    }

    @Test func whatHasTwoStatesEndsOnce() async throws {
        let employer = try await office.employer()
        let owner = try await office.make(RecordOwner.self, EmployerRecordTests.owner(employer))
        try await endsOnce(EndOwner.self, owner, ["ended_on": "2026-11-20"])
        let permit = try await office.make(
            RecordEmployerPermit.self,
            EmployerRecordTests.permit(employer)
        )
        try await endsOnce("withdraw", permit, Self.reason)
        let finding = try await office.make(
            RecordFinding.self,
            EmployerRecordTests.finding(employer)
        )
        try await endsOnce("withdraw", finding, Self.reason)
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
                "licence_id": .text("\(licence)"), "what": "scope", "description": "Wider.",
                "changed_on": "2026-11-20", "channels": ["seafarer"],
            ]
        )
        try await endsOnce(ConfirmLicenceChange.self, change, ["evidence": "Notice 8."])
    }

    private func endsOnce<N: Noun>(_ verb: String, _ id: ID<N>, _ body: JSON) async throws {
        let feature = EmployersFeature.self
        try await office.perform(verb, in: feature, on: id, body, by: office.second)
        let again = try await office.refusal(verb, in: feature, on: id, body, by: office.second)
        #expect(again?.code == "wrong-state", "\(N.singular)")
    }

    private func endsOnce<A: Action>(_: A.Type, _ id: ID<A.Subject>, _ body: JSON) async throws {
        try await office.perform(A.self, on: id, body, by: office.second)
        let again = try await office.refusal(A.self, on: id, body, by: office.second)
        #expect(again?.code == "wrong-state", "\(A.self)")
    }

    @Test func aSupersededPlanIsNotReviewed() async throws {
        let id = try await office.incidentPlan(.superseded)
        let refusal = try await office.refusal(
            ReviewIncidentPlan.self,
            on: id,
            ["reviewed_on": "2026-11-20", "note": "N."]
        )
        #expect(refusal?.code == "wrong-state")
    }

    @Test func aSiteMovesByItsTable() async throws {
        let office = office
        let employer = try await office.employer(.prospect)
        try await walk(
            SiteState.self,
            ["open locate": "open", "open close": "closed"],
            plant: { try await office.site($0, of: employer) },
            steps: [
                (
                    "locate",
                    { try await office.refusal(LocateSite.self, on: $0, ["region": "JP-02"]) }
                ),
                ("close", { try await office.refusal("close", in: EmployersFeature.self, on: $0) }),
            ]
        )
    }
}
