import Core

/// The day of birth as a passport's zone states it: year, month and day, each left open by fillers where the issuer does
/// not know it (ICAO Doc 9303-3, section 4.8).
package struct ZoneBirth: Hashable, Sendable {
    /// The year with its century; nil where it is left open.
    package let year: Int?
    /// 1 to 12; nil where it is left open.
    package let month: Int?
    /// 1 to 31; nil where it is left open.
    package let day: Int?

    /// The parts as a zone states them.
    ///
    /// - Parameters:
    ///   - year: With its century.
    ///   - month: 1 to 12.
    ///   - day: 1 to 31.
    package init(year: Int?, month: Int?, day: Int?) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whether the record says everything that the zone states.
    ///
    /// - Parameter record: The birth date on record.
    /// - Returns: False where a part differs, or where the record leaves open what the zone states.
    package func agrees(with record: BirthDate) -> Bool {
        (year == nil || year == record.year) && (month == nil || month == record.month)
            && (day == nil || day == record.day)
    }

    /// How the zone differs from a record with which it does not agree; neither is shown.
    func differs(from record: BirthDate) -> String {
        let known = ZoneBirth(
            year: year,
            month: record.month == nil ? nil : month,
            day: record.day == nil ? nil : day
        )
        return known.agrees(with: record)
            ? "states more than the record's: the record says as much as the passport"
            : "differs from the record's"
    }
}
