import Core
import Corridors

/// Makes a reckoning of wages: from the clauses that bind, the days abroad, the record of the work and what was paid.
struct WageReckoner {
    /// The pay clauses of the case, the newest contract first.
    let terms: [PayTerm]
    /// The days abroad.
    let spans: [WorkSpan]
    /// What the corridor says of overtime; nil where no corridor is on record.
    let premium: CorridorFigure?
    /// A month that still runs is reckoned until today: pay for days to come is not owed yet.
    let today: CalendarDate

    /// Reckons the months, in their order.
    ///
    /// - Throws: A refusal where a month is named twice, lies outside the stay or has no clause, where the work is not
    ///   known, or where two currencies are promised; `nothing-claimed` where nothing is missing.
    func reckon(_ asked: [PaidMonth]) throws(Refusal) -> WageReckoning {
        guard asked.count <= WageReckoning.monthsMost else {
            throw CommonRefusal.unfit.refusal(
                "\(asked.count) months are named; at most \(WageReckoning.monthsMost) are reckoned at once."
            )
        }
        var months: [ReckonedMonth] = []
        for entry in asked.sorted(by: { $0.month.firstDay < $1.month.firstDay }) {
            guard months.last?.month != entry.month else {
                throw CommonRefusal.unfit.refusal("The month \(entry.month) is named twice.")
            }
            months.append(try reckon(entry))
        }
        guard let first = months.first(where: { $0.owed.minorUnits > 0 }) else {
            throw RightsRefusal.nothingClaimed.refusal(
                "In each month named at least as much was paid as the contract says."
            )
        }
        let currency = first.owed.currency
        if let other = months.first(where: { $0.owed.currency != currency }) {
            throw CommonRefusal.unfit.refusal(
                "\(first.month) is promised in \(currency) and \(other.month) in "
                    + "\(other.owed.currency): claim them apart, for no rate was agreed."
            )
        }
        return WageReckoning(
            reckonedOn: today,
            months: months,
            due: try Money.sum(months.map(\.due), in: currency),
            paid: try Money.sum(months.map(\.paid), in: currency),
            owed: try Money.sum(months.map(\.owed), in: currency)
        )
    }

    private func reckon(_ entry: PaidMonth) throws(Refusal) -> ReckonedMonth {
        if entry.paid.contains(where: \.isNegative) {
            throw CommonRefusal.unfit.refusal("Less than nothing was paid in \(entry.month).")
        }
        let days = entry.month.days.filter { day in
            spans.contains { $0.holds(day, today: today) }
        }
        guard !days.isEmpty else {
            throw CommonRefusal.unfit.refusal(
                "No deployment of the case reaches into \(entry.month), as of \(today)."
            )
        }
        try entry.worked?.require(within: days.count, of: entry.month)
        let segments = WageSegment.all(of: days, under: terms)
        guard let promised = segments.first?.terms, let first = promised.first else {
            throw CommonRefusal.unfit.refusal(
                "No signed contract of the case has a pay clause with an amount for \(entry.month)."
            )
        }
        // Where a contract promises two currencies, the one in which something was paid is reckoned.
        let currency =
            promised.filter { $0.contract == first.contract }.map(\.pay.currency)
            .first { own in entry.paid.contains { $0.currency == own } } ?? first.pay.currency
        var notes: Set<WageNote> = []
        var lines: [WageLine] = []
        let all = segments.map(\.days).reduce(0, +)
        if all < days.count { notes.insert(.daysWithoutContract) }
        var before = 0
        for segment in segments {
            let part = WorkPart(of: entry.worked, before: before, own: segment.days, of: all)
            let wage = SegmentWage(
                segment: segment,
                part: part,
                month: entry.month,
                premium: premium
            )
            let found = try wage.best(in: currency)
            lines += found.lines
            notes.formUnion(found.notes)
            before += segment.days
        }
        return try month(entry, lines, notes, in: currency)
    }

    private func month(
        _ entry: PaidMonth,
        _ lines: [WageLine],
        _ notes: Set<WageNote>,
        in currency: Currency
    ) throws(Refusal) -> ReckonedMonth {
        let sum = try Money.sum(lines.map(\.amount), in: currency).minorUnits
        let paid = try entry.paid(in: currency)
        let otherwise = try entry.paid(besides: currency)
        let due = max(0, sum)
        return ReckonedMonth(
            month: entry.month,
            lines: lines,
            due: Money(minorUnits: due, currency: currency),
            paid: paid,
            owed: Money(minorUnits: max(0, due - paid.minorUnits), currency: currency),
            paidOtherwise: otherwise,
            notes: WageNote.allCases.filter {
                notes.contains($0) || ($0 == .paidOtherwise && !otherwise.isEmpty)
            }
        )
    }
}
