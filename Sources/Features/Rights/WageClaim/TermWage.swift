import Core
import Corridors

/// The lines of one clause for the days of one segment.
struct TermWage {
    let term: PayTerm
    let segment: WageSegment
    let part: WorkPart
    let month: PayMonth
    let premium: CorridorFigure?

    /// So many of a unit, and how the number was found.
    private struct Quantity {
        let count: Int
        let divisor: Int
        let basis: WageBasis

        init(_ count: Int, by divisor: Int = 1, _ basis: WageBasis) {
            self.count = count
            self.divisor = divisor
            self.basis = basis
        }
    }

    /// The pay for the days, hours or pieces.
    func pay() throws(Refusal) -> WageLine {
        let quantity = try payQuantity()
        return try line(.pay, quantity, term.unit, at: term.pay, from: term.place)
    }

    /// Overtime, which only a record can show; nil where it shows none.
    func overtime() throws(Refusal) -> WageLine? {
        guard part.overtime > 0 else { return nil }
        let (percent, source) = premiumPercent
        let place =
            switch source {
            case .contract: term.place(of: "overtime")
            case .corridor: "\(premium?.corridor ?? "") overtime_percent_least"
            case .unstated: term.place
            }
        return try line(
            .overtime,
            Quantity(part.overtime, by: 60, .record),
            .hour,
            at: hourlyRate(),
            percent: 100 + percent,
            from: place,
            premium: source,
            // Where no premium is stated, and where the rate of an hour had to be derived.
            toConfirm: source == .unstated || term.unit != .hour
        )
    }

    /// An agreed deduction, for part of a month its part.
    func taking(_ deduction: Money) throws(Refusal) -> WageLine {
        try line(
            .deduction,
            monthQuantity,
            .month,
            at: deduction,
            percent: -100,
            from: term.place(of: "deductions")
        )
    }

    private func payQuantity() throws(Refusal) -> Quantity {
        let days = segment.days
        switch term.unit {
        case .month: return monthQuantity
        case .year:
            let month = monthQuantity
            return Quantity(month.count, by: month.divisor * 12, month.basis)
        case .week: return Quantity(days, by: 7, .calendarDays)
        case .day:
            if let worked = part.days { return Quantity(worked, .record) }
            guard let agreed = term.workDays else { throw unknown("days", stating: "rest_leave") }
            return Quantity(days * agreed, by: 7, .agreedWeek)
        case .hour:
            if let minutes = part.minutes { return Quantity(minutes, by: 60, .record) }
            guard let agreed = term.hoursWeek else {
                throw unknown("hours", stating: "working_hours")
            }
            return Quantity(days * agreed, by: 7, .agreedWeek)
        case .piece:
            guard let made = part.pieces else { throw unknown("pieces", stating: nil) }
            return Quantity(made, .record)
        }
    }

    /// A whole month is one; part of it its calendar days among all of the month.
    private var monthQuantity: Quantity {
        segment.days == month.length
            ? Quantity(1, .wholeMonth) : Quantity(segment.days, by: month.length, .calendarDays)
    }

    /// What an hour is paid: as promised, or derived from the agreed hours; a year has 52 weeks and 12 months.
    private func hourlyRate() throws(Refusal) -> Money {
        let weeks: (Int, Int)
        switch term.unit {
        case .hour: return term.pay
        case .day:
            let hours = term.hoursDay.map { ($0, 1) } ?? derivedDay
            guard let hours, hours.0 > 0 else { throw unknownRate("working_hours") }
            return try share(of: term.pay, hours.1, hours.0)
        case .week: weeks = (1, 1)
        case .month: weeks = (12, 52)
        case .year: weeks = (1, 52)
        case .piece: throw unknownRate("working_hours")
        }
        guard let hours = term.hoursWeek, hours > 0 else { throw unknownRate("working_hours") }
        return try share(of: term.pay, weeks.0, weeks.1 * hours)
    }

    /// The hours of a day as a fraction: those of the week over its days of work.
    private var derivedDay: (Int, Int)? {
        guard let hours = term.hoursWeek, let days = term.workDays, days > 0 else { return nil }
        return (hours, days)
    }

    private func share(of money: Money, _ numerator: Int, _ denominator: Int) throws(Refusal)
        -> Money
    {
        try Refusal.ofMoney { () throws(MoneyError) -> Money in
            try money.multiplied(by: numerator, denominator: denominator)
        }
        .bounded()
    }

    /// What overtime is paid on top: the greater of what contract and corridor state.
    private var premiumPercent: (Int, PremiumSource) {
        let law = premium?.value(on: segment.first)
        switch (term.overtimePercent, law) {
        case (let agreed?, let law?): return agreed >= law ? (agreed, .contract) : (law, .corridor)
        case (let agreed?, nil): return (agreed, .contract)
        case (nil, let law?): return (law, .corridor)
        case (nil, nil): return (0, .unstated)
        }
    }

    private func line(
        _ item: WageItem,
        _ quantity: Quantity,
        _ unit: WageUnit,
        at rate: Money,
        percent: Int = 100,
        from source: String,
        premium: PremiumSource? = nil,
        toConfirm: Bool = false
    ) throws(Refusal) -> WageLine {
        let amount = try share(
            of: rate,
            quantity.count * percent,
            quantity.divisor * 100
        )
        let isByDefault = quantity.basis == .agreedWeek || quantity.basis == .calendarDays
        return WageLine(
            item: item,
            from: segment.first,
            until: segment.last,
            basis: quantity.basis,
            quantity: quantity.count,
            divisor: quantity.divisor,
            unit: unit,
            rate: rate,
            percent: percent,
            amount: amount,
            payBasis: StatedBasis(term.basis),
            source: source,
            record: quantity.basis == .record ? part.record : nil,
            premium: premium,
            toConfirm: toConfirm || isByDefault
        )
    }

    private func unknown(_ what: String, stating code: String?) -> Refusal {
        let clause = code.map { ", and no clause \($0) says how many are agreed" }
        return RightsRefusal.workUnknown.refusal(
            "\(month) is paid by the \(term.unit.rawValue) (\(term.place)): no record states the "
                + "\(what)\(clause ?? "")."
        )
    }

    private func unknownRate(_ code: String) -> Refusal {
        RightsRefusal.workUnknown.refusal(
            "\(month) has overtime, and what an hour is paid cannot be derived from \(term.place): it "
                + "is by the \(term.unit.rawValue), and the contract states no hours (\(code))."
        )
    }
}
