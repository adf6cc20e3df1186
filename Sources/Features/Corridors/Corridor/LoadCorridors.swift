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

    /// What whoever loaded the file is told.
    struct Reply: Codable, Sendable {
        /// The record of the load.
        let editionId: ID<CorridorEdition>
        /// Corridors that were new.
        var inserted = 0
        /// Corridors whose terms it changed.
        var revised = 0
        /// Corridors that it found as it has them.
        var unchanged = 0
        /// Corridors that had ended, and were left alone.
        var ended = 0
        /// Corridors whose new terms wait for a second person.
        var waiting = 0
        /// Every value that it changes, or would change.
        var termChanges: [TermChange] = []
    }

    func perform(
        on id: ID<Corridor>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try requireEachOnce()
        var done = Reply(editionId: ID(id.uuid))
        for entry in corridors.map(\.value) {
            switch try tx.apply(entry, with: context) {
            case .inserted: done.inserted += 1
            case .unchanged: done.unchanged += 1
            case .ended: done.ended += 1
            case .changed(let lines):
                done.revised += 1
                done.termChanges += lines
            case .waits(let lines):
                done.waiting += 1
                done.termChanges += lines
            }
        }
        try tx.write(
            CorridorEdition.table,
            """
            INSERT INTO corridor_edition
                (id, digest, inserted, revised, unchanged, ended, waiting, loaded_by)
            VALUES (\(done.editionId), sha256(convert_to(\(StoredJSON(corridors)), 'UTF8')),
                \(done.inserted), \(done.revised), \(done.unchanged), \(done.ended),
                \(done.waiting), \(context.caller.human))
            """
        )
        return Recorded(
            as: "corridors.loaded",
            facts: try JSON(encoding: done).object ?? [:],
            reply: done
        )
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
