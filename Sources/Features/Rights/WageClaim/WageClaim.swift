import Core

/// Unpaid wages, computed from the contract and not from anyone's memory.
struct WageClaim: Equatable {
    /// Month by month, as the column and the event hold it.
    let months: [ClaimedMonth]
    let total: Money

    /// Adds up what is missing; a month paid too much does not make another one whole.
    ///
    /// - Throws: A refusal where a month is named twice, has no clause, or currencies differ;
    ///   `nothing-claimed` where nothing is missing.
    init(_ paid: [PaidMonth], under terms: [PayTerm]) throws(Refusal) {
        var months: [ClaimedMonth] = []
        for entry in paid.sorted(by: { $0.month.firstDay < $1.month.firstDay }) {
            guard months.last?.month != entry.month else {
                throw CommonRefusal.unfit.refusal("The month \(entry.month) is named twice.")
            }
            guard let term = PayTerm.governing(entry.month, among: terms) else {
                throw CommonRefusal.unfit.refusal(
                    "No signed contract of the case has a pay clause for \(entry.month)."
                )
            }
            months.append(try ClaimedMonth(entry, under: term))
        }
        let short = months.filter { $0.short.minorUnits > 0 }
        guard let first = short.first else {
            throw RightsRefusal.nothingClaimed.refusal(
                "In each month named at least as much was paid as the contract says."
            )
        }
        do throws(MoneyError) {
            var sum = first.short
            for month in short.dropFirst() { sum = try sum.adding(month.short) }
            total = sum
        } catch {
            throw CommonRefusal.unfit.refusal(error.sentence)
        }
        self.months = months
    }

    /// The clauses used, each once, in the order of the months.
    var clauses: String {
        months.map(\.clause).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .joined(separator: ", ")
    }
}

/// One month of a claim: what the clause promises, what was paid, what is missing.
struct ClaimedMonth: Codable, Sendable, Equatable {
    let month: PayMonth
    /// Where the pay is promised.
    let clause: String
    let due: Money
    let paid: Money
    let short: Money
}

extension ClaimedMonth {
    fileprivate init(_ entry: PaidMonth, under term: PayTerm) throws(Refusal) {
        guard entry.paid.currency == term.pay.currency else {
            throw CommonRefusal.unfit.refusal(
                "\(entry.month) was paid in \(entry.paid.currency); the clause (\(term.place)) "
                    + "promises \(term.pay.currency)."
            )
        }
        guard !entry.paid.isNegative else {
            throw CommonRefusal.unfit.refusal("Less than nothing was paid in \(entry.month).")
        }
        month = entry.month
        due = term.pay
        paid = entry.paid
        let missing = max(0, term.pay.minorUnits - entry.paid.minorUnits)
        short = Money(minorUnits: missing, currency: term.pay.currency)
        clause = term.place
    }
}
