import Core

/// Days in a country, the first and the last included.
typealias Stay = ClosedRange<CalendarDate>

extension [Stay] {
    /// How many days they are together: a day that two papers cover is one day.
    var unitedDays: Int {
        var sum = 0
        var counted: CalendarDate?
        for stay in sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let first = counted.map { Swift.max($0.adding(days: 1), stay.lowerBound) }
            let begin = first ?? stay.lowerBound
            guard begin <= stay.upperBound else { continue }
            sum += begin.days(until: stay.upperBound) + 1
            counted = stay.upperBound
        }
        return sum
    }
}
