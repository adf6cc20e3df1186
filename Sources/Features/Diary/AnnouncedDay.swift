import Core
import TransparencyLog

/// A day on which a country departs from Monday to Friday, as a body carries it.
struct AnnouncedDay: FieldValue {
    let date: CalendarDate
    let worked: Bool
    let name: ShortText

    static let schema: JSON = [
        "type": "object", "required": ["date", "worked", "name"], "additionalProperties": false,
        "properties": [
            "date": CalendarDate.schema, "worked": Bool.schema, "name": ShortText.schema,
        ],
    ]
    static let sample = AnnouncedDay(date: .sample, worked: false, name: .sample)

    /// As the calendar keeps it, with the notice as its source.
    func kept(source: ShortText) -> JSON {
        [
            "date": .text(date.description), "worked": .bool(worked),
            "source": .text("\(name.text), \(source.text)"),
        ]
    }
}
