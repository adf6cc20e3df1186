import Core
import Model
import Postgres

/// Every number of law and policy as it holds on a day: the agency's own value, else the one that ships.
struct ShowThresholds: CollectionQuery {
    typealias Subject = Threshold
    static let permission = Permission.gatesRead
    static let help = ["on": "The day; today when not given."]

    let on: CalendarDate?

    func answer(
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> ThresholdsInForce {
        let day = on ?? context.today
        var items: [ThresholdsInForce.Line] = []
        for code in ThresholdCode.allCases {
            let editions = try ThresholdEditions.of(code, in: tx)
            let card = code.card
            items.append(
                ThresholdsInForce.Line(
                    code: code,
                    value: editions.value(on: day),
                    unit: card.unit,
                    currency: card.currency,
                    words: editions.words(on: day),
                    confirmedSince: editions.since(day),
                    shipped: card.shipped,
                    shippedSource: card.source,
                    shippedSince: card.since,
                    toConfirm: editions.isToConfirm(on: day),
                    ruleId: card.rule,
                    meaning: card.meaning
                )
            )
        }
        return ThresholdsInForce(asOf: day, items: items)
    }
}

/// The numbers of law and policy on a day.
struct ThresholdsInForce: Codable, Sendable {
    let asOf: CalendarDate
    let items: [Line]

    /// One number.
    struct Line: Codable, Sendable {
        let code: ThresholdCode
        let value: Int
        let unit: ThresholdUnit
        /// The currency of an amount, whose value is in minor units.
        let currency: Currency?
        /// The value with its unit.
        let words: String
        /// Since when the agency's own value holds; nothing where the one that ships does.
        let confirmedSince: CalendarDate?
        /// What holds where the agency has confirmed nothing.
        let shipped: Int
        let shippedSource: String
        /// The day on which that source came into force; nothing for the agency's own measure.
        let shippedSince: CalendarDate?
        /// Whether a compliance officer must still confirm the value.
        let toConfirm: Bool
        /// The number of the rule that reads it.
        let ruleId: String
        let meaning: String
    }
}
