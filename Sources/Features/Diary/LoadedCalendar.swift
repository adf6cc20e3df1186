import Core
import Foundation
import Model
import Postgres

/// A loaded year as its confirmation reads it.
struct LoadedCalendar: RowDecodable {
    let state: CalendarState
    let loadedBy: UUID

    init(row: borrowing Row) throws(RowError) {
        state = try row["state"]
        loadedBy = try row["loaded_by"]
    }
}
