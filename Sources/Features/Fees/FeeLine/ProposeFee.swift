import Cases
import Core
import Model
import Postgres
import TransparencyLog

/// Proposes a fee line. A deposit is refused here by its category, and by the table once more.
struct ProposeFee: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "case_id": "The case.",
        "category": "What is paid for, judged as what it is and not by its name.",
        "payer": "Who pays; what the worker's family pays, the worker pays.",
        "payee": "Who is paid.",
        "payee_kind": "What the payee is; of whom nothing is said, caps count as the agency.",
        "host_side": "The cost of the host that it is, where it is one; the worker pays none.",
        "description": "What is bought, as the worker will read it.",
        "amount": "How much; more than nothing.",
        "basis": "The law or clause by which it may be charged.",
        "due_trigger":
            "The clause by which it will fall due, once the records of the case show it.",
        "due_days": "Calendar days after that clause; 0 when not given.",
    ]
    static let ranges = ["due_days": DueClause.days]

    let caseId: ID<CaseFile>
    let category: AskedCategory
    let payer: Payer
    let payee: ShortText
    let payeeKind: AskedPayee?
    let hostSide: HostCost?
    let description: ShortText
    let amount: Money
    let basis: LongText
    let dueTrigger: AheadTrigger?
    let dueDays: Int?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placement = try CaseFile.Record.open(
            caseId,
            in: tx,
            otherwise: "nothing is charged for it any more."
        )
        var report = try RuleReport(step: "fee.propose", on: context.today, in: tx)
        report.check(all: FeeStep.propose.rules, FeeFacts(charges: [charge]))
        try report.checkPayee(payee.text, payeeKind, in: tx)
        try report.require()
        // The rules refuse every forbidden word while they are in force; the type refuses it always.
        guard let lawful = category.lawful else {
            throw CommonRefusal.unfit.refusal("No ledger has a category \(category.rawValue).")
        }
        guard payeeKind == nil || payeeKind?.lawful != nil else {
            throw CommonRefusal.unfit.refusal("Nobody may pay a sub-agent.")
        }
        guard amount.minorUnits > 0 else {
            throw CommonRefusal.unfit.refusal("A fee of \(amount) is none.")
        }
        let clause = try clause()
        try tx.insert(
            id,
            [
                .person(placement.person), .caseFile(caseId), .category(lawful), .payer(payer),
                .payee(payee), .payeeKind(payeeKind?.lawful), .hostSide(hostSide),
                .description(description), .amountMinor(amount.minorUnits),
                .currency(amount.currency), .basis(basis), .dueTrigger(clause?.trigger),
                .dueDays(clause?.days), .madeBy(context.caller.human), .state(.proposed),
            ]
        )
        return Recorded(
            as: "fee.proposed",
            about: placement.person,
            in: caseId,
            state: FeeState.proposed,
            facts: clause?.facts ?? [:],
            report: report
        )
    }

    private func clause() throws -> DueClause? {
        guard let dueTrigger else {
            guard dueDays == nil else {
                throw CommonRefusal.unfit.refusal("due_days count from a clause: due_trigger.")
            }
            return nil
        }
        return DueClause(trigger: dueTrigger.trigger, days: dueDays ?? 0)
    }

    private var charge: Charge {
        Charge(
            category: category,
            payer: payer,
            payee: payeeKind,
            hostCost: hostSide,
            description: description.text,
            amount: amount
        )
    }
}
