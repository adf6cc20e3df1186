import Core
import Model

extension Reserve.Record {
    /// What was paid in or guaranteed.
    var amount: Money { Money(minorUnits: amountMinor, currency: currency) }

    /// What was drawn and not topped up.
    var drawn: Money { Money(minorUnits: drawnMinor, currency: currency) }
}

extension Money {
    /// The amount in fen, or a refusal: what the decree counts in yuan is kept in yuan.
    func fen(of what: String) throws(Refusal) -> Int64 {
        guard currency == .cny else {
            throw CommonRefusal.unfit.refusal(
                "The \(what) is counted in CNY (Decree 620), not in \(currency)."
            )
        }
        guard minorUnits > 0 else {
            throw CommonRefusal.unfit.refusal("The \(what) cannot be \(self).")
        }
        return minorUnits
    }
}
