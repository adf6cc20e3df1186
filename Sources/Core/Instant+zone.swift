import Foundation

/// Where instants and calendar days meet: in a zone.
extension Instant {
    /// The day that the calendar on the wall shows in a zone at this instant.
    ///
    /// - Parameter zone: The zone.
    /// - Returns: The day there.
    package func date(in zone: TimeZone) -> CalendarDate {
        date(offsetSeconds: Self.offset(of: zone, atSeconds: wholeSeconds))
    }

    /// The day at a fixed distance from UTC.
    func date(offsetSeconds: Int64) -> CalendarDate {
        let seconds = wholeSeconds + offsetSeconds
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        return CalendarDate(daysSinceEpoch: Int(rest < 0 ? days - 1 : days))
    }

    /// The first instant of a day in a zone.
    ///
    /// Where clocks jump over midnight the day begins when they have jumped; where midnight comes
    /// twice it begins the first time.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - zone: The zone.
    package init(startOf day: CalendarDate, in zone: TimeZone) {
        let midnight = Int64(day.daysSinceEpoch) * 86_400
        // The offsets a day on either side are the only two that can hold at this midnight.
        let offsets = [midnight - 86_400, midnight + 86_400].map {
            Self.offset(of: zone, atSeconds: $0)
        }
        let candidates = offsets.map { midnight - $0 }.sorted()
        func wallClock(_ seconds: Int64) -> Int64 {
            seconds + Self.offset(of: zone, atSeconds: seconds)
        }
        var start = candidates.first { wallClock($0) == midnight }
        if start == nil, var before = candidates.first, var after = candidates.last {
            // Midnight was skipped: close in on the second at which the clocks jumped.
            while before < after {
                let middle = before + (after - before) / 2
                if wallClock(middle) < midnight {
                    before = middle + 1
                } else {
                    after = middle
                }
            }
            start = after
        }
        self.init(microseconds: (start ?? midnight) * 1_000_000)
    }

    private static func offset(of zone: TimeZone, atSeconds seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }
}
