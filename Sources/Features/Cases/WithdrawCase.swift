import Core
import Model
import People
import Postgres
import TransparencyLog

/// Gives a placement up, at any time unless its worker is abroad; the person stays an applicant.
struct WithdrawCase: ChangingAction {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let help = [
        "end_reason": "Why the placement is given up, as the statistics count it.",
        "reason": "Why it is given up, in words; they are sealed.",
    ]

    let endReason: CaseEnding
    let reason: LongText

    func perform(
        on file: CaseFile.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try file.state.after("withdraw")
        try tx.requireHome(in: file.id)
        try tx.update(file, [.state(next), .endReason(endReason)])
        try tx.dropTasks(endingWith: file.id, with: context)
        try giveBack(file, in: &tx, with: context)
        return Recorded(as: "case.withdrawn", state: next)
    }

    /// The place in the job order is free again, and the person where the person was before it.
    private func giveBack(
        _ file: CaseFile.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        guard let placed = try Reservation.Record.placed(in: file.id, in: tx) else { return }
        let isMember = try tx.release(placed, with: context)
        let person = try tx.known(file.person)
        guard person.state == .matched else { return }
        let standing = try person.state.after("release", to: isMember ? .pooled : .eligible)
        try tx.update(person, [.state(standing)])
    }
}
