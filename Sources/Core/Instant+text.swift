/// The text of an instant: RFC 3339 in UTC with six decimals, read more widely than it is written.
extension Instant {
    /// Reads RFC 3339 with any offset, and PostgreSQL's `2026-11-21 10:00:00.123456+00`.
    ///
    /// Decimals beyond the sixth are cut off. A leap second (`:60`) is refused.
    ///
    /// - Parameter text: The instant as text.
    /// - Throws: ``Malformed`` where the shape differs or no such time exists.
    package init(parsing text: String) throws(Malformed) {
        var scanner = TextScanner(text)
        guard let date = try scanner.date(), scanner.skip(anyOf: "Tt ") != nil,
            let time = scanner.time()
        else {
            throw Malformed(
                "\(text.quoted) is not an instant: write date, T, time and zone, as \(Self.example); "
                    + "hours run to 23, minutes and seconds to 59."
            )
        }
        guard let offset = scanner.offset(), scanner.isAtEnd else {
            throw Malformed(
                "\(text.quoted) does not end in a zone: write Z for UTC or an offset such as +08:00 "
                    + "after the time."
            )
        }
        let days = Int64(date.daysSinceEpoch)
        self.init(microseconds: days * Self.perDay + time - offset * 1_000_000)
    }

    /// `YYYY-MM-DDTHH:MM:SS.ffffffZ`.
    package var description: String {
        let day = date(offsetSeconds: 0)
        let time = Int(microseconds - Int64(day.daysSinceEpoch) * Self.perDay)
        let (seconds, fraction) = time.quotientAndRemainder(dividingBy: 1_000_000)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
        return "\(day)T\(clock.joined(separator: ":")).\(padded(fraction, to: 6))Z"
    }
}

extension TextScanner {
    /// Reads `HH:MM:SS` with an optional fraction, in microseconds since midnight.
    fileprivate mutating func time() -> Int64? {
        guard let hour = number(digits: 2), hour < 24, skip(":"),
            let minute = number(digits: 2), minute < 60, skip(":"),
            let second = number(digits: 2), second < 60
        else { return nil }
        var fraction: Int64 = 0
        if skip(".") {
            var worth: Int64 = 100_000
            guard let tenths = number(digits: 1) else { return nil }
            fraction = Int64(tenths) * worth
            while let digit = number(digits: 1) {
                worth /= 10
                fraction += Int64(digit) * worth
            }
        }
        return Int64(hour * 3600 + minute * 60 + second) * 1_000_000 + fraction
    }

    /// Reads `Z`, `+HH:MM`, or PostgreSQL's `+HH` and `+HH:MM:SS`, in seconds east of UTC.
    fileprivate mutating func offset() -> Int64? {
        if skip(anyOf: "Zz") != nil { return 0 }
        guard let sign = skip(anyOf: "+-"), let hours = number(digits: 2), hours < 24 else {
            return nil
        }
        var seconds = hours * 3600
        for worth in [60, 1] where skip(":") {
            guard let part = number(digits: 2), part < 60 else { return nil }
            seconds += part * worth
        }
        return Int64(sign == "-" ? -seconds : seconds)
    }
}
