import Core
import Foundation

/// Reads dates of birth in the words of lists: OFAC's remarks, and the notes of the United Nations.
enum BirthWords {
    /// A birth as the words tell it; words that are not understood whole stay what they are.
    ///
    /// Understood are `10 Dec 1948`, `Dec. 1948`, `1948`, each after `circa` or `approximately`, and from one of
    /// them to another: `1957 to 1960`, `1957-1960`, `between Aug. and Sep. 1977`; with `Hijri` a day of that calendar.
    static func read(_ text: String) -> ListedBirth {
        let plain = text.trimmed
        return one(plain) ?? hijri(plain) ?? span(plain) ?? ListedBirth(unread: plain)
    }

    /// Whether a note says no more than that the date beside it is not exact.
    static func isAbout(_ note: String) -> Bool {
        about.contains(note.lowercased().filter { $0.isLetter })
    }

    private static let about: Set<String> = [
        "approximately", "approximate", "approx", "circa", "ca", "c", "about", "around",
        "estimated",
    ]

    private static func one(_ text: String) -> ListedBirth? {
        var words = text.split { $0 == " " || $0 == "," }.map {
            $0.lowercased().filter { $0 != "." }
        }
        let isApproximate = words.first.map(about.contains) ?? false
        if isApproximate { words.removeFirst() }
        if words.count == 1, let day = CalendarDate(words[0]) {
            return ListedBirth(on: day, isApproximate: isApproximate)
        }
        guard let last = words.last, last.utf8.count == 4, let year = Int(last) else { return nil }
        let month = words.count > 1 ? month(words[words.count - 2]) : nil
        switch (words.count, month) {
        case (1, _): return ListedBirth(years: year, year, isApproximate: isApproximate)
        case (2, .some(let month)):
            return ListedBirth(month: month, of: year, isApproximate: isApproximate)
        case (3, .some(let month)):
            let day = Int(words[0]).flatMap { CalendarDate(year: year, month: month, day: $0) }
            return day.map { ListedBirth(on: $0, isApproximate: isApproximate) }
        default: return nil
        }
    }

    private static func span(_ text: String) -> ListedBirth? {
        let plain = text.lowercased()
        let parts =
            plain.wholeMatch(of: /(circa |approximately |about )?between (.+) and (.+)/)
            ?? plain.wholeMatch(of: /(circa |approximately |about )?(?:from )?(.+) to (.+)/)
            ?? plain.wholeMatch(of: /(circa |approximately |about )?(\d{4}) ?[-–] ?(\d{4})/)
        guard let (_, about, first, last) = parts?.output, let end = one(String(last)) else {
            return nil
        }
        // `between Aug. and Sep. 1977` names the year once.
        let year = end.to.map { " \($0.year)" } ?? ""
        guard let start = one(String(first)) ?? one(String(first) + year), let from = start.from,
            let to = end.to, from <= to
        else { return nil }
        return ListedBirth(
            from: from,
            to: to,
            isApproximate: about != nil || start.isApproximate || end.isApproximate
        )
    }

    private static func hijri(_ text: String) -> ListedBirth? {
        guard let found = text.firstMatch(of: /(\d{1,2})\/(\d{1,2})\/(\d{4})\D*(?i:hijri|islamic)/),
            let day = Int(found.1), let month = Int(found.2), let year = Int(found.3)
        else { return nil }
        return IslamicDate.birth(year: year, month: month, day: day)
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) || $0.prefix(3) + "t" == word }.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
}

/// Dates of the Islamic calendar, which lists keep where a passport bears one.
enum IslamicDate {
    /// So many days the calendars that are in use differ from one another.
    private static let slack = 2

    /// A birth of the Islamic calendar; month and day are nil where the list does not know them.
    static func birth(year: Int, month: Int? = nil, day: Int? = nil) -> ListedBirth? {
        guard (1300...1500).contains(year), month.map((1...12).contains) ?? (day == nil),
            day.map((1...30).contains) ?? true,
            let first = gregorian(year, month ?? 1, day ?? 1)
        else { return nil }
        let last: CalendarDate?
        if day != nil {
            last = first
        } else if let month {
            last = (month == 12 ? gregorian(year + 1, 1, 1) : gregorian(year, month + 1, 1))?
                .adding(days: -1)
        } else {
            last = gregorian(year + 1, 1, 1)?.adding(days: -1)
        }
        return last.map {
            ListedBirth(from: first.adding(days: -slack), to: $0.adding(days: slack))
        }
    }

    private static func gregorian(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        var islamic = Calendar(identifier: .islamicUmmAlQura)
        var gregorian = Calendar(identifier: .gregorian)
        islamic.timeZone = .gmt
        gregorian.timeZone = .gmt
        let parts = DateComponents(year: year, month: month, day: day, hour: 12)
        guard let date = islamic.date(from: parts) else { return nil }
        let own = gregorian.dateComponents([.year, .month, .day], from: date)
        guard let year = own.year, let month = own.month, let day = own.day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
