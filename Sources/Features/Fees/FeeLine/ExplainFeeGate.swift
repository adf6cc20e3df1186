import Core
import Model
import Postgres

/// Checks a step's gate without taking the step, as whoever asks.
struct ExplainFeeGate: ItemQuery {
    typealias Subject = FeeLine
    static let permission = Permission.gatesRead
    static let help = [
        "step": "The step; the next one of the line's state when not given.",
        "as_of": "The day as of which the rules are checked; today when not given.",
    ]

    let step: FeeStep?
    let asOf: CalendarDate?

    func answer(
        on id: ID<FeeLine>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        let line = try tx.find(id)
        return try (step ?? line.state.nextStep)
            .report(
                on: line,
                in: tx,
                by: context.caller.human,
                as: asOf ?? context.today
            ).published
    }
}

extension FeeState {
    /// The gate ahead; of a line that is paid or over, the last one that it passed.
    fileprivate var nextStep: FeeStep {
        switch self {
        case .proposed: .disclose
        case .disclosed: .consent
        case .consented: .fallDue
        case .due, .paid, .refundable, .refunded, .writtenOff, .reversed: .pay
        }
    }
}
