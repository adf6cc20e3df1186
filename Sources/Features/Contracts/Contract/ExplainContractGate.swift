import Core
import Model
import Postgres

/// Checks a step's gate without taking the step, as whoever asks.
struct ExplainContractGate: ItemQuery {
    typealias Subject = Contract
    static let permission = Permission.gatesRead
    static let help = [
        "step":
            "The step; the next one of the contract's state when not given, sign once it is signed.",
        "as_of": "The day as of which the rules are checked; today when not given.",
    ]

    let step: ContractStep?
    let asOf: CalendarDate?

    func answer(
        on id: ID<Contract>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        let contract = try ContractRow.find(id, in: tx)
        let facts = try LinkedContracts(around: contract, in: tx)
        return try (step ?? contract.state.nextStep)
            .report(on: facts, by: context.caller.human, as: asOf ?? context.today, in: tx)
            .published
    }
}

extension ContractState {
    /// The gate ahead.
    fileprivate var nextStep: ContractStep {
        switch self {
        case .draft, .internalReview: .approve
        case .approved, .sent, .signedByOne, .signed, .amended, .endedCompleted, .endedEarly,
            .void:
            .sign
        }
    }
}
