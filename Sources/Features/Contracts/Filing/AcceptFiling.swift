import Core
import Model
import Postgres
import TransparencyLog

/// Records that the authority let the filing pass: the contract takes effect.
struct AcceptFiling: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsFile
    static let help = [
        "acceptance": "accepted where the authority said so, no_objection where it said nothing.",
        "effective_on": "The day on which it took effect; today when not given.",
        "reference": "The number or words of the authority's answer.",
    ]

    let acceptance: FilingAcceptance
    let effectiveOn: CalendarDate?
    let reference: ShortText?

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("accept")
        try contract.requireOpenCase(in: tx)
        let day = effectiveOn ?? context.today
        try contract.requireFiled(by: day, "effective_on", with: context)
        guard acceptance == .noObjection || reference != nil else {
            throw CommonRefusal.unfit.refusal(
                "An acceptance has its reference; without an answer it is no_objection."
            )
        }
        try tx.update(record, [.state(next), .acceptance(acceptance), .effectiveOn(day)])
        return Recorded(
            as: "contract.took-effect",
            state: next,
            facts: ["effective_on": .text("\(day)")]
        )
    }
}

extension ContractRow {
    /// What the authority answers lies between the filing and today.
    func requireFiled(
        by day: CalendarDate,
        _ name: String,
        with context: ActionContext
    ) throws(Refusal) {
        try context.requireNotInFuture(name, day)
        guard record.filedOn.map({ $0 <= day }) ?? false else {
            throw CommonRefusal.unfit.refusal(
                "\(name) is \(day); it was filed on \(record.filedOn?.description ?? "no day"): the answer is "
                    + "not before it."
            )
        }
    }
}
