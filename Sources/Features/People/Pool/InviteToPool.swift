import Core
import Model
import Postgres

/// Invites a person into the pool; nothing is promised, and nobody is in it before joining.
struct InviteToPool: Action {
    typealias Subject = PoolMember
    static let permission = Permission.applicantsRegister
    static let help = [
        "person_id": "Who is invited; a profile must be on file.",
        "available_from": "From when the person could go; today when not given.",
        "available_until": "Until when; open when not given.",
    ]

    let personId: ID<Person>
    let availableFrom: CalendarDate?
    let availableUntil: CalendarDate?
    var named: NamedParties { NamedParties(person: personId) }

    func perform(
        on id: ID<PoolMember>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try Person.Record.applicant(personId, in: tx)
        guard let skill = person.skillLevel else {
            throw CommonRefusal.wrongState.refusal(
                "No profile is on file: homeward person submit-profile."
            )
        }
        if let live = try PoolMember.Record.live(of: personId, in: tx) {
            throw CommonRefusal.duplicate.refusal("The person is in the pool as \(live.id).")
        }
        try tx.insert(
            id,
            [
                .person(personId), .skillLevel(skill),
                .availableFrom(availableFrom ?? context.today), .availableUntil(availableUntil),
                .invitedOn(context.today), .state(.invited),
            ]
        )
        return Recorded(as: "pool-member.invited", about: personId, state: PoolMemberState.invited)
    }
}
