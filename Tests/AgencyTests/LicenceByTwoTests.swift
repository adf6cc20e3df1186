import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency

/// One person alone turns no licence good: each test tries to go through by itself.
@Suite(.database) struct LicenceByTwoTests {
    static func licence(_ number: String, approved: String = "2012-09-01") -> JSON {
        [
            "number": .text(number), "authority": "Jilin", "approved_on": .text(approved),
            "valid_until": "2027-08-31", "channels": ["high_skilled", "nongovernmental_licensed"],
        ]
    }

    static let evidence: JSON = ["evidence": "The certificate, seen at the office."]

    /// What R-AG-001 says of work by a channel today.
    func verdict(_ channel: CorridorChannel = .highSkilled) async throws -> Verdict {
        try await office.registrar.read(as: office.anyone) { tx in
            LicenceInForce.check(
                try .gather(channel: channel, in: tx),
                on: CalendarDate(2026, 11, 21)
            )
        }
    }

    func requireSecond<A: Action>(_: A.Type, _ id: ID<A.Subject>, _ body: JSON) async throws {
        let own = try await office.refusal(A.self, on: id, body)
        #expect(own?.code == "gate-refused", "\(A.self)")
        #expect(own?.detail.contains("R-AUD-002") == true, "\(A.self)")
        try await office.perform(A.self, on: id, body, by: office.second)
    }

    @Test func whatOnePersonRecordsDoesNotCarry() async throws {
        let id = try await office.make(RecordLicence.self, Self.licence("L-1"))
        #expect(try await office.state(of: id) == "recorded")
        #expect(try await office.tasks(of: id) == [])
        #expect(try await verdict().complaint.contains("homeward licence confirm"))
        try await requireSecond(ConfirmLicence.self, id, Self.evidence)
        #expect(try await verdict().kind == .passed)
        #expect(try await office.tasks(of: id) == ["licence-renewal 2027-08-31"])
        let clerk = office.second.without(.partnersApprove)
        let other = try await office.make(RecordLicence.self, Self.licence("L-2"))
        let refusal = try await office.refusal(
            ConfirmLicence.self,
            on: other,
            Self.evidence,
            by: clerk
        )
        #expect(refusal?.code == "not-permitted")
    }

    @Test func aSuspendedLicenceIsNotHealedByAnotherNumber() async throws {
        let id = try await office.held(Self.licence("L-1"))
        try await office.perform(SuspendLicence.self, on: id, ["reason": "Inspection."])
        #expect(try await verdict().kind == .failed)
        let other = try await office.make(
            RecordLicence.self,
            Self.licence("L-2", approved: "2025-01-01")
        )
        #expect(try await verdict().complaint.contains("L-1 is suspended"))
        // Confirmed by two, it is still older than the authority's last word.
        try await office.perform(
            ConfirmLicence.self,
            on: other,
            Self.evidence,
            by: office.second
        )
        #expect(try await verdict().complaint.contains("L-1 is suspended"))
        try await office.perform(RestoreLicence.self, on: id)
        #expect(try await verdict().complaint.contains("L-1 is lifted"))
        try await requireSecond(ConfirmLicence.self, id, Self.evidence)
        #expect(try await verdict().kind == .passed)
    }

    @Test func theDayOfADecisionNeitherLiesAheadNorGoesBack() async throws {
        let id = try await office.held(Self.licence("L-1"))
        let ahead = try await office.refusal(
            SuspendLicence.self,
            on: id,
            ["reason": "Inspection.", "decided_on": "2026-11-22"]
        )
        #expect(ahead?.code == "unfit-value")
        try await office.perform(
            SuspendLicence.self,
            on: id,
            ["reason": "Inspection.", "decided_on": "2026-11-10"]
        )
        func decided() async throws -> CalendarDate? {
            try await office.record(of: id).decidedOn
        }
        #expect(try await decided() == CalendarDate(2026, 11, 10))
        try await office.perform(RestoreLicence.self, on: id, ["decided_on": "2013-01-01"])
        #expect(try await decided() == CalendarDate(2026, 11, 10))
    }

    @Test(
        arguments: [
            ("valid_until", "2027-08-30", false), ("valid_until", "2027-08-31", false),
            ("valid_until", "2027-09-01", true), ("channels", ["high_skilled"], false),
            ("channels", ["high_skilled", "nongovernmental_licensed"], false),
            ("channels", ["high_skilled", "nongovernmental_licensed", "seafarer"], true),
            ("channels", ["seafarer"], true),
        ] as [(String, JSON, Bool)]
    )
    func whatWidensWaitsForASecondPerson(_ what: String, _ value: JSON, _ waits: Bool) async throws
    {
        let id = try await office.held(Self.licence("L-1"))
        func now() async throws -> String? {
            try await office.value(
                "SELECT valid_until || ' ' || channels::text FROM licence WHERE id = \(id)",
                as: String.self
            )
        }
        let before = try await now()
        var body: [String: JSON] = [
            "licence_id": .text("\(id)"), "what": "other", "description": "Anew.",
            "changed_on": "2026-11-20",
        ]
        body[what] = value
        let change = try await office.make(RecordLicenceChange.self, .object(body))
        let filing = try await office.opened(.licenceChange, of: change)
        #expect(try await office.tasks(of: filing) == ["licence-change-report 2026-11-27"])
        #expect(try await office.state(of: change) == (waits ? "waits" : "holds"))
        let whole = Self.licence("L-1").object?[what]
        #expect(try await (now() == before) == (waits || value == whole))
        guard waits else {
            let refusal = try await office.refusal(
                ConfirmLicenceChange.self,
                on: change,
                Self.evidence,
                by: office.second
            )
            #expect(refusal?.code == "wrong-state")
            return
        }
        try await requireSecond(ConfirmLicenceChange.self, change, Self.evidence)
        #expect(try await now() != before)
        #expect(try await office.state(of: change) == "holds")
        let again = try await office.refusal(
            ConfirmLicenceChange.self,
            on: change,
            Self.evidence,
            by: office.second
        )
        #expect(again?.code == "wrong-state")
    }

    @Test func aRecordIsCompletedByWhoMadeItAndAWrongOneGivesItsNumberFree() async throws {
        let bare: JSON = ["number": "L-1", "authority": "Jilin", "approved_on": "2012-09-01"]
        let id = try await office.make(RecordLicence.self, bare)
        let scope: JSON = ["channels": ["high_skilled"]]
        let other = try await office.refusal(
            CompleteLicence.self,
            on: id,
            scope,
            by: office.second
        )
        #expect(other?.code == "wrong-state")
        try await office.perform(CompleteLicence.self, on: id, scope)
        #expect(try await office.refusal(RecordLicence.self, bare)?.code == "already-there")
        try await office.perform(
            "withdraw",
            in: AgencyFeature.self,
            on: id,
            ["reason": "Wrong day."]
        )
        let anew = try await office.held(bare)
        #expect(try await office.state(of: anew) == "active")
        let late = try await office.refusal(
            "withdraw",
            in: AgencyFeature.self,
            on: anew,
            ["reason": "No."]
        )
        #expect(late?.code == "wrong-state")
    }
}
