import Core
import TransparencyLog

/// A day on which a country departs from Monday to Friday, as a body carries it.
struct AnnouncedDay: CompositeValue {
    let date: CalendarDate
    let worked: Bool
    let name: ShortText

    static let sample = AnnouncedDay(date: .sample, worked: false, name: .sample)

    /// As the calendar keeps it, with the notice as its source.
    func kept(source: ShortText) -> JSON {
        [
            "date": .text(date.description), "worked": .bool(worked),
            "source": .text("\(name.text), \(source.text)"),
        ]
    }
}
