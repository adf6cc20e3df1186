import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency

@Suite(.database) struct LicenceAndReserveTests {
    let licence: JSON = [
        "number": "L-2012-07", "authority": "Jilin Provincial Department of Commerce",
        "approved_on": "2012-09-01", "valid_until": "2027-08-31",
    ]
    let guarantee: JSON = [
        "mode": "guarantee", "bank": "Bank of China", "guarantee_number": "G-77",
        "amount": ["minor_units": 300_000_000, "currency": "CNY"], "valid_until": "2027-06-30",
    ]

    @Test func aLicenceIsRecordedSuspendedRestoredAndRevoked() async throws {
        let id = try await office.held(licence)
        try await office.perform(SuspendLicence.self, on: id, ["reason": "Inspection."])
        try await office.perform(RestoreLicence.self, on: id)
        try await office.perform(
            ConfirmLicence.self,
            on: id,
            ["evidence": "Notice 7."],
            by: office.second
        )
        try await office.perform(RevokeLicence.self, on: id, ["reason": "Name lending."])
        #expect(
            try await office.history(of: id) == [
                "licence.recorded", "licence.confirmed", "licence.suspended", "licence.restored",
                "licence.confirmed", "licence.revoked",
            ]
        )
    }

    @Test func aLicenceDoesNotEndBeforeItsApproval() async throws {
        let refusal = try await office.refusal(
            RecordLicence.self,
            [
                "number": "L", "authority": "A", "approved_on": "2026-01-02",
                "valid_until": "2026-01-01",
            ]
        )
        #expect(refusal?.code == "unfit-value")
        #expect(try await office.count(of: "licence") == 0)
    }

    @Test func aLicenceIsRecordedOnce() async throws {
        try await office.perform(RecordLicence.self, licence)
        #expect(try await office.refusal(RecordLicence.self, licence)?.code == "already-there")
    }

    @Test func theRecorderDoesNotSuspend() async throws {
        let id = try await office.held(licence)
        let clerk = office.anyone.without(.partnersApprove)
        let refusal = try await office.refusal(
            SuspendLicence.self,
            on: id,
            ["reason": "Inspection."],
            by: clerk
        )
        #expect(refusal?.code == "not-permitted")
        #expect(try await office.state(of: id) == "active")
    }

    @Test func aGuaranteeIsRecordedAndReleased() async throws {
        let id = try await office.make(RecordReserve.self, guarantee)
        try await office.perform("release", in: AgencyFeature.self, on: id, ["reason": "Replaced."])
        #expect(try await office.history(of: id) == ["reserve.recorded", "reserve.released"])
    }

    @Test(
        arguments: [
            (["minor_units": 1, "currency": "JPY"], "G-77"),
            (["minor_units": 0, "currency": "CNY"], "G-77"),
            (["minor_units": 1, "currency": "CNY"], nil),
        ] as [(JSON, String?)]
    )
    func aReserveIsSomeYuanAndAGuaranteeHasItsNumber(
        _ amount: JSON,
        _ number: String?
    ) async throws {
        var body = guarantee.object ?? [:]
        body["amount"] = amount
        body["guarantee_number"] = number.map(JSON.text)
        let refusal = try await office.refusal(RecordReserve.self, .object(body))
        #expect(refusal?.code == "unfit-value")
        #expect(try await office.count(of: "reserve") == 0)
    }

    @Test func anotherAgencysLicenceIsNoneOfOurs() async throws {
        let id = try await office.make(RecordLicence.self, licence)
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(RestoreLicence.self, on: id, by: stranger)
        #expect(refusal?.code == "no-such-record")
    }
}
