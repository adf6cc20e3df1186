import Foundation

/// A point in time to the microsecond, as PostgreSQL keeps it, from year 1 to year 9999 in UTC.
///
/// Anything beyond those years is held at their edge, so that every instant has a text.
package struct Instant: TextForm, Comparable {
    /// A valid instant.
    package static let example = "2026-11-21T10:00:00.000000Z"
    /// The first instant that can be written: 0001-01-01T00:00:00Z.
    package static let earliest = Instant(microseconds: .min)
    /// The last instant that can be written, a microsecond before the year 10000.
    package static let latest = Instant(microseconds: .max)

    /// Microseconds since 1970-01-01T00:00:00Z, without leap seconds.
    package let microseconds: Int64

    /// The instant so many microseconds after the start of 1970 in UTC.
    ///
    /// - Parameter microseconds: The count; negative before 1970.
    package init(microseconds: Int64) {
        let first = Int64(CalendarDate.earliest.daysSinceEpoch) * Self.perDay
        let end = Int64(CalendarDate.latest.daysSinceEpoch + 1) * Self.perDay
        self.microseconds = min(max(microseconds, first), end - 1)
    }

    /// The instant of a Foundation date, to the nearest microsecond.
    ///
    /// - Parameter date: The date; one without a finite value stands for the nearest edge.
    package init(_ date: Date) {
        let count = (date.timeIntervalSince1970 * 1_000_000).rounded()
        self.init(microseconds: Int64(exactly: count) ?? (count < 0 ? .min : .max))
    }

    /// Microseconds in a day of 24 hours.
    static let perDay: Int64 = 86_400_000_000

    /// Whether the first instant comes before the second.
    ///
    /// - Parameters:
    ///   - left: One instant.
    ///   - right: Another instant.
    /// - Returns: True where `left` is earlier.
    package static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }

    /// The instant so many seconds later.
    ///
    /// - Parameter seconds: How many; negative goes back.
    /// - Returns: The instant, held within `earliest` and `latest`.
    package func adding(seconds: Int) -> Instant {
        let (span, tooWide) = Int64(seconds).multipliedReportingOverflow(by: 1_000_000)
        let (sum, tooFar) = microseconds.addingReportingOverflow(span)
        guard !tooWide, !tooFar else { return seconds > 0 ? .latest : .earliest }
        return Instant(microseconds: sum)
    }

    /// The instant so many hours later, each of 3600 seconds whatever clocks do meanwhile.
    ///
    /// - Parameter hours: How many; negative goes back.
    /// - Returns: The instant, held within `earliest` and `latest`.
    package func adding(hours: Int) -> Instant {
        let (seconds, overflow) = hours.multipliedReportingOverflow(by: 3600)
        guard !overflow else { return hours > 0 ? .latest : .earliest }
        return adding(seconds: seconds)
    }

    /// Whole seconds since 1970, rounded towards the past.
    var wholeSeconds: Int64 {
        let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return rest < 0 ? seconds - 1 : seconds
    }
}

extension Date {
    /// The Foundation date of an instant, as exact as a `Double` allows.
    ///
    /// - Parameter instant: The instant.
    package init(_ instant: Instant) {
        self.init(timeIntervalSince1970: Double(instant.microseconds) / 1_000_000)
    }
}
