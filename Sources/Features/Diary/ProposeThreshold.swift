import Core
import Model
import Postgres
import TransparencyLog

/// Proposes a value for a number of law or policy from a day on; it counts once a second person has confirmed it.
struct ProposeThreshold: Action {
    typealias Subject = Threshold
    static let permission = Permission.lawPropose
    static let help = [
        "code": "Which number: homeward threshold in-force lists them with their units.",
        "value": "The value in the unit of the number; of an amount its minor units.",
        "effective_from":
            "The first day; of the agency's own measure today at the earliest, of a law the day on which it came "
            + "into force.",
        "source": "The law, the notice or the agency's own decision, with number and day.",
        "to_confirm": "Whether a compliance officer must still hold it against its source.",
    ]
    static let ranges = ["value": 1...9_007_199_254_740_991]

    let code: ThresholdCode
    let value: Int
    let effectiveFrom: CalendarDate
    let source: ShortText
    let toConfirm: Bool

    func perform(
        on id: ID<Threshold>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let card = code.card
        guard card.range.contains(value) else {
            throw CommonRefusal.unfit.refusal(
                "\(code.rawValue) goes from \(card.words(card.range.lowerBound)) to "
                    + "\(card.words(card.range.upperBound)): \(card.words(value)) would take its rule "
                    + "\(card.rule) away."
            )
        }
        try code.requireDay(effectiveFrom, today: context.today)
        try tx.insert(
            id,
            [
                .code(code), .value(Int64(value)), .currency(card.currency),
                .effectiveFrom(effectiveFrom), .source(source), .toConfirm(toConfirm),
                .proposedBy(context.caller.human), .state(.proposed),
            ]
        )
        return Recorded(as: "threshold.proposed", state: ThresholdState.proposed)
    }
}

extension ThresholdCode {
    /// Refuses a day on which a value cannot begin: a law holds since its day, and what the agency has set itself
    /// was known to nobody before today.
    func requireDay(_ day: CalendarDate, today: CalendarDate) throws(Refusal) {
        if let since = card.since {
            guard day >= since else {
                throw CommonRefusal.unfit.refusal(
                    "effective_from is \(day), and \(card.source) is in force since \(since)."
                )
            }
            return
        }
        guard day >= today else {
            throw CommonRefusal.unfit.refusal(
                "effective_from is \(day), and today is \(today): \(rawValue) is the agency's own measure, which "
                    + "begins today at the earliest. Propose it anew: homeward threshold propose --code \(rawValue) "
                    + "--effective-from \(today) …"
            )
        }
    }
}
