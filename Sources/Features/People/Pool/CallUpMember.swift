import Core
import Model
import Postgres
import TransparencyLog

/// Notes the state's unified call-up of a member: who asked, by which document, on which basis.
///
/// What the authority is told leaves the system by it, so it is the compliance officer's step.
struct CallUpMember: ChangingAction {
    typealias Subject = PoolMember
    static let permission = Permission.applicantsDecide
    static let help = [
        "call_up_authority": "The authority that calls up.",
        "call_up_document": "The number and date of its document.",
        "call_up_basis": "The law on which it rests, and on which data are passed on.",
    ]

    let callUpAuthority: ShortText
    let callUpDocument: ShortText
    let callUpBasis: ShortText

    func perform(
        on member: PoolMember.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try member.state.after("call-up")
        try tx.update(
            member,
            [
                .calledUpOn(context.today), .callUpAuthority(callUpAuthority),
                .callUpDocument(callUpDocument), .callUpBasis(callUpBasis),
            ]
        )
        return Recorded(as: "pool-member.called-up", state: next)
    }
}
