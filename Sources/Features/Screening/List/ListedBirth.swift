import Core
import TransparencyLog

/// A day of birth as far as a list knows it: one day, a month, a year or a span of years.
struct ListedBirth: Decodable, Hashable, Sendable {
    /// The earliest day that fits.
    let from: CalendarDate
    /// The latest day that fits.
    let to: CalendarDate
    /// Whether the publisher says about: then two years on either side fit as well.
    let isApproximate: Bool

    private enum CodingKeys: String, CodingKey {
        case from, to
        case isApproximate = "approximate"
    }

    /// The birth in the stored record.
    var json: JSON {
        [
            "from": .text(from.description), "to": .text(to.description),
            "approximate": .bool(isApproximate),
        ]
    }

    private init(from: CalendarDate, to: CalendarDate, isApproximate: Bool) {
        self.from = from
        self.to = to
        self.isApproximate = isApproximate
    }

    /// One day.
    init(on day: CalendarDate, isApproximate: Bool = false) {
        self.init(from: day, to: day, isApproximate: isApproximate)
    }

    /// A span of years, both counted; nil where they are no years.
    init?(years first: Int, _ last: Int, isApproximate: Bool = false) {
        guard first <= last, let from = CalendarDate(year: first, month: 1, day: 1),
            let to = CalendarDate(year: last, month: 12, day: 31)
        else { return nil }
        self.init(from: from, to: to, isApproximate: isApproximate)
    }

    /// A month; nil where there is none such.
    init?(month: Int, of year: Int, isApproximate: Bool = false) {
        guard let from = CalendarDate(year: year, month: month, day: 1) else { return nil }
        let to = from.adding(days: from.daysInMonth - 1)
        self.init(from: from, to: to, isApproximate: isApproximate)
    }

    /// Reads OFAC's words: `10 Dec 1948`, `Dec 1948`, `1948`, `circa 1948`, `1957 to 1960`.
    init?(ofac text: String) {
        var words = text.split(separator: " ").map { $0.lowercased() }
        let isApproximate = words.first == "circa"
        if isApproximate { words.removeFirst() }
        if let place = words.firstIndex(of: "to") {
            let years = [words[..<place].last, words[(place + 1)...].last]
                .compactMap { $0.flatMap { Int($0) } }
            guard years.count == 2 else { return nil }
            self.init(years: years[0], years[1], isApproximate: isApproximate)
            return
        }
        guard let year = words.last.flatMap({ Int($0) }) else { return nil }
        let month = words.count > 1 ? Self.months.firstIndex(of: words[words.count - 2]) : nil
        switch (words.count, month) {
        case (1, _): self.init(years: year, year, isApproximate: isApproximate)
        case (2, .some(let month)):
            self.init(month: month + 1, of: year, isApproximate: isApproximate)
        case (3, .some(let month)):
            guard let number = Int(words[0]),
                let day = CalendarDate(year: year, month: month + 1, day: number)
            else { return nil }
            self.init(on: day, isApproximate: isApproximate)
        default: return nil
        }
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The words for a reader: a day, a year or a span.
    var words: String {
        let about = isApproximate ? "about " : ""
        if from == to { return about + from.description }
        return about + (from.year == to.year ? "\(from.year)" : "\(from.year) to \(to.year)")
    }
}
