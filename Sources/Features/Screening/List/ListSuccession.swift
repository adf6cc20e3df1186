import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Which edition of a publisher counts: a new one takes the place of the one before, and a withdrawn one gives it back.
enum ListSuccession {
    /// An edition with so many hundredths fewer entries than the one before waits for a second person: most of what
    /// is missing in a file that was cut would lift holds.
    static let shrinkLimit = 5

    /// The edition of a publisher that everybody is compared with.
    static func current(
        of publisher: ListPublisher,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> SanctionsList.Record? {
        try tx.records(
            of: SanctionsList.self,
            "publisher = \(publisher) AND state = 'current'"
        ).first
    }

    /// Whether so many entries are so many fewer than before that a second person must look.
    static func shrinks(_ entries: Int, from before: Int) -> Bool {
        entries * 100 < before * (100 - shrinkLimit)
    }

    /// An older edition in the place of a newer one would lift holds without anybody's decision.
    static func refuseOlder(
        than dated: CalendarDate,
        _ current: SanctionsList.Record?
    ) throws(Refusal) {
        guard let newest = current?.dated, newest > dated else { return }
        throw ScreeningRefusal.older.refusal(
            "The edition is of \(dated); the one of \(newest) is loaded."
        )
    }

    /// Makes room for an edition; the row of the edition itself is its action's to write.
    static func supersede(
        _ current: SanctionsList.Record?,
        in tx: inout WriteTransaction
    ) throws {
        guard let current else { return }
        try tx.update(current, [.state(try current.state.after("supersede"))])
    }

    /// Makes the newest superseded edition of a publisher the current one again.
    static func restore(
        of publisher: ListPublisher,
        in tx: inout WriteTransaction
    ) throws -> SanctionsList.Record? {
        let before = try tx.records(
            of: SanctionsList.self,
            "publisher = \(publisher) AND state = 'superseded' ORDER BY dated DESC, id DESC LIMIT 1"
        ).first
        guard let before else { return nil }
        try tx.update(before, [.state(try before.state.after("restore")), .rescreenedAt(nil)])
        return before
    }

    /// Queues everybody active for an edition, and opens the day of R-SAN-005.
    ///
    /// - Returns: How many wait, and until when.
    static func queue(
        for list: ID<SanctionsList>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> (queued: Int, due: Instant) {
        let due = try tx.open(
            Duty.rescreening,
            of: TaskPlace(list),
            from: .instant(context.now),
            with: context
        )
        let queued = try ScreeningQueue.fill(for: list, due: due.instant, in: &tx)
        return (queued, due.instant)
    }
}

extension SanctionsList.Record {
    /// How many entries it has.
    var entries: Int { individuals + entities + others }
}
