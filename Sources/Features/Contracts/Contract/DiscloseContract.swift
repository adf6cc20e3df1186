import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Records that items and risks were explained to the worker (Decree 620 Art. 24).
///
/// It is the recruiter's to record, like the draft: whoever found the worker explains the work.
/// What the contract means is the agency's to explain, never a sub-agent's (R-AG-005).
struct DiscloseContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = [
        "disclosed_language": "The language in which it was explained.",
        "copy_given": "Whether the worker was given the text to keep.",
        "explained_by": "Who explained it, where it was not the caller.",
        "risks_told": "The risks that were named, personal safety among them.",
        "questions": "What the worker asked, and what was answered; it is sealed.",
        "disclosure_acknowledged": "Whether the worker has signed that all this was explained.",
    ]

    let disclosedLanguage: Language
    let copyGiven: Bool
    let explainedBy: ShortText?
    let risksTold: LongText?
    let questions: LongText?
    let disclosureAcknowledged: Bool?

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("disclose")
        try contract.requireOpenCase(in: tx)
        guard contract.parties.contains(.worker) else {
            throw CommonRefusal.unfit.refusal(
                "A cooperation contract has no worker; disclose the worker's own contracts."
            )
        }
        var report = try RuleReport(step: "contract.disclose", on: context.today, in: tx)
        try report.check(.contract, by: explainedBy, in: tx)
        try report.require()
        try tx.update(
            record,
            [
                .disclosedOn(context.today), .disclosedLanguage(disclosedLanguage),
                .copyGiven(copyGiven), .explainedBy(explainedBy), .risksTold(risksTold),
                .disclosureAcknowledged(disclosureAcknowledged),
            ]
        )
        // What is missing stops the signature, not the record of what was said.
        report.note(
            DisclosedWithRisks.self,
            try LinkedContracts(around: .find(record.id, in: tx), in: tx)
        )
        if report.lines.allSatisfy({ $0.verdict.word != "failed" }) {
            try tx.settle(ContractDuty.disclosureAnew, of: record.id, with: context)
        }
        return Recorded(
            as: "contract.disclosed",
            state: next,
            facts: ["edition": .integer(Int64(contract.edition))],
            report: report
        )
    }
}
