import Core
import Model
import Postgres

/// Takes somebody off the list of those to be told; the next in the order moves up.
struct RemoveContact: Action {
    typealias Subject = EmergencyContact
    static let permission = Permission.applicantsRegister

    func perform(
        on id: ID<EmergencyContact>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row: Belonging<ContactState> = try tx.belonging(id)
        let next = try row.state.after("remove")
        try tx.update(id, [.state(next)])
        try tx.carryFirstContact(of: row.person, with: context)
        return Recorded(as: "emergency-contact.removed", about: row.person, state: next)
    }
}
