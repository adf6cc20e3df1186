import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Directory
@testable import Employers

/// The states of whom the agency trusts: employers, sub-agents, bodies.
@Suite(.database) struct TrustStatesTests {
    static let employers = [
        "prospect examine": "due_diligence", "due_diligence approve": "approved",
        "approved activate": "active", "due_diligence restrict": "restricted",
        "approved restrict": "restricted", "active restrict": "restricted",
        "restricted lift": "active", "restricted blacklist": "blacklisted",
        "prospect close": "closed", "due_diligence close": "closed", "approved close": "closed",
        "active close": "closed", "restricted close": "closed",
    ]

    @Test func anEmployerMovesByItsTable() async throws {
        let office = office
        func step<A: Action>(_ verb: String, _: A.Type, _ body: JSON = [:]) -> Step<Employer>
        where A.Subject == Employer {
            (verb, { try await office.refusal(A.self, on: $0, body, by: office.second) })
        }
        func step(_ verb: String, _ body: JSON = [:]) -> Step<Employer> {
            (
                verb,
                {
                    try await office.refusal(
                        verb,
                        in: EmployersFeature.self,
                        on: $0,
                        body,
                        by: office.second
                    )
                }
            )
        }
        try await walk(
            EmployerState.self,
            Self.employers,
            plant: { state in
                let id = try await office.employer(
                    state,
                    adding: [
                        .restrictedBy(office.anyone.human), .restrictedReason("Late wages."),
                        .restrictedFrom(.active),
                    ]
                )
                try await office.diligence(of: id)
                return id
            },
            steps: [
                step("examine"), step("approve", ApproveEmployer.self),
                step("activate"),
                step("restrict", RestrictEmployer.self, PartnerStatesTests.reason),
                step("lift", LiftRestriction.self, PartnerStatesTests.reason),
                step("blacklist", PartnerStatesTests.reason),
                step("close", PartnerStatesTests.reason),
            ]
        )
    }

    static let subAgents = [
        "proposed vet": "vetted", "vetted authorise": "authorised",
        "suspended authorise": "authorised", "authorised suspend": "suspended",
        "proposed terminate": "terminated", "vetted terminate": "terminated",
        "authorised terminate": "terminated", "suspended terminate": "terminated",
    ]

    @Test func aSubAgentMovesByItsTable() async throws {
        let office = office
        func step<A: Action>(_ verb: String, _: A.Type, _ body: JSON) -> Step<SubAgent>
        where A.Subject == SubAgent {
            (verb, { try await office.refusal(A.self, on: $0, body, by: office.second) })
        }
        func step(_ verb: String, _ body: JSON = [:]) -> Step<SubAgent> {
            (
                verb,
                {
                    try await office.refusal(
                        verb,
                        in: DirectoryFeature.self,
                        on: $0,
                        body,
                        by: office.second
                    )
                }
            )
        }
        try await walk(
            SubAgentState.self,
            Self.subAgents,
            plant: { try await office.subAgent($0) },
            steps: [
                step("vet", VetSubAgent.self, ["vetted_on": "2026-11-20", "vetting": "Good."]),
                step("authorise", AuthoriseAsAbove.self, [:]),
                step("suspend", PartnerStatesTests.reason),
                step("terminate", PartnerStatesTests.reason),
            ]
        )
    }

    /// The step is a feature's above, for the sanctions lists are asked at it; here it goes by the table alone.
    private struct AuthoriseAsAbove: Action {
        typealias Subject = SubAgent
        static let permission = Permission.partnersApprove

        func perform(
            on id: ID<SubAgent>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            let next = try tx.find(id).state.after("authorise")
            try tx.update(
                id,
                [
                    .authorisedBy(context.caller.human), .authorisedOn(context.today),
                    .state(next),
                ]
            )
            return Recorded(as: "test.authorised", state: next)
        }
    }

    static let bodies = [
        "proposed consent": "listed", "listed consent": "listed", "suspended admit": "listed",
        "proposed contact": "proposed", "listed contact": "listed", "listed suspend": "suspended",
        "listed withdraw-consent": "suspended", "proposed retire": "retired",
        "listed retire": "retired", "suspended retire": "retired",
    ]

    @Test func aBodyMovesByItsTable() async throws {
        let office = office
        func step<A: Action>(_ verb: String, _: A.Type, _ body: JSON) -> Step<Body>
        where A.Subject == Body { (verb, { try await office.refusal(A.self, on: $0, body) }) }
        func step(_ verb: String, _ body: JSON = [:]) -> Step<Body> {
            (verb, { try await office.refusal(verb, in: DirectoryFeature.self, on: $0, body) })
        }
        try await walk(
            BodyState.self,
            Self.bodies,
            plant: { state in
                try await office.body(state, kind: .clinic)
            },
            steps: [
                step(
                    "consent",
                    ConsentBody.self,
                    ["consent_on": "2026-11-20", "consent_evidence": "L"]
                ),
                step(
                    "contact",
                    ContactBody.self,
                    ["last_contact_on": "2026-11-20", "last_contact_note": "N."]
                ),
                step("admit", AdmitBody.self, PartnerStatesTests.reason),
                step("suspend", PartnerStatesTests.reason),
                step("withdraw-consent", PartnerStatesTests.reason),
                step("retire", PartnerStatesTests.reason),
            ]
        )
    }
}
