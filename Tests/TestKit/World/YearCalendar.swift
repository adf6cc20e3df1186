import Core
import Foundation
import Model

extension Office {
    /// The confirmed calendar of a year with one day that a notice names.
    package func calendar(
        of year: Int,
        in country: Country = .cn,
        _ day: CalendarDate,
        isWorked: Bool = false,
        by notice: String = "Notice"
    ) async throws {
        try await plant(
            YearCalendar.self,
            [
                .country(country), .year(year),
                .days(#"[{"date": "\#(day)", "worked": \#(isWorked), "source": "\#(notice)"}]"#),
                .source("Notice"), .loadedBy(UUID()), .state(.confirmed),
            ]
        )
    }
}
