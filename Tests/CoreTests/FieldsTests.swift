import Core
import Testing
import TransparencyLog

@Suite struct FieldsTests {
    enum Colour: String, Choice { case red, darkBlue = "dark_blue" }

    struct Body: Decodable, Sendable {
        let nativeName: ShortText
        let birthDate: CalendarDate?
        let pay: Money
        let colours: [Colour]
        let isUrgent: Bool?
        let count: Int
    }

    var fields: [Field] { Field.all(of: Body.self, help: ["native_name": "The name."]) }

    @Test func aBodyDescribesItself() {
        #expect(
            fields.map(\.name)
                == ["native_name", "birth_date", "pay", "colours", "is_urgent", "count"]
        )
        #expect(fields.map(\.isRequired) == [true, false, true, true, false, true])
        #expect(fields[0].help == "The name.")
        #expect(fields[3].schema["items"]?["enum"] == ["red", "dark_blue"])
        #expect(fields[2].example?["minor_units"] == .integer(Money.sample.minorUnits))
    }

    @Test func examplesDecode() throws {
        var object: [String: JSON] = [:]
        for field in fields { object[field.name] = field.example }
        let body = try StrictBody.decode(
            Body.self,
            from: JSON.object(object).canonical(),
            fields: fields
        )
        #expect(body.colours == [.red])
    }

    @Test(arguments: [
        ("2026-02-29", "/birth_date"), ("2026-2-1", "/birth_date"), ("yesterday", "/birth_date"),
    ])
    func anImpossibleDateIsRefusedWithItsPlace(date: String, pointer: String) throws {
        let body: JSON = [
            "native_name": "Li", "birth_date": .text(date),
            "pay": ["minor_units": 1, "currency": "JPY"], "colours": [], "count": 1,
        ]
        let bytes = try body.canonical()
        let error = #expect(throws: InputError.self) {
            try StrictBody.decode(Body.self, from: bytes, fields: fields)
        }
        #expect(error?.pointer == pointer)
    }

    @Test(arguments: [
        ("JPY 100.00", "JPY has no decimals: JPY 100."), ("JPY100", "JPY 100."),
        ("CNY 12.5", "CNY has 2 decimals: CNY 12.50."), ("12.50 CNY", "stands first: CNY 12.50."),
    ]) func anAmountThatIsWrittenWronglyIsToldTheRightOne(text: String, words: String) {
        let error = #expect(throws: InputError.self) { try fields[2].json(from: text) }
        #expect(error?.pointer == "pay")
        #expect(error?.detail.contains(words) == true, "\(error?.detail ?? "")")
    }

    @Test func textOfTheCommandLineBecomesJSON() throws {
        #expect(
            try fields[2].json(from: "JPY 150000") == ["minor_units": 150_000, "currency": "JPY"]
        )
        #expect(
            try fields[2].json(from: "CNY 1234.50") == ["minor_units": 123_450, "currency": "CNY"]
        )
        #expect(try fields[4].json(from: "true") == true)
        #expect(try fields[5].json(from: "12") == 12)
        #expect(try fields[5].json(from: "x") == "x")
        #expect(try fields[5].json(from: "012") == "012")
        #expect(try fields[5].json(from: "+12") == "+12")
        #expect(try fields[0].json(from: "12") == "12")
    }
}
