import Core

/// A birth date as the EU's two formats state it.
struct EUBirth {
    let date: String
    let day: String
    let month: String
    let year: String
    let from: String
    let to: String
    /// `GREGORIAN`, `ISLAMIC` and others; empty in files that know no other calendar.
    let calendar: String
    let isApproximate: Bool

    /// The date in the system's form; nil where nothing is stated, unread where it is not understood.
    var listed: ListedBirth? {
        let told = [date, day, month, year, from, to].filter { !$0.isEmpty && $0 != "0" }
        guard !told.isEmpty else { return nil }
        let isGregorian = calendar.isEmpty || calendar.uppercased() == "GREGORIAN"
        let read = isGregorian ? gregorian : islamic
        let words = (isGregorian ? told : told + [calendar]).joined(separator: " ")
        guard let read else { return ListedBirth(unread: words) }
        return isApproximate ? read.approximately : read
    }

    private var gregorian: ListedBirth? {
        if let day = CalendarDate(date) { return ListedBirth(on: day) }
        if let first = number(from), let last = number(to) {
            return ListedBirth(years: first, last)
        }
        guard let year = number(year) else { return nil }
        guard let month = number(month) else { return ListedBirth(years: year, year) }
        guard let day = number(day) else { return ListedBirth(month: month, of: year) }
        return CalendarDate(year: year, month: month, day: day).map { ListedBirth(on: $0) }
    }

    /// The file writes an Islamic date in the members of a Gregorian one.
    private var islamic: ListedBirth? {
        guard calendar.uppercased() == "ISLAMIC" else { return nil }
        let parts = date.split(separator: "-").compactMap { Int($0) }
        if parts.count == 3 {
            return IslamicDate.birth(year: parts[0], month: parts[1], day: parts[2])
        }
        if let first = number(from), let last = number(to),
            let start = IslamicDate.birth(year: first)?.from,
            let end = IslamicDate.birth(year: last)?.to
        {
            return start <= end ? ListedBirth(from: start, to: end) : nil
        }
        guard let year = number(year) else { return nil }
        return IslamicDate.birth(year: year, month: number(month), day: number(day))
    }

    /// A number of the file, where nought stands for none.
    private func number(_ text: String) -> Int? { Int(text).flatMap { $0 == 0 ? nil : $0 } }
}
