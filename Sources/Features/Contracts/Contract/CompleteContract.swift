import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Records that a contract ran to its last day.
struct CompleteContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsComplete

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("complete")
        if try tx.awaitsAuthority(of: record.id) {
            throw CommonRefusal.wrongState.refusal(
                "The authority has not let the filing of the \(contract.words) pass: homeward filing "
                    + "submit, homeward filing accept, or terminate it: homeward contract terminate "
                    + "\(record.id)."
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
        try tx.letGo(of: record, because: "The contract ran to its last day.", with: context)
        try contract.openNoticeOfEnd(on: contract.endsOn, because: nil, in: &tx, with: context)
        return Recorded(
            as: "contract.completed",
            state: next,
            facts: ["ended_on": .text("\(contract.endsOn)")]
        )
    }
}

extension WriteTransaction {
    /// Whether a contract must be filed, and the authority has not let it pass.
    fileprivate borrowing func awaitsAuthority(of contract: ID<Contract>) throws -> Bool {
        try value(
            """
            SELECT 1 FROM filing_known
            WHERE contract_id = \(contract) AND kind = 'contract' AND NOT is_accepted
            """,
            as: Int.self
        ) != nil
    }
}
