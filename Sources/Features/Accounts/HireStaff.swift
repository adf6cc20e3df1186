import Core
import Foundation
import Model
import Postgres

/// Opens an account. Whoever has one already is named, so that two accounts count as one person.
struct HireStaff: Action {
    typealias Subject = Staff
    static let permission = Permission.staffManage
    static let help = [
        "name": "The name that colleagues see.",
        "role": "What the person is hired for; it decides what the account may do.",
        "same_person_as": "Another account of the same human being, if there is one.",
    ]

    let name: ShortText
    let role: Role
    let samePersonAs: ID<Staff>?

    func perform(
        on id: ID<Staff>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let human = try samePersonAs.map { try Self.human(behind: $0, in: tx) }
        try tx.insert(
            id,
            [
                .humanId(human ?? context.newID(Person.self).uuid), .name(name), .role(role),
                .state(.active),
            ]
        )
        return Recorded(as: "staff.hired", state: StaffState.active)
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
