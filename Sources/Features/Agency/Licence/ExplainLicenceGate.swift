import Core
import Model
import Postgres

/// Every rule on a step of a licence with what it finds now; nothing is changed.
struct ExplainLicenceGate: ItemQuery {
    typealias Subject = Licence
    static let permission = Permission.gatesRead
    static let help = [
        "step": "The step; the next one of the licence's state when not given.",
        "as_of": "The day as of which the rules are read; today when not given.",
    ]

    let step: LicenceStep?
    let asOf: CalendarDate?

    func answer(
        on id: ID<Licence>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        let state = try tx.find(id).state
        return try (step ?? state.nextStep)
            .report(on: id, as: asOf ?? context.today, in: tx).published
    }
}

extension LicenceState {
    /// The gate ahead.
    fileprivate var nextStep: LicenceStep {
        switch self {
        case .draft, .applied: .apply
        case .approved, .registered: .payReserve
        case .recorded, .reservePaid, .active, .rectification, .suspended, .lifted, .ceasing,
            .ceased, .revoked, .withdrawn:
            .close
        }
    }
}
