import Core
import Foundation
import Model
import Postgres

/// Opens an account. Whoever has one already is named, so that two accounts count as one person, and no account looks
/// like that of somebody else.
struct HireStaff: Action {
    typealias Subject = Staff
    static let permission = Permission.staffManage
    static let help = [
        "name": "The name that colleagues see; nobody else's looks like it.",
        "role": "What the person is hired for; it decides what the account may do.",
        "same_person_as": "Another account of the same human being, if there is one.",
    ]

    let name: NameText
    let role: Role
    let samePersonAs: ID<Staff>?

    func perform(
        on id: ID<Staff>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let human = try samePersonAs.map { try Self.human(behind: $0, in: tx) }
        // One after the other, or two of one name could be opened at the same moment.
        try tx.hold(context.caller.agency, alone: true)
        try refuseLookAlike(of: human, in: tx)
        try tx.insert(
            id,
            [
                .humanId(human ?? context.newID(Person.self).uuid), .name(name.line), .role(role),
                .state(.active),
            ]
        )
        return Recorded(as: "staff.hired", state: StaffState.active)
    }

    /// Closed accounts count too: their names stand in the files that they signed.
    private func refuseLookAlike(of human: UUID?, in tx: borrowing WriteTransaction) throws {
        let accounts: [NamedAccount] = try tx.rows(
            "SELECT id, human_id, name FROM staff ORDER BY id"
        )
        let other = accounts.first { account in
            account.human != human && LookAlike.areAlike(account.name.text, name.text)
        }
        guard let other else { return }
        throw CommonRefusal.duplicate.refusal(
            "The account \(other.id) has a name that looks the same. For another human being add what tells "
                + "the two apart, such as the department; for the same one give same_person_as."
        )
    }

    private static func human(
        behind id: ID<Staff>,
        in tx: borrowing WriteTransaction
    ) throws -> UUID {
        let human = try tx.value("SELECT human_id FROM staff WHERE id = \(id)", as: UUID.self)
        guard let human else { throw CommonRefusal.reference.refusal("No account is \(id).") }
        return human
    }
}

/// What an account is told apart by.
private struct NamedAccount: RowDecodable {
    let id: ID<Staff>
    let human: UUID
    let name: ShortText

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        human = try row["human_id"]
        name = try row["name"]
    }
}
