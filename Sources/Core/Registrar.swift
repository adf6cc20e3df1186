import Foundation
import Postgres
import TransparencyLog

/// The one place where records change, and where they are read.
package struct Registrar: Sendable {
    let pool: Pool
    let pipeline: ReadPipeline
    let vault: Vault
    let services: SharedServices
    let clock: TimeSource

    /// The registrar over a database.
    package init(
        pool: Pool,
        pipeline: ReadPipeline,
        vault: Vault,
        services: SharedServices = SharedServices(),
        clock: TimeSource = .system
    ) {
        self.pool = pool
        self.pipeline = pipeline
        self.vault = vault
        self.services = services
        self.clock = clock
    }

    /// Does an action in one transaction, as ``perform(_:_:on:by:as:)`` does.
    package func perform<A: Action>(
        _ action: A,
        on target: ID<A.Subject>? = nil,
        by caller: Caller,
        as frame: RequestFrame
    ) async throws -> Receipt {
        try await perform(ActionOperation<A>(), action, on: target, by: caller, as: frame)
    }

    /// Does an operation in one transaction: claim of the key, the work, its event, commit.
    ///
    /// A refusal rolls everything back and is then recorded in a transaction of its own.
    /// - Parameters:
    ///   - operation: What is done.
    ///   - body: What the request says.
    ///   - target: The record acted on; nil when the operation makes one.
    ///   - caller: Who does it.
    ///   - frame: What travels around it: request, key, version seen.
    /// - Returns: The receipt, which the caller keeps.
    /// - Throws: `Refusal`, or the database's errors.
    package func perform<O: WriteOperation>(
        _ operation: O,
        _ body: O.Body,
        on target: ID<O.Subject>? = nil,
        by caller: Caller,
        as frame: RequestFrame
    ) async throws -> Receipt {
        try await admit(operation, on: target, by: caller, as: frame)
        let context = context(for: caller)
        let id = target ?? context.newID()
        let journal = Journal(
            event: context.newID(),
            subject: AnyID(id),
            isNew: target == nil,
            frame: frame,
            context: context
        )
        let said = try operation.said(of: body)
        do {
            return try await pool.write(journal.settings) { tx in
                if let stored = try journal.claim(in: &tx) { return stored }
                let subject = ActionSubject(id: id, isNew: target == nil, seen: frame.seen)
                let recorded = try operation.perform(body, on: subject, in: &tx, with: context)
                let receipt = try journal.append(recorded.saying(said), in: &tx)
                guard frame.isRehearsal else { return receipt }
                // The deferred checks run now, for after this everything is rolled back.
                _ = try tx.execute("SET CONSTRAINTS ALL IMMEDIATE")
                throw Rehearsal(receipt: receipt)
            }
        } catch let rehearsal as Rehearsal {
            return rehearsal.receipt
        } catch {
            let attempt = Attempt(operation, body, on: target, with: context)
            throw try await declined(error, attempt, journal: journal)
        }
    }

    /// Asks a computed question in a read-only transaction.
    package func answer<Q: ItemQuery>(
        _ itemQuery: Q,
        on id: ID<Q.Subject>,
        by caller: Caller,
        as frame: RequestFrame = .inside
    ) async throws -> JSON {
        let attempt = Attempt(reading: "\(Q.self)", AnyID(id))
        try await admit(attempt, Q.permission, by: caller, as: frame)
        let context = context(for: caller)
        return try await pool.read(Self.settings(context), isolation: .repeatableRead) { tx in
            let known = try tx.value(
                "SELECT 1 FROM \(raw: Q.Subject.table) WHERE id = \(id)",
                as: Int.self
            )
            guard known != nil else {
                throw CommonRefusal.missing.refusal("No \(Q.Subject.singular) has the id \(id).")
            }
            return try JSON(encoding: itemQuery.answer(on: id, in: tx, with: context))
        }
    }

    /// Asks a computed question over many records, in a read-only transaction.
    package func answer<S: CollectionQuery>(
        _ collectionQuery: S,
        by caller: Caller,
        as frame: RequestFrame = .inside
    ) async throws -> JSON {
        let attempt = Attempt(reading: "\(S.self)", AnyID(caller.staff))
        try await admit(attempt, S.permission, by: caller, as: frame)
        let context = context(for: caller)
        return try await pool.read(Self.settings(context), isolation: .repeatableRead) { tx in
            try JSON(encoding: collectionQuery.answer(in: tx, with: context))
        }
    }

    /// Reads for services inside the system, under one agency's row security.
    package func read<Output: Sendable>(
        as caller: Caller,
        _ body: @Sendable (borrowing ReadTransaction) throws -> Output
    ) async throws -> Output {
        try await pool.read(Self.settings(caller), isolation: .repeatableRead, body)
    }

    /// The moment of a request that begins now.
    func context(for caller: Caller) -> ActionContext {
        ActionContext(
            now: clock.now(),
            caller: caller,
            vault: vault,
            services: services,
            ids: clock.id
        )
    }

    static func settings(_ caller: Caller) -> [LocalSetting] {
        [LocalSetting("homeward.agency", caller.agency.postgresText)]
    }

    /// Rules that ask for the moment are told the same one in a question as in a change.
    private static func settings(_ context: ActionContext) -> [LocalSetting] {
        settings(context.caller) + [LocalSetting("homeward.now", context.now.description)]
    }
}

/// Carries the receipt of a rehearsal out of the transaction that is rolled back.
private struct Rehearsal: Error {
    let receipt: Receipt
}
