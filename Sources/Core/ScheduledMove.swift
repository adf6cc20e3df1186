import Foundation
import Postgres

/// A step that the system takes by itself once its day has come: the actor SYS of the state tables.
///
/// Rules read the days and wait for no mark; the mark is for whoever looks at a list.
package struct ScheduledMove: Sendable {
    /// The step, noun and verb.
    package let step: String
    /// The permission that the step asks for.
    let permission: Permission
    /// Ids and versions of the records whose day has come.
    let due: @Sendable (CalendarDate) -> SQL
    /// Takes the step on one of them.
    let take: @Sendable (Registrar, UUID, Int, Caller) async throws -> Void

    /// At most this many of a step and agency a round; the next round takes the rest.
    static let most = 500

    /// A step with the condition on its table under which it is due on a day.
    package init<A: Action>(
        _ verb: String,
        _ action: A,
        where condition: @escaping @Sendable (CalendarDate) -> SQL
    ) {
        step = "\(A.Subject.singular) \(verb)"
        permission = A.permission
        due = { day in
            """
            SELECT id, version FROM \(raw: A.Subject.table) WHERE \(condition(day))
            ORDER BY agency_id, id LIMIT \(Self.most)::int
            """
        }
        take = { registrar, id, version, caller in
            let frame = RequestFrame(request: "clock", seen: version)
            _ = try await registrar.perform(action, on: ID<A.Subject>(id), by: caller, as: frame)
        }
    }
}

extension Caller {
    /// The system itself: an account of the agency that no token belongs to.
    package static func system(of agency: ID<Agency>, may permission: Permission) -> Caller {
        Caller(
            staff: ID(agency.uuid),
            agency: agency,
            human: agency.uuid,
            role: "clock",
            permissions: [permission]
        )
    }
}
