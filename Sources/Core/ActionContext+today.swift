import Foundation

/// Today is the day at the place concerned: midnight comes to Tokyo an hour before it comes to Beijing, and to
/// Moscow five hours after.
extension ActionContext {
    /// Today at a place.
    ///
    /// - Parameter zone: The zone of the place: that of a site for what happens abroad.
    /// - Returns: The day that the calendar on the wall shows there.
    package func today(in zone: TimeZone) -> CalendarDate { now.date(in: zone) }

    /// Refuses a day that is still to come at the place concerned, for what is recorded as having happened.
    ///
    /// - Parameters:
    ///   - name: What the body calls the day.
    ///   - day: The day; nil, which the body leaves open, is not refused.
    ///   - zone: The zone of the place where it happened; the agency's seat when not given.
    /// - Throws: The refusal `unfit-value`, which names today and the place.
    package func requireNotInFuture(
        _ name: String,
        _ day: CalendarDate?,
        in zone: TimeZone = Self.zone
    ) throws(Refusal) {
        let today = today(in: zone)
        guard let day, day > today else { return }
        throw CommonRefusal.unfit.refusal(
            "\(name) is \(day), and today is \(today) in \(zone.identifier): only what was is recorded."
        )
    }
}
