import Core
import Model
import Postgres

/// Takes somebody off the list of those to be told; the next in the order moves up.
struct RemoveContact: ChangingAction {
    typealias Subject = EmergencyContact
    static let permission = Permission.applicantsRegister

    func perform(
        on contact: EmergencyContact.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try contact.state.after("remove")
        try tx.update(contact, [.state(next)])
        try tx.carryFirstContact(of: contact.person, with: context)
        return Recorded(as: "emergency-contact.removed", state: next)
    }
}
