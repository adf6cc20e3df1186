import Core
import Testing

struct PhoneNumberTests {
    @Test(arguments: [
        "+8613800138000", "+862112345678", "+861012345678", "+85212345678", "+819012345678",
        "+81312345678", "+821012345678", "+97699112233", "+79161234567", "+84912345678",
        "+390612345678", "+442071838750", "+14155552671", "+870773111632", "+881612345678",
    ])
    func numbersAreReadAndWritten(_ number: String) throws {
        try expectRoundTrip(PhoneNumber.self, number)
    }

    /// Which beginnings are assigned changes faster than a library: the length alone decides there.
    @Test(arguments: ["+8619712345678", "+12345678901"])
    func anUnknownBeginningOfThatLengthIsTaken(_ number: String) throws {
        try expectRoundTrip(PhoneNumber.self, number)
    }

    @Test(arguments: [
        "", "+", "8613800138000", "+86 13800138000", "+0123456789", "+123456", "+1234567890123456",
        "+86-138", "+８613800138000", "++8613800138000",
    ])
    func otherFormsAreRefusedAndNotRepeated(_ number: String) throws {
        let sentence = try refusal(of: number, as: PhoneNumber.self)
        #expect(sentence.contains("as +8613800138000"))
        #expect(
            number.count < 8 || !sentence.replacing("+8613800138000", with: "").contains(number)
        )
    }

    @Test(arguments: [
        ("+860138001380000", "leave them out after +86. Probably it is +8613800138000."),
        ("+86013800138000", "leave them out after +86. Probably it is +8613800138000."),
        ("+8602112345678", "leave them out after +86. Probably it is +862112345678."),
        ("+8109012345678", "leave them out after +81. Probably it is +819012345678."),
        ("+8201012345678", "leave them out after +82. Probably it is +821012345678."),
        ("+789161234567", "leave them out after +7. Probably it is +79161234567."),
        ("+4402071838750", "leave them out after +44. Probably it is +442071838750."),
    ])
    func whatIsDialledWithinACountryIsLeftOut(_ number: String, _ words: String) throws {
        let sentence = try refusal(of: number, as: PhoneNumber.self)
        #expect(sentence.hasSuffix(words))
        #expect(!sentence.contains(number))
    }

    @Test(arguments: [
        ("+8613800138", "is too short: numbers that begin so have 11 digits after +86."),
        ("+861380013800", "is too short: numbers that begin so have 11 digits after +86."),
        ("+9769911223", "is too short: numbers that begin so have 8 digits after +976."),
        ("+7916123456", "is too short: numbers that begin so have 10 digits after +7."),
        ("+8190123", "is too short for a number after +81"),
        (
            "+861380013800000",
            "is too long: numbers that begin so have 11 digits after +86. Probably it is +8613800138000."
        ),
        ("+12345678901234", "is too long: numbers that begin so have 10 digits after +1."),
        ("+9990123456", "has no country code in use after its plus sign"),
        ("+791612345678", "has a length that no number after +7 has"),
    ])
    func lengthsAreThoseOfTheCountry(_ number: String, _ words: String) throws {
        let sentence = try refusal(of: number, as: PhoneNumber.self)
        #expect(sentence.contains(words))
        #expect(!sentence.contains(number))
    }

    /// What was recorded is read, whatever a library thinks of it by then.
    @Test func aNumberOnRecordIsReadByItsForm() {
        #expect(PhoneNumber(postgresText: "+8190123")?.number == "+8190123")
        #expect(PhoneNumber(postgresText: "8190123") == nil)
    }
}
