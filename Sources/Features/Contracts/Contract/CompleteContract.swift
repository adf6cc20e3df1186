import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Records that a contract ran to its last day.
struct CompleteContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsFile

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("complete")
        guard contract.state == .effective || !contract.kind.bindsAgencyAndWorker else {
            throw CommonRefusal.wrongState.refusal(
                "The \(contract.words) is signed and not filed: file it, or terminate it."
            )
        }
        let zone = try contract.zone(in: tx)
        guard contract.endsOn <= context.today(in: zone) else {
            throw CommonRefusal.unfit.refusal(
                "Its last day is \(contract.endsOn), and today is \(context.today(in: zone)) in "
                    + "\(zone.identifier); before that day it is terminated, with the reason."
            )
        }
        try tx.update(record, [.state(next), .endedOn(contract.endsOn)])
        for duty in ContractDuty.ofOneContract { try tx.drop(duty, of: record.id, with: context) }
        try contract.openNoticeOfEnd(on: contract.endsOn, because: nil, in: &tx, with: context)
        return Recorded(
            as: "contract.completed",
            state: next,
            facts: ["ended_on": .text("\(contract.endsOn)")]
        )
    }
}
