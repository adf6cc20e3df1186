import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a member's word still holds, for another ninety days; a lapsed one comes back so.
struct ConfirmMember: ChangingAction {
    typealias Subject = PoolMember
    static let permission = Permission.applicantsRegister
    static let help = [
        "skill_level": "The level now, where it has changed.",
        "available_from": "From when the person could go, where it has changed.",
        "available_until": "Until when, where it has changed.",
    ]

    let skillLevel: SkillLevel?
    let availableFrom: CalendarDate?
    let availableUntil: CalendarDate?

    func perform(
        on member: PoolMember.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try member.state.after("confirm")
        let person = try Person.Record.applicant(member.person, in: tx)
        if member.state == .lapsed {
            try tx.update(person, [.state(person.state.after("join-pool"))])
        }
        try tx.update(
            member,
            [
                .state(next), .confirmedOn(context.today),
                .skillLevel(skillLevel ?? member.skillLevel),
                .availableFrom(availableFrom ?? member.availableFrom),
                .availableUntil(availableUntil ?? member.availableUntil),
            ]
        )
        try tx.settle(PersonDuty.confirming, of: member.id, with: context)
        try tx.open(
            PersonDuty.confirming,
            of: member.place,
            from: .date(context.today),
            with: context
        )
        return Recorded(as: "pool-member.confirmed", state: next)
    }
}
