import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a member has not confirmed in ninety days; until then nobody can be made to lapse.
struct LapseMember: ChangingAction {
    typealias Subject = PoolMember
    static let permission = Permission.applicantsRegister

    func perform(
        on member: PoolMember.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try member.state.after("lapse")
        let facts = ConfirmedInTime.Facts(confirmedOn: member.confirmedOn)
        guard case .failed(let finding, _) = ConfirmedInTime.check(facts, on: context.today) else {
            throw CommonRefusal.unfit.refusal(
                "The member's word still holds: it lapses \(ConfirmedInTime.days) days after it."
            )
        }
        let person = try Person.Record.applicant(member.person, in: tx)
        try tx.update(member, [.state(next)])
        if let outside = try person.state.outsidePool() {
            try tx.update(person, [.state(outside)])
        }
        try tx.settle(PersonDuty.confirming, of: member.id, with: context)
        return Recorded(as: "pool-member.lapsed", state: next, facts: ["finding": .text(finding)])
    }
}
