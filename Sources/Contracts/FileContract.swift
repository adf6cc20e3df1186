import Casework
import Ledger
import Postgres

/// Records that the authority has the contract. Late filing is recorded too, and said to be late.
struct FileContract: Action {
    typealias Subject = Contract
    static let permission = Permission.contractsFile
    static let help = [
        "receipt": "The number or words of the authority's receipt.",
        "filed_on": "The day of filing; today when not given.",
    ]

    let receipt: Line
    let filedOn: CalendarDate?

    func perform(
        on id: ID<Contract>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let contract = try ContractRow.find(id, in: tx)
        let next = try contract.state.after("file")
        guard contract.kind.bindsAgencyAndWorker else {
            throw CommonRefusal.unfit.refusal("Only service and labour contracts are filed.")
        }
        let day = filedOn ?? present.today
        guard day <= present.today, contract.signedOn.map({ $0 <= day }) ?? false else {
            throw CommonRefusal.unfit.refusal(
                "It was signed on \(contract.signedOn?.description ?? "no day"): filing lies "
                    + "between that day and today, not on \(day)."
            )
        }
        let report = try ContractStep.file.report(
            on: LinkedContracts(around: contract, in: tx),
            by: present.caller.human,
            as: day
        )
        try report.demand()
        try tx.update(id, ["state": next, "filed_on": day, "filing_receipt": receipt])
        return Recorded(
            as: "contract.filed",
            about: contract.person,
            in: contract.caseFile,
            state: next,
            facts: ["receipt": .text(receipt.text), "filed_on": .text("\(day)")],
            report: report
        )
    }
}
