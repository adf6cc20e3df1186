import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

@Suite(.database) struct CrewStateTests {
    /// The lawful moves, written down a second time; a join is that of someone who waits.
    static let lawful: [CrewState: [String: [CrewState]]] = [
        .forming: [
            "join": [.forming], "release": [.forming], "lead": [.forming],
            "confirm": [.confirmed], "dissolve": [.dissolved],
        ],
        .confirmed: [
            "join": [.forming], "release": [.forming], "lead": [.forming], "depart": [.departed],
            "dissolve": [.dissolved],
        ],
        .departed: [
            "join": [.departed], "lead": [.departed], "arrive": [.onSite],
            "dissolve": [.dissolved],
        ],
        .onSite: [
            "join": [.onSite], "lead": [.onSite], "return": [.returning],
            "dissolve": [.dissolved],
        ],
        .returning: ["lead": [.returning], "dissolve": [.dissolved]],
        .dissolved: [:],
    ]
    static let verbs = [
        "join", "release", "lead", "confirm", "depart", "arrive", "return", "dissolve",
    ]

    /// A crew in a state, with one member whose deployment fits the verb that is tried.
    func crew(in state: CrewState, for verb: String) async throws -> (ID<Crew>, ID<Deployment>) {
        let leg = try await Village.leg(in: Self.leg(for: verb, in: state))
        let site = try await office.record(of: leg).site
        let person = try await office.record(of: leg).person
        let manager = try await office.staff(.manager)
        let day = CalendarDate("2026-11-10")
        let id = try await office.crew(
            state,
            at: site,
            adding: [.leader(person), .manager(manager), .confirmedOn(day), .departedOn(day)]
        )
        if verb != "join" { try await office.change(leg, [.crew(id)]) }
        return (id, leg)
    }

    static func leg(for verb: String, in state: CrewState) -> DeploymentState {
        switch verb {
        case "dissolve": .ended
        case "depart", "arrive", "return": .working
        case "join" where state == .departed || state == .onSite: .working
        default: .planned
        }
    }

    @Test(arguments: CrewState.allCases)
    func fromEachStateOnlyTheLawfulStepsAreDone(state: CrewState) async throws {
        for verb in Self.verbs {
            let (id, leg) = try await crew(in: state, for: verb)
            let refusal = try await attempt(verb, on: id, leg)
            let after = try await office.record(of: id).state
            if let next = Self.lawful[state]?[verb]?.first {
                #expect(
                    refusal == nil && after == next,
                    "\(verb) from \(state): \(String(describing: refusal))"
                )
            } else {
                #expect(refusal?.code == "wrong-state" && after == state, "\(verb) from \(state)")
            }
        }
    }

    func attempt(_ verb: String, on id: ID<Crew>, _ leg: ID<Deployment>) async throws -> Refusal? {
        let today = JSON.text("\(Village.today)")
        let member: JSON = ["deployment_id": .text("\(leg)")]
        return switch verb {
        case "join":
            try await office.refusal(
                JoinCrew.self,
                on: id,
                ["deployment_id": .text("\(leg)"), "since": today]
            )
        case "release": try await office.refusal(ReleaseMember.self, on: id, member)
        case "lead": try await office.refusal(LeadCrew.self, on: id, ["shift": "night"])
        case "confirm": try await office.refusal(ConfirmCrew.self, on: id)
        case "depart": try await office.refusal(DepartCrew.self, on: id, ["departed_on": today])
        case "arrive": try await office.refusal(ArriveCrew.self, on: id, ["arrived_on": today])
        case "return": try await office.refusal(ReturnCrew.self, on: id, ["returning_since": today])
        default: try await office.refusal(DissolveCrew.self, on: id)
        }
    }

    @Test(arguments: [
        ("depart", CrewState.confirmed, DeploymentState.cleared),
        ("arrive", .departed, .departed), ("dissolve", .onSite, .working),
        ("dissolve", .forming, .planned),
    ])
    func aCrewDoesNotMoveBeforeItsMembers(
        verb: String,
        state: CrewState,
        member: DeploymentState
    ) async throws {
        let (id, _) = try await crew(in: state, for: "join")
        let leg = try await Village.leg(in: member)
        try await office.change(leg, [.crew(id)])
        #expect(try await attempt(verb, on: id, leg)?.code == "wrong-state")
        #expect(try await office.history(of: id).last == "refused.wrong-state")
    }

    /// A crew is on site, sets out for home and takes somebody in on the day that the clock of its site shows.
    @Test(arguments: SiteClockTests.midnights)
    func aCrewHasTheDayOfItsSite(zone: TimeZoneName, now: Instant, isOver: Bool) async throws {
        for (verb, state, field): (String, CrewState, String) in [
            ("arrive", .departed, "arrived_on"), ("return", .onSite, "returning_since"),
            ("join", .onSite, "since"),
        ] {
            let (id, leg) = try await crew(in: state, for: verb)
            try await office.change(office.record(of: id).site, [.timeZone(zone)])
            office.clock.now = now
            var body: [String: JSON] = [field: "2026-12-01"]
            if verb == "join" { body["deployment_id"] = .text("\(leg)") }
            let refusal = try await office.refusal(
                verb,
                in: DeploymentsFeature.self,
                on: id,
                .object(body)
            )
            #expect(refusal?.code == (isOver ? nil : "unfit-value"), "\(verb)")
            #expect(refusal?.detail.contains("today is 2026-11-30 in \(zone)") != false)
        }
    }
}

/// What the tables say by themselves, without a database.
struct CrewStateTableTests {
    @Test(arguments: CrewState.allCases, CrewState.allCases)
    func everyPairIsLawfulOrRefused(from: CrewState, to: CrewState) {
        for verb in CrewStateTests.verbs {
            let isLawful = CrewStateTests.lawful[from]?[verb]?.contains(to) == true
            do {
                let next = try from.after(verb, to: to)
                #expect(isLawful && next == to, "\(verb) from \(from) to \(to)")
            } catch {
                #expect(!isLawful && error.code == "wrong-state", "\(verb) from \(from) to \(to)")
            }
        }
    }
}
