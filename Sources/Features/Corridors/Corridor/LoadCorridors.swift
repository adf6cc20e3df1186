import Core
import Model
import Postgres
import TransparencyLog

/// Loads a file of corridors: inserts what is missing, updates the terms of what is there, opens nothing.
///
/// Where a corridor has carried workers, new terms wait for a second person, and those that count stay.
///
/// The subject is the edition, which has the id that the receipt names: one file, one line in the log.
struct LoadCorridors: Action {
    typealias Subject = Corridor
    static let permission = Permission.corridorsManage
    static let help = [
        "corridors": "The corridors with their terms, each value with its source: @file for a file."
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.corridors]

    let corridors: [Strict<CorridorEntry>]

    func perform(
        on id: ID<Corridor>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try requireEachOnce()
        var counts = ["inserted": 0, "revised": 0, "unchanged": 0, "ended": 0, "waiting": 0]
        var changes: [JSON] = []
        for entry in corridors.map(\.value) {
            switch try tx.apply(entry, with: context) {
            case .inserted: counts["inserted", default: 0] += 1
            case .unchanged: counts["unchanged", default: 0] += 1
            case .ended: counts["ended", default: 0] += 1
            case .changed(let lines):
                counts["revised", default: 0] += 1
                changes += lines
            case .waits(let lines):
                counts["waiting", default: 0] += 1
                changes += lines
            }
        }
        let edition = ID<CorridorEdition>(id.uuid)
        try tx.write(
            CorridorEdition.table,
            """
            INSERT INTO corridor_edition
                (id, digest, inserted, revised, unchanged, ended, waiting, loaded_by)
            VALUES (\(edition), sha256(convert_to(\(StoredJSON(corridors)), 'UTF8')),
                \(counts["inserted"]), \(counts["revised"]), \(counts["unchanged"]),
                \(counts["ended"]), \(counts["waiting"]), \(context.caller.human))
            """
        )
        var reply = counts.mapValues { JSON.integer(Int64($0)) }
        reply["changes"] = .array(changes)
        let facts = reply
        reply["edition"] = .text("\(edition)")
        return Recorded(as: "corridors.loaded", facts: facts, reply: reply)
    }

    /// Two entries of one corridor and day would undo one another, in the order of the file.
    private func requireEachOnce() throws(Refusal) {
        guard !corridors.isEmpty else {
            throw CommonRefusal.unfit.refusal("The file names no corridor.")
        }
        var seen: Set<String> = []
        for entry in corridors.map(\.value) {
            guard seen.insert("\(entry.words) \(entry.effectiveFrom)").inserted else {
                throw CommonRefusal.unfit.refusal(
                    "The file has \(entry.words) twice from \(entry.effectiveFrom) on."
                )
            }
        }
    }
}
