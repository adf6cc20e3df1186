/// What a reader must know of a threshold, and the value that ships.
package struct ThresholdCard: Sendable {
    /// What the number counts.
    package let unit: ThresholdUnit
    /// The currency of an amount; nil for everything else.
    package let currency: Currency?
    /// What holds on each day for which the agency has confirmed nothing else.
    package let shipped: Int
    /// From where to where a value may go: none of them takes the rule away that reads it.
    package let range: ClosedRange<Int>
    /// The rule that reads it, or the task of whose number it sets the length.
    package let rule: String
    /// Where the value that ships is written.
    package let source: String
    /// The day on which that source came into force; nil for the agency's own measure.
    package let since: CalendarDate?
    /// Whether a compliance officer must still confirm the value that ships.
    package let toConfirm: Bool
    /// What it is, in one sentence.
    package let meaning: String

    init(
        _ shipped: Int,
        _ unit: ThresholdUnit,
        in currency: Currency? = nil,
        within range: ClosedRange<Int>,
        of rule: String,
        source: String = "agency policy",
        since: CalendarDate? = nil,
        toConfirm: Bool = true,
        _ meaning: String
    ) {
        self.shipped = shipped
        self.unit = unit
        self.currency = currency
        self.range = range
        self.rule = rule
        self.source = source
        self.since = since
        self.toConfirm = toConfirm
        self.meaning = meaning
    }

    /// A value with its unit, as a sentence says it: `180 calendar days`, `CNY 3000000.00`.
    ///
    /// - Parameter value: The value.
    /// - Returns: The words.
    package func words(_ value: Int) -> String {
        if let deadline = deadline(value) { return deadline.description }
        if let currency { return Money(minorUnits: Int64(value), currency: currency).description }
        return switch unit {
        case .percent: "\(value) %"
        case .people: value == 1 ? "1 person" : "\(value) people"
        case .cases: value == 1 ? "1 case" : "\(value) cases"
        case .checkIns: value == 1 ? "1 check-in" : "\(value) check-ins"
        case .workingDays, .calendarDays, .months, .minorUnits: "\(value)"
        }
    }

    /// A value as the length of a duty; nil for a number that is no length of time.
    ///
    /// - Parameter value: The value.
    /// - Returns: The length.
    package func deadline(_ value: Int) -> Deadline? {
        switch unit {
        case .workingDays: .workingDays(value)
        case .calendarDays: .calendarDays(value)
        case .months: .months(value)
        case .people, .cases, .checkIns, .percent, .minorUnits: nil
        }
    }
}
