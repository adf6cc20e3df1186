import Core
import Corridors
import Model

extension FeeFacts {
    /// The sum of some lines in one currency, each at the rate of the day on which it was fixed.
    ///
    /// A line keeps the rate of its payment, or of its disclosure before that: what was lawful then
    /// does not become unlawful by the market.
    func total(
        of lines: [Charge],
        in currency: Currency,
        on day: CalendarDate
    ) throws(Incomparable) -> Money {
        var sum = Money(minorUnits: 0, currency: currency)
        for line in lines {
            let fixed = min(day, line.paidOn ?? line.disclosedOn ?? day)
            let amount = try rates.convert(line.net, to: currency, on: fixed)
            do throws(MoneyError) { sum = try sum.adding(amount) } catch { throw .tooLarge }
        }
        return sum
    }

    /// Holds the worker's lines against caps: failed at the first that is passed.
    func judge(_ caps: [Cap], on day: CalendarDate) -> Verdict {
        .comparing { () throws(Incomparable) in
            var words: [String] = []
            for cap in caps {
                let limit = try cap.limit(pay: terms.pay, months: terms.months)
                let sum = try total(of: workers(in: cap.covers), in: limit.currency, on: day)
                guard sum.minorUnits <= limit.minorUnits else {
                    return .failed(
                        "The worker would pay \(sum); \(cap.words): \(limit).",
                        remedy:
                            "Charge less: `homeward fee ask-reversal` and propose the line anew, "
                            + "or give back what is too much: `homeward fee open-refund`."
                    )
                }
                words.append("\(sum) of \(limit): \(cap.words)")
            }
            return .passed(words.joined(separator: "; ") + ".")
        }
    }

    /// By how much the worker's lines pass the strictest blocking cap, in the currency of one line.
    func excess(
        in currency: Currency,
        on day: CalendarDate
    ) throws(Incomparable) -> Money? {
        var most: Money?
        for cap in blockingCaps(on: day) {
            let limit = try cap.limit(pay: terms.pay, months: terms.months)
            let sum = try total(of: workers(in: cap.covers), in: limit.currency, on: day)
            guard sum.minorUnits > limit.minorUnits else { continue }
            let over = Money(
                minorUnits: sum.minorUnits - limit.minorUnits,
                currency: limit.currency
            )
            let own = try rates.convert(over, to: currency, on: day)
            if own.minorUnits > most?.minorUnits ?? 0 { most = own }
        }
        return most
    }

    /// The caps in force that nobody may pass; the corridor's own months of pay are one of them.
    func blockingCaps(on day: CalendarDate) -> [Cap] {
        caps.filter { $0.effect == .blocks && $0.force.contains(day) } + corridorCaps(on: day)
    }

    /// What the corridor itself allows on a day, where it is reckoned in months of pay.
    func corridorCaps(on day: CalendarDate) -> [Cap] {
        guard terms.regime?.value(on: day) == .monthsOfPay,
            let months = terms.corridorMonths?.value(on: day)
        else { return [] }
        return [
            Cap(
                covers: .senderTotal,
                kind: .monthsOfPay,
                value: months,
                currency: nil,
                effect: .blocks,
                force: .sinceDecree620,
                source: "corridor \(terms.programme)",
                isConfirmed: true
            )
        ]
    }
}
