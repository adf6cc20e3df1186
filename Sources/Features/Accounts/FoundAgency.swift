import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Founds an agency with its key, its first director and the director's token.
///
/// Only the operator does this, beside the database: there is no endpoint for it.
package struct FoundAgency: Action {
    /// The director's account.
    package typealias Subject = Staff
    /// Held by the founder alone.
    package static let permission = Permission.staffManage
    /// What each property means.
    package static let help = [
        "name": "The agency's name as in its licence.", "director": "The director's name.",
    ]

    let name: ShortText
    let director: ShortText

    /// What the founder is told.
    package struct Reply: Codable, Sendable {
        let agencyId: ID<Agency>
        /// The director's token; it is shown this once.
        let token: String
    }

    /// An agency with its director.
    package init(name: ShortText, director: ShortText) {
        self.name = name
        self.director = director
    }

    /// Performs it under a new agency, as its first and only account.
    package static func founder(clock: TimeSource) -> Caller {
        let now = clock.now()
        return Caller(
            staff: ID(clock.id(now)),
            agency: ID(clock.id(now)),
            human: clock.id(now),
            role: "operator",
            permissions: [.staffManage]
        )
    }

    /// Makes agency, key, account and token in one transaction.
    package func perform(
        on id: ID<Staff>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let agency = context.caller.agency
        try tx.insert(agency, [.name(name)])
        try context.vault.found(agency, in: &tx)
        try tx.insert(
            id,
            [
                .humanId(context.caller.human), .name(director), .role(Role.director),
                .state(.active),
            ]
        )
        let token = try IssueToken(staffId: id, days: 90)
            .issue(context.newID(), in: &tx, with: context)
        return Recorded(
            as: "agency.founded",
            state: StaffState.active,
            reply: Reply(agencyId: agency, token: token.text)
        )
    }
}
