import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Loads a year of a country; one that was loaded before and not confirmed is superseded, not changed. A
/// confirmed one counts until this one is confirmed.
struct LoadCalendar: Action {
    typealias Subject = YearCalendar
    static let permission = Permission.calendarsManage
    static let help = [
        "country": "Whose working days they are, ISO 3166.",
        "year": "The year.",
        "days":
            "Days off besides weekends, and weekend days that are worked; each within the year.",
        "source": "The notice that announces them, with number and date.",
    ]
    static let ranges = ["year": 2000...2100]
    static let unsaid: [any CodingKey] = [CodingKeys.days]

    let country: Country
    let year: Int
    let days: [AnnouncedDay]
    let source: ShortText

    func perform(
        on id: ID<YearCalendar>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try check()
        let former = try tx.value(
            """
            SELECT id FROM work_calendar
            WHERE country = \(country) AND year = \(year) AND state = 'provisional'
            """,
            as: ID<YearCalendar>.self
        )
        if let former { try tx.update(former, [.state(CalendarState.superseded)]) }
        let kept = JSON.array(days.map { $0.kept(source: source) })
        try tx.insert(
            id,
            [
                .country(country), .year(year),
                .days(String(decoding: try kept.canonical(), as: UTF8.self)), .source(source),
                .loadedBy(context.caller.human), .state(.provisional),
            ]
        )
        return Recorded(
            as: "calendar.loaded",
            state: CalendarState.provisional,
            facts: ["country": .text(country.description), "days": .integer(Int64(days.count))]
        )
    }

    private func check() throws(Refusal) {
        var seen: Set<CalendarDate> = []
        for day in days {
            guard day.date.year == year else {
                throw CommonRefusal.unfit.refusal("\(day.date) is no day of \(year).")
            }
            guard seen.insert(day.date).inserted else {
                throw CommonRefusal.unfit.refusal("\(day.date) is named twice.")
            }
            let isWeekend = [.saturday, .sunday].contains(day.date.weekday)
            guard !day.worked || isWeekend else {
                throw CommonRefusal.unfit.refusal(
                    "\(day.date) is a weekday: it is worked without being announced."
                )
            }
        }
    }
}
