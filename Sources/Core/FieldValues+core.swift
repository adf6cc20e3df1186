import TransparencyLog

// The system's values as fields.

extension ShortText: TextValue {
    /// None.
    package static let component: String? = nil
    /// One line within the limit.
    package static var schema: JSON {
        ["type": "string", "minLength": 1, "maxLength": .integer(Int64(limit))]
    }
}

extension LongText: TextValue {
    /// None.
    package static let component: String? = nil
    /// Sentences within the limit.
    package static var schema: JSON {
        ["type": "string", "minLength": 1, "maxLength": .integer(Int64(limit))]
    }
}

extension CalendarDate: TextValue {
    /// None.
    package static let component: String? = nil
    /// A day without a clock.
    package static var schema: JSON { ["type": "string", "format": "date"] }
}

extension Instant: TextValue {
    /// None.
    package static let component: String? = nil
    /// A moment with its offset.
    package static var schema: JSON { ["type": "string", "format": "date-time"] }
}

extension Country: TextValue {
    /// ISO 3166-1 alpha-2.
    package static var schema: JSON {
        ["type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2."]
    }
}

extension Occupation: TextValue {
    /// ISCO-08, four digits.
    package static var schema: JSON {
        ["type": "string", "pattern": "^[0-9]{4}$", "description": "ISCO-08, four digits."]
    }
}

extension TypeID: TextValue {
    /// A record's id.
    package static let component: String? = "RecordId"
    /// Of any noun.
    package static var schema: JSON {
        [
            "type": "string", "pattern": "^[a-z]+(_[a-z]+)*_[0-7][0-9a-hjkmnp-tv-z]{25}$",
            "description": "The id of a record of any noun, which its prefix tells.",
        ]
    }
}
extension Currency: TextValue {}

extension Money: FieldValue {
    /// Integer minor units and a currency.
    package static var schema: JSON {
        [
            "type": "object",
            "properties": .object(
                Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.schema) })
            ),
            "required": .array(fields.map { .text($0.name) }), "additionalProperties": false,
            "description": "An amount in the currency's minor units: never a fraction.",
        ]
    }
    /// The number with its range, and the currency.
    package static let fields = [
        Field(
            name: "minor_units",
            type: Int64.self,
            schema: [
                "type": "integer", "minimum": .integer(-limit), "maximum": .integer(limit),
            ],
            isRequired: true,
            help: ""
        ),
        Field(
            name: "currency",
            type: Currency.self,
            schema: Currency.schema,
            isRequired: true,
            help: ""
        ),
    ]
    /// One yuan.
    package static var sample: Money { Money(minorUnits: 100, currency: Currency.sample) }
}
