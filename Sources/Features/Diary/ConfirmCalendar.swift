import Core
import Foundation
import Model
import Postgres

/// Confirms a loaded year against its notice; whoever loaded it does not confirm it. It takes the place of
/// the one that was confirmed before.
struct ConfirmCalendar: BySecondPerson {
    typealias Subject = YearCalendar
    static let permission = Permission.calendarsManage
    static let verb = "confirm"

    static func first(_ calendar: YearCalendar.Record) -> UUID? { calendar.loadedBy }

    func perform(
        on calendar: YearCalendar.Record,
        to next: CalendarState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let former = try tx.value(
            """
            SELECT id FROM work_calendar
            WHERE country = \(calendar.country) AND year = \(calendar.year) AND state = 'confirmed'
            """,
            as: ID<YearCalendar>.self
        )
        if let former { try tx.update(former, [.state(CalendarState.superseded)]) }
        try tx.update(calendar, [.state(next), .confirmedBy(context.caller.human)])
        return Recorded(as: "calendar.confirmed", state: next)
    }
}
