import Core

/// Days of a month that follow one another and that the same clauses bind.
struct WageSegment {
    let first: CalendarDate
    var last: CalendarDate
    let terms: [PayTerm]

    var days: Int { first.days(until: last) + 1 }

    /// The days of work in a month, joined where the same clauses bind; days that no clause binds are left out.
    static func all(of days: [CalendarDate], under terms: [PayTerm]) -> [WageSegment] {
        var segments: [WageSegment] = []
        for day in days {
            let binding = PayTerm.binding(on: day, among: terms)
            guard !binding.isEmpty else { continue }
            if let open = segments.last, open.terms == binding, open.last.adding(days: 1) == day {
                segments[segments.count - 1].last = day
            } else {
                segments.append(WageSegment(first: day, last: day, terms: binding))
            }
        }
        return segments
    }
}

/// The part of a month's record that falls to one segment, by its share of the days.
struct WorkPart {
    let minutes: Int?
    let overtime: Int
    let days: Int?
    let pieces: Int?
    let record: ShortText?

    /// - Parameters:
    ///   - record: The record of the month; nil where none was given.
    ///   - before: The days of work in the segments before this one.
    ///   - own: The days of this one.
    ///   - all: The days of all.
    init(of record: WorkRecord?, before: Int, own: Int, of all: Int) {
        // The parts of a month add up to the whole: each ends where the next begins.
        func part(_ whole: Int) -> Int { whole * (before + own) / all - whole * before / all }
        minutes = (record?.hours?.minutes).map(part)
        overtime = (record?.overtime?.minutes).map(part) ?? 0
        days = (record?.days).map(part)
        pieces = (record?.pieces).map(part)
        self.record = record?.source
    }
}
