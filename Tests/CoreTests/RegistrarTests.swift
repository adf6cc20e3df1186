import Core
import Crypto
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

/// The one door to the records, on a real database.
@Suite(.database) struct RegistrarTests {
    struct Open: Action {
        typealias Subject = Staff
        static let permission = Permission.staffManage
        static let help = ["name": "A name."]
        let name: ShortText
        func perform(
            on id: ID<Staff>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            try tx.insert(
                id,
                [
                    .init("human_id", UUID()), .init("name", name), .init("role", "trainer"),
                    .init("state", "active"),
                ]
            )
            return Recorded(as: "staff.hired", facts: ["name": .text(name.text)])
        }
    }

    struct Rename: Action {
        typealias Subject = Staff
        static let permission = Permission.staffManage
        static let help = ["name": "A name."]
        let name: ShortText
        func perform(
            on id: ID<Staff>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            try tx.update(id, [.init("name", name)])
            guard name != "No" else { throw CommonRefusal.unfit.refusal("No is no name.") }
            return Recorded(as: "staff.renamed")
        }
    }

    @Test func aReceiptProvesWhatWasRecorded() async throws {
        let receipt = try await office.perform(Open.self, ["name": "Li"])
        let leaf = try await office.value(
            "SELECT leaf FROM audit.event WHERE action = 'staff.hired'",
            as: [UInt8].self
        )
        let entry = try Entry(leaf: try #require(leaf))
        #expect(entry.action == "staff.hired")
        let hash = Fingerprint.leaf(try #require(leaf))
        #expect(try receipt.json["leaf"]?.text == hash.base64)
    }

    @Test func theLeafNamesTheDigestOfEachRowAndNoPersonalData() async throws {
        try await office.perform(Open.self, ["name": "Canary Name"])
        let leaf = try #require(
            try await office.value(
                "SELECT leaf FROM audit.event WHERE action = 'staff.hired'",
                as: [UInt8].self
            )
        )
        #expect(!String(decoding: leaf, as: UTF8.self).contains("Canary"))
        let digest = try await office.value(
            """
            SELECT sha256(convert_to(jsonb_strip_nulls(to_jsonb(s))::text, 'UTF8'))
            FROM staff s WHERE name = 'Canary Name'
            """,
            as: [UInt8].self
        )
        let entry = try Entry(leaf: leaf)
        #expect(entry.rows.map(\.digest.bytes) == [digest])
    }

    @Test func eventsOfASubjectAreChained() async throws {
        let id: ID<Staff> = try await office.make(Open.self, ["name": "Li"])
        for name in ["Lu", "La"] {
            try await office.perform(Rename.self, on: id, ["name": .text(name)])
        }
        let leaves = try await office.registrar.read(as: office.anyone) { tx in
            try tx.rows(
                "SELECT leaf FROM audit.event WHERE subject_id = \(id) ORDER BY seq",
                as: Leaf.self
            )
        }
        let json = try leaves.map { try JSON(canonical: $0.bytes) }
        #expect(json.map { $0["subject"]?["seq"] } == [1, 2, 3])
        #expect(json[0]["prev"] == nil)
        for (before, after) in zip(leaves, json.dropFirst()) {
            #expect(after["prev"]?.text == Fingerprint.leaf(before.bytes).base64URL)
        }
    }

    private struct Leaf: RowDecodable, Sendable {
        let bytes: [UInt8]
        init(row: borrowing Row) throws(RowError) { bytes = try row["leaf"] }
    }

    @Test func aRefusalChangesNothingAndIsRecorded() async throws {
        let id: ID<Staff> = try await office.make(Open.self, ["name": "Li"])
        let refusal = try await office.refusal(Rename.self, on: id, ["name": "No"])
        #expect(refusal?.code == "unfit-value")
        #expect(try await office.version(of: id) == 1)
        #expect(try await office.history(of: id) == ["staff.hired", "refused.unfit-value"])
    }

    @Test func whoLacksThePermissionIsRefusedOnTheRecord() async throws {
        let caller = office.anyone.without(.staffManage)
        let refusal = try await office.refusal(Open.self, ["name": "Li"], by: caller)
        #expect(refusal?.code == "not-permitted")
        let recorded = try await office.count(of: "audit.event", "action = 'refused.not-permitted'")
        #expect(recorded == 1)
    }

    @Test(arguments: [0, 2, 7]) func anotherVersionIsStale(seen: Int) async throws {
        let id: ID<Staff> = try await office.make(Open.self, ["name": "Li"])
        let refusal = try await office.refusal(Rename.self, on: id, ["name": "Lu"], seen: seen)
        #expect(refusal?.code == "stale-version")
    }

    @Test func ofManyAtOnceWithOneVersionOneWins() async throws {
        let id: ID<Staff> = try await office.make(Open.self, ["name": "Li"])
        let office = office
        let won = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try await office.refusal(
                        Rename.self,
                        on: id,
                        ["name": .text("Name \(number)")],
                        seen: 1
                    ) == nil
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(won == 1)
        #expect(try await office.version(of: id) == 2)
    }

    @Test func anotherAgencySeesNothingAndMayUseTheSameWords() async throws {
        let id: ID<Staff> = try await office.make(Open.self, ["name": "Li"])
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            Rename.self,
            on: id,
            ["name": "Lu"],
            by: stranger,
            seen: 1
        )
        #expect(refusal?.code == "no-such-record")
        try await office.perform(Open.self, ["name": "Li"], by: stranger)
    }

    @Test func thePayloadOpensWithTheVaultAlone() async throws {
        let vault = Vault(root: SymmetricKey(size: .bits256))
        try await office.perform(Open.self, ["name": "Canary Name"])
        let office = office
        await #expect(throws: (any Error).self) {
            try await office.registrar.read(as: office.anyone) { tx in
                let sealed = try tx.value(
                    "SELECT sealed FROM audit.payload ORDER BY event_id DESC LIMIT 1",
                    as: [UInt8].self
                )
                let event = try tx.value(
                    "SELECT event_id FROM audit.payload ORDER BY event_id DESC LIMIT 1",
                    as: ID<EventRecord>.self
                )
                // Another root key opens nothing.
                _ = try vault.openPayload(
                    sealed ?? [],
                    of: nil,
                    agency: office.anyone.agency,
                    event: event ?? ID(UUID()),
                    in: tx
                )
            }
        }
    }
}
