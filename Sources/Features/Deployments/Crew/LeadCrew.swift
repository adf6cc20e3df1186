import Core
import Model
import Postgres

/// Names who leads a crew, who manages it on site, in which language and shift.
struct LeadCrew: ChangingAction {
    typealias Subject = Crew
    static let permission = Permission.deploymentsPlan
    static let help = [
        "leader_id": "The member who leads.",
        "manager_id": "The agency's manager on site.",
        "language": "The language in which the crew is led.",
        "shift": "When it works.",
    ]

    let leaderId: ID<Person>?
    let managerId: ID<Staff>?
    let language: Language?
    let shift: CrewShift?
    var named: NamedParties { NamedParties(person: leaderId) }

    func perform(
        on crew: Crew.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try crew.state.after("lead")
        guard leaderId != nil || managerId != nil || language != nil || shift != nil else {
            throw CommonRefusal.unfit.refusal(
                "Say what changes: leader_id, manager_id, language or shift."
            )
        }
        if let leaderId, try !crew.holds(leaderId, in: tx) {
            throw CommonRefusal.unfit.refusal("\(leaderId) is no member of \(crew.id): join first.")
        }
        if let managerId { try requireActive(managerId, in: tx) }
        try tx.update(
            crew,
            [
                .leader(leaderId ?? crew.leader), .manager(managerId ?? crew.manager),
                .language(language ?? crew.language), .shift(shift ?? crew.shift), .state(next),
            ]
        )
        return Recorded(as: "crew.led", state: next)
    }

    private func requireActive(_ id: ID<Staff>, in tx: borrowing WriteTransaction) throws {
        let state = try tx.value("SELECT state FROM staff_known WHERE id = \(id)", as: String.self)
        guard let state else { throw CommonRefusal.reference.refusal("No staff is \(id).") }
        guard state == "active" else {
            throw CommonRefusal.unfit.refusal("\(id) has \(state): a manager is active staff.")
        }
    }
}
