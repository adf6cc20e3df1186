import Casework

/// How long the yes of the gate may be relied on before the departure.
enum Clearance {
    /// Days for which a clearance holds; agency policy, to be confirmed by a compliance officer.
    static let days = 14

    /// The last day on which somebody cleared that day may depart.
    static func lastDay(of cleared: CalendarDate) -> CalendarDate { cleared.adding(days: days) }
}
