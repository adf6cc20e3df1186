import Audit
import Core
import Foundation
import Model
import Postgres

/// Writes down from when each policy binds the agency that has no day on record yet: when it is founded, and when a
/// release brings a new one.
///
/// Only the operator does this, beside the database: there is no endpoint for it.
package struct AdoptPolicies: Action {
    package typealias Subject = RuleAdoption
    package static let permission = Permission.lawConfirm

    /// The policies of this release.
    package init() {}

    /// Performs it for an agency.
    ///
    /// - Parameters:
    ///   - agency: The agency.
    ///   - registrar: The door of writes.
    /// - Returns: Whether there was anything to adopt.
    /// - Throws: The database's errors.
    package static func complete(
        _ agency: ID<Agency>,
        through registrar: Registrar
    ) async throws -> Bool {
        let caller = Caller.system(of: agency, may: permission)
        let missing = try await registrar.read(as: caller) { tx in try Self.missing(in: tx) }
        guard !missing.isEmpty else { return false }
        _ = try await registrar.perform(
            AdoptPolicies(),
            by: caller,
            as: RequestFrame(request: "adoption")
        )
        return true
    }

    package func perform(
        on id: ID<RuleAdoption>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        // The first row is the subject of the event; the others come with it.
        var next = id
        for rule in try Self.missing(in: tx) {
            try tx.insert(
                next,
                [.ruleId(rule), .adoptedOn(context.today), .state(.adopted)]
            )
            next = context.newID()
        }
        return Recorded(as: "rule-adoption.adopted", state: RuleAdoptionState.adopted)
    }

    /// The policies without a day, in the order of their numbers.
    private static func missing(
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [ShortText] {
        let known = Set(try tx.records(of: RuleAdoption.self, "true").map(\.ruleId.text))
        return try RuleRegistry.cards.values
            .filter { $0.force == .adoption && !known.contains($0.id) }
            .map(\.id).sorted().map { try ShortText(parsing: $0) }
    }
}
