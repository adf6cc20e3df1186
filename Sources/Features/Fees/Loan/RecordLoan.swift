import Core
import Model
import Postgres

/// Records a debt that the worker took on for the placement: it flags the case, or stops it.
struct RecordLoan: Action {
    typealias Subject = WorkerLoan
    static let permission = Permission.feesRecord
    static let help = [
        "case_id": "The case.",
        "lender_kind": "Who lends: a recruiter, an affiliate and a sub-agent may not.",
        "lender": "The lender's name.",
        "amount": "How much.",
        "taken_on": "The day of the loan; not in the future.",
    ]

    let caseId: ID<CaseFile>
    let lenderKind: Lender
    let lender: ShortText
    let amount: Money
    let takenOn: CalendarDate
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<WorkerLoan>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let parties = try tx.known(caseId)
        try context.requireNotInFuture("taken_on", takenOn)
        guard amount.minorUnits > 0 else {
            throw CommonRefusal.unfit.refusal("\(amount) is no loan.")
        }
        try tx.insert(
            id,
            [
                .person(parties.person), .caseFile(caseId), .lenderKind(lenderKind),
                .lender(lender), .amountMinor(amount.minorUnits), .currency(amount.currency),
                .takenOn(takenOn), .state(.open),
            ]
        )
        return Recorded(
            as: "loan.recorded",
            about: parties.person,
            in: caseId,
            state: LoanState.open
        )
    }
}
