import Core

/// Gives the two-digit years of a machine-readable zone their century.
struct ZoneDate {
    let referenceDay: CalendarDate

    /// The latest such day that is not after the reference day, as far as the field states it.
    func birth(_ field: String) throws(MachineReadableZoneError) -> ZoneBirth {
        let parts = [field.prefix(2), field.dropFirst(2).prefix(2), field.suffix(2)]
        let (year, month, day) = (Int(parts[0]), Int(parts[1]), Int(parts[2]))
        // A part is stated or left open, never half of it; what is open may be the first of its kind.
        guard parts.allSatisfy({ $0 == "<<" || !$0.contains("<") }) else { throw .date(.birthDate) }
        let first = (month ?? 1) * 100 + (day ?? 1)
        guard let year else {
            // Of a leap year, which has every day.
            guard CalendarDate(year: 2000, month: first / 100, day: first % 100) != nil else {
                throw .date(.birthDate)
            }
            return ZoneBirth(year: nil, month: month, day: day)
        }
        let days = candidates(year * 10_000 + first).filter { $0 <= referenceDay }
        guard let latest = days.max() else { throw .date(.birthDate) }
        return ZoneBirth(year: latest.year, month: month, day: day)
    }

    /// The day of that kind whose year lies from 50 years before the reference day to 49 after it.
    func expiry(_ field: String) throws(MachineReadableZoneError) -> CalendarDate {
        let years = (referenceDay.year - 50)...(referenceDay.year + 49)
        guard let number = Int(field),
            let day = candidates(number).first(where: { years.contains($0.year) })
        else {
            throw .date(.expiry)
        }
        return day
    }

    /// The day in the century of the reference day, the one before and the one after.
    private func candidates(_ number: Int) -> [CalendarDate] {
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
        let century = referenceDay.year / 100
        return (century - 1...century + 1).compactMap { century in
            CalendarDate(year: century * 100 + year, month: month, day: day)
        }
    }
}
