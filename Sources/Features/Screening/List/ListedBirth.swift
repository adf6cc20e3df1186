import Core
import TransparencyLog

/// A day of birth as far as a list knows it: one day, a month, a year or a span of them, or words that nobody
/// understands.
struct ListedBirth: Decodable, Hashable, Sendable {
    /// The earliest day that fits; nil where the words are not understood.
    let from: CalendarDate?
    /// The latest day that fits; nil where the words are not understood.
    let to: CalendarDate?
    /// Whether the publisher says about: then two years on either side fit as well.
    let isApproximate: Bool
    /// The publisher's words where they are not understood whole: they contradict no birth date.
    let unread: String?

    private enum CodingKeys: String, CodingKey {
        case from, to, unread
        case isApproximate = "approximate"
    }

    /// The birth in the stored record.
    var json: JSON {
        guard let from, let to else {
            return ["unread": .text(unread ?? ""), "approximate": .bool(isApproximate)]
        }
        return [
            "from": .text(from.description), "to": .text(to.description),
            "approximate": .bool(isApproximate),
        ]
    }

    /// A span of days, both counted.
    init(from: CalendarDate, to: CalendarDate, isApproximate: Bool = false) {
        self.from = from
        self.to = to
        self.isApproximate = isApproximate
        unread = nil
    }

    /// Words that are not understood.
    init(unread: String) {
        from = nil
        to = nil
        isApproximate = false
        self.unread = unread
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

    /// The same, said to be about.
    var approximately: ListedBirth {
        guard let from, let to else { return self }
        return ListedBirth(from: from, to: to, isApproximate: true)
    }

    /// The words for a reader: a day, a year or a span.
    var words: String {
        guard let from, let to else { return "“\(unread ?? "")”, which is not understood" }
        let about = isApproximate ? "about " : ""
        if from == to { return about + from.description }
        return about + (from.year == to.year ? "\(from.year)" : "\(from.year) to \(to.year)")
    }
}
