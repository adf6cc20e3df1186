import Applicants
import Casework
import Ledger
import Postgres

/// Proposes a fee line. A deposit is refused here by its category, and by the table once more.
struct ProposeFee: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "case_file_id": "The case.",
        "category": "What is paid for, judged as what it is and not by its name.",
        "payer": "Who pays; what the worker's family pays, the worker pays.",
        "payee": "Who is paid.",
        "description": "What is bought, as the worker will read it.",
        "amount": "How much; more than nothing.",
        "basis": "The law or clause by which it may be charged.",
    ]

    let caseFileId: ID<CaseFile>
    let category: AskedCategory
    let payer: Payer
    let payee: Line
    let description: Line
    let amount: Money
    let basis: Prose

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let placement = try CaseParties.open(
            caseFileId,
            in: tx,
            otherwise: "nothing is charged for it any more."
        )
        let facts = FeeFacts(charges: [
            .init(category: category, payer: payer, description: description.text)
        ])
        var report = RuleReport(step: "fee.propose", on: present.today)
        report.check(NoDepositTaken.self, facts)
        report.check(NoIllegitimateCost.self, facts)
        try report.demand()
        // The rules refuse every forbidden word while they are in force; the type refuses it always.
        guard let lawful = category.lawful else {
            throw CommonRefusal.unfit.refusal("No ledger has a category \(category.rawValue).")
        }
        guard amount.minorUnits > 0 else {
            throw CommonRefusal.unfit.refusal("A fee of \(amount) is none.")
        }
        try tx.insert(
            id,
            [
                "person_id": placement.person, "case_file_id": caseFileId, "category": lawful,
                "payer": payer, "payee": payee, "description": description,
                "amount_minor": amount.minorUnits, "currency": amount.currency, "basis": basis,
                "state": FeeState.proposed,
            ]
        )
        return Recorded(
            as: "fee.proposed",
            about: placement.person,
            in: caseFileId,
            state: FeeState.proposed,
            facts: [
                "category": .text(lawful.rawValue), "payer": .text(payer.rawValue),
                "amount": .text("\(amount)"),
            ],
            report: report
        )
    }
}
