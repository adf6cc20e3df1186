import Foundation
import Postgres

extension Registrar {
    /// Refuses, on the record, a caller whose role does not allow an operation; before any body is read.
    package func admit<O: WriteOperation>(
        _ operation: O,
        on target: ID<O.Subject>?,
        by caller: Caller,
        as frame: RequestFrame
    ) async throws {
        // A refused creation names the id that it would have had: nobody else ever gets it.
        let subject = AnyID(target ?? ID(clock.id(clock.now())))
        let attempt = Attempt(name: operation.name, subject: subject, table: O.Subject.table)
        try await admit(attempt, operation.permission, by: caller, as: frame)
    }

    /// Refuses, on the record, a caller whose role does not allow an attempt.
    func admit(
        _ attempt: Attempt,
        _ permission: Permission,
        by caller: Caller,
        as frame: RequestFrame
    ) async throws {
        do {
            try caller.require(permission)
        } catch {
            let context = context(for: caller)
            let journal = Journal(
                event: context.newID(),
                subject: nil,
                isNew: false,
                frame: frame,
                context: context
            )
            throw try await declined(error, attempt, journal: journal)
        }
    }

    /// Turns what went wrong into what the caller is told, and records it when it is a refusal.
    func declined(
        _ error: any Error,
        _ attempt: Attempt,
        journal: Journal
    ) async throws -> any Error {
        guard let refusal = Refusal(from: error) else { return error }
        guard !journal.frame.isRehearsal, refusal.isRecorded else { return refusal }
        try await pool.write(journal.settings) { tx in
            try journal.append(refusal, of: attempt, in: &tx)
        }
        return refusal
    }
}

extension Refusal {
    /// The refusal in an error: itself, or the rule of the database that the values broke.
    ///
    /// A constraint that only a mistake of ours can break is no refusal: see `Constraint`.
    init?(from error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let error as PostgresError where error.kind == .lockTimeout:
            self = CommonRefusal.keyInFlight.refusal("Another request holds the record.")
        case let error as PostgresError where error.kind == .beyondType:
            self = Refusal(beyond: error)
        case let error as PostgresError:
            guard let refusal = Constraint.refusal(for: error) else { return nil }
            self = refusal
        default: return nil
        }
    }

    /// A key in flight is no decision of the agency's: the first request records what happens.
    var isRecorded: Bool { !isReplay && code != CommonRefusal.keyInFlight.rawValue }
}
