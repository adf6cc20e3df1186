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
        "authority": "The authority that calls up.",
        "document": "The number and date of its document.",
        "legal_basis": "The law on which it rests, and on which data are passed on.",
    ]

    let authority: ShortText
    let document: ShortText
    let legalBasis: ShortText

    func perform(
        on member: PoolMember.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try member.state.after("call-up")
        try tx.update(
            member,
            [
                .calledUpOn(context.today), .callUpAuthority(authority), .callUpDocument(document),
                .callUpBasis(legalBasis),
            ]
        )
        return Recorded(as: "pool-member.called-up", state: next)
    }
}
