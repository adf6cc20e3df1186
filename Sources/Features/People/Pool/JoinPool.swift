import Core
import Model
import Postgres

/// Takes an eligible person into the pool, who has agreed to be kept there.
struct JoinPool: ChangingAction {
    typealias Subject = PoolMember
    static let permission = Permission.applicantsRegister

    func perform(
        on member: PoolMember.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try member.state.after("join")
        let person = try Person.Record.applicant(member.person, in: tx)
        let standing = try person.state.after("join-pool")
        try tx.requireConsent(
            .talentPool,
            of: member.person,
            otherwise: "the pool keeps nobody so."
        )
        try tx.update(member, [.state(next), .confirmedOn(context.today)])
        try tx.update(person, [.state(standing)])
        try tx.open(
            PersonDuty.confirming,
            of: member.place,
            from: .date(context.today),
            with: context
        )
        return Recorded(as: "pool-member.joined", state: next)
    }
}
