import Core
import Model
import Postgres
import TransparencyLog

/// Records that the authority has the contract, for the first time or completed.
///
/// Late filing is recorded too, and said to be late.
struct FileContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsFile
    static let help = [
        "filing_receipt": "The number or words of the authority's receipt.",
        "filed_on": "The day of filing; today when not given.",
    ]

    let filingReceipt: ShortText
    let filedOn: CalendarDate?

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("file")
        guard contract.kind.bindsAgencyAndWorker else {
            throw CommonRefusal.unfit.refusal("Only service and labour contracts are filed.")
        }
        try contract.requireOpenCase(in: tx)
        let isAgain = contract.state == .returned
        let since = isAgain ? contract.returnedOn : contract.signedOn
        let day = filedOn ?? context.today
        try context.requireNotInFuture("filed_on", day)
        guard since.map({ $0 <= day }) ?? false else {
            throw CommonRefusal.unfit.refusal(
                "It was \(isAgain ? "returned" : "signed") on \(since?.description ?? "no day"): "
                    + "filing is not before that day, on \(day)."
            )
        }
        let report = try ContractStep.file.report(
            on: LinkedContracts(around: contract, in: tx),
            by: context.caller.human,
            as: day,
            in: tx
        )
        try report.require()
        try tx.update(
            record,
            [
                .state(next), .filedOn(contract.filedOn ?? day), .filingReceipt(filingReceipt),
                .refiledOn(isAgain ? day : nil),
            ]
        )
        for duty in [ContractDuty.filing, ContractDuty.filingAlarm, ContractDuty.completion] {
            try tx.settle(duty, of: record.id, with: context)
        }
        return Recorded(
            as: isAgain ? "contract.filed-again" : "contract.filed",
            state: next,
            facts: ["filed_on": .text("\(day)")],
            report: report
        )
    }
}
