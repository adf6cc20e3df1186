import Core

/// Gives the two-digit years of a machine-readable zone their century.
struct ZoneDate {
    let referenceDay: CalendarDate

    /// The latest such day that is not after the reference day; nil where the field has fillers.
    func birth(_ field: String) throws(MachineReadableZoneError) -> CalendarDate? {
        if field.contains("<") { return nil }
        let days = candidates(field).filter { $0 <= referenceDay }
        guard let day = days.max() else { throw .date(.birthDate) }
        return day
    }

    /// The day of that kind whose year lies from 50 years before the reference day to 49 after it.
    func expiry(_ field: String) throws(MachineReadableZoneError) -> CalendarDate {
        let years = (referenceDay.year - 50)...(referenceDay.year + 49)
        guard let day = candidates(field).first(where: { years.contains($0.year) }) else {
            throw .date(.expiry)
        }
        return day
    }

    /// The day in the century of the reference day, the one before and the one after.
    private func candidates(_ field: String) -> [CalendarDate] {
        guard let number = Int(field) else { return [] }
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
        let century = referenceDay.year / 100
        return (century - 1...century + 1).compactMap { century in
            CalendarDate(year: century * 100 + year, month: month, day: day)
        }
    }
}
