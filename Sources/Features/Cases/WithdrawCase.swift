import Core
import Model
import People
import Postgres
import TransparencyLog

/// Gives a placement up, at any time unless its worker is abroad; the person stays an applicant.
struct WithdrawCase: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let help = ["reason": "Why the placement is given up."]

    let reason: LongText

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let parties = try CaseParties.find(id, in: tx)
        let next = try parties.state.after("withdraw")
        try tx.requireHome(in: id)
        try tx.update(id, [.state(next)])
        try tx.drop(CaseDuty.waiting, of: id, with: context)
        try giveBack(parties, in: &tx, with: context)
        return Recorded(as: "case.withdrawn", about: parties.person, in: id, state: next)
    }

    /// The place in the job order is free again, and the person where the person was before it.
    private func giveBack(
        _ parties: CaseParties,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        guard let placed = try Reservation.Record.placed(in: parties.id, in: tx) else { return }
        let isMember = try tx.release(placed, with: context)
        let person = try PersonFacts.find(parties.person, in: tx)
        guard person.state == .matched else { return }
        let standing = try person.state.after("release", to: isMember ? .pooled : .eligible)
        try tx.update(parties.person, [.state(standing)])
    }
}
