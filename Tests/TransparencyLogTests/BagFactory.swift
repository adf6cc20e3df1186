import Foundation
import TestKit
import TransparencyLog

/// Makes bags as an agency would: events that chain, rows that they name, a signed checkpoint.
struct BagFactory {
    static let origin = "homeward.example/agency-1"

    var leaves: [[UInt8]] = []
    var rows: [String: [String]] = [:]
    var signer: NoteSigner
    /// The signed checkpoint to put in; one over `leaves` unless set.
    var checkpoint: SignedNote?

    private struct Thing {
        let noun: String
        let id: String
        var seq: Int64 = 0
        var head: Fingerprint?
        var row = ""
    }

    /// A history of `count` events over three tables; every seventh is a refusal.
    init(events count: Int = 200, seed: UInt64 = 1) throws {
        signer = try NoteSigner(name: Self.origin, seed: Array(repeating: 42, count: 32))
        var random = SeededGenerator(seed: seed)
        var things: [Thing] = ["applicant", "contract", "paper"].flatMap { noun in
            (0..<12).map { Thing(noun: noun, id: "01930000-0000-7000-8000-0000000000\($0 + 10)") }
        }
        for index in 0..<count {
            let chosen = Int.random(in: things.indices, using: &random)
            var thing = things[chosen]
            let refused = index % 7 == 3
            var leaf: [String: JSON] = [
                "v": 1, "log": .text(Self.origin), "event": .text("evt_\(1000 + index)"),
                "at": .text("2026-11-21T08:00:00.\(100_000 + index)Z"), "agency": "agy_1",
                "actor": ["staff": "stf_7", "role": "recruiter"],
                "rules": [["id": "R-CN-020", "outcome": "passed"]],
            ]
            if refused {
                leaf["action"] = "refused.certificate_expired"
                leaf["subject"] = ["noun": .text(thing.noun), "id": .text(thing.id)]
            } else {
                thing.seq += 1
                thing.row =
                    #"{"id": "\#(thing.id)", "version": \#(thing.seq), "rate": 1.50, "note": "行 \#(index)"}"#
                leaf["action"] = .text("\(thing.noun).changed")
                leaf["subject"] = [
                    "noun": .text(thing.noun), "id": .text(thing.id), "seq": .integer(thing.seq),
                ]
                leaf["prev"] = thing.head.map { .text($0.base64URL) }
                leaf["payload"] = .text(Fingerprint(of: "payload \(index)".utf8).base64URL)
                leaf["rows"] = [
                    [
                        "table": .text(thing.noun), "id": .text(thing.id),
                        "version": .integer(thing.seq),
                        "digest": .text(Fingerprint(of: thing.row.utf8).base64URL),
                    ]
                ]
            }
            let bytes = try JSON.object(leaf).canonical()
            if !refused { thing.head = .leaf(bytes) }
            leaves.append(bytes)
            things[chosen] = thing
        }
        for thing in things where thing.seq > 0 { rows[thing.noun, default: []].append(thing.row) }
    }

    /// The checkpoint over the first leaves, all of them by default.
    func state(of count: Int? = nil) -> Checkpoint {
        var frontier = Frontier()
        leaves.prefix(count ?? leaves.count).forEach { frontier.append(.leaf($0)) }
        return Checkpoint(origin: Self.origin, size: frontier.size, root: frontier.root)
    }

    func write(to directory: URL) throws {
        let checkpoint = try self.checkpoint ?? signer.sign(state().text)
        var writer = try BagWriter(at: directory)
        let manifest: JSON = ["purpose": "inspection", "tree_size": .integer(Int64(leaves.count))]
        try writer.add(BagPath.manifest, manifest.canonical() + [0x0A])
        try writer.begin(BagPath.events)
        for leaf in leaves { try writer.write(leaf + [0x0A]) }
        try writer.end()
        for (table, lines) in rows.sorted(by: { $0.key < $1.key }) {
            let text = lines.map { $0 + "\n" }.joined()
            try writer.add(BagPath.rows(of: table), text.utf8)
        }
        let unsealed = try writer.finish(
            origin: Self.origin,
            checkpoint: checkpoint,
            metadata: [("Bagging-Date", "2026-11-21"), ("Source-Organization", "Homeward")]
        )
        try unsealed.seal(with: signer.sign(unsealed.text))
    }
}
