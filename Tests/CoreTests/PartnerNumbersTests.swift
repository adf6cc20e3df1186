import Core
import Testing

struct PartnerNumbersTests {
    @Test func goodNumbersAreReadAndWritten() throws {
        #expect(try CreditCode(parsing: "91350100M000100Y43").description == "91350100M000100Y43")
        #expect(try CreditCode(parsing: "91350100M000100Y43").areaCode == "350100")
        #expect(
            try JapaneseCorporateNumber(parsing: "7000012050002").description == "7000012050002"
        )
        #expect(try KoreanBusinessNumber(parsing: "1248100998").description == "1248100998")
        #expect(try KoreanBusinessNumber(parsing: "124-81-00998").description == "1248100998")
    }

    @Test func everyWrongDigitOfACreditCodeIsFound() {
        expectEverySlipFound("91350100M000100Y43", letters: "0123456789ABCDEFGHJKLMNPQRTUWXY") {
            CreditCode($0) != nil
        }
    }

    @Test func everyWrongDigitOfACorporateNumberIsFoundExceptNineForZero() {
        // Modulo 9 cannot tell 9 from 0; the check digit itself is never 0.
        for (place, digit) in "7000012050002".enumerated() {
            for other in "0123456789" where other != digit {
                var changed = Array("7000012050002")
                changed[place] = other
                let isBlindSpot = place > 0 && Set([digit, other]) == ["0", "9"]
                #expect((JapaneseCorporateNumber(String(changed)) != nil) == isBlindSpot)
            }
        }
    }

    @Test func everyWrongFrontDigitOfABusinessNumberIsFound() {
        // The ninth digit is weighted 5 with carry, the others 1, 3 or 7: all one-to-one modulo 10.
        expectEverySlipFound("1248100998", letters: "0123456789") {
            KoreanBusinessNumber($0) != nil
        }
    }

    @Test func theSentenceNamesTheExpectedCheckCharacter() {
        #expect(
            throws: Malformed(
                "This unified social credit code has a slip in it: with its first 17 characters the "
                    + "check character at the end is 3, not 4."
            )
        ) { try CreditCode(parsing: "91350100M000100Y44") }
        #expect(
            throws: Malformed(
                "This Japanese corporate number has a slip in it: with its last 12 digits the check "
                    + "digit at the front is 7, not 8."
            )
        ) { try JapaneseCorporateNumber(parsing: "8000012050002") }
        #expect(
            throws: Malformed(
                "This Korean business number has a slip in it: with its first nine digits the check "
                    + "digit at the end is 8, not 9."
            )
        ) { try KoreanBusinessNumber(parsing: "124-81-00999") }
    }

    @Test(arguments: [
        "", "91350100M000100Y4", "91350100M000100Y433", "91350100m000100y43", "91350100I000100Y43",
        "9135O100M000100Y43", "91A50100M000100Y43", "91350100M000100Y4３", " 91350100M000100Y43",
    ])
    func otherFormsAreNoCreditCode(_ text: String) {
        #expect(throws: Malformed.self) { try CreditCode(parsing: text) }
    }

    @Test(arguments: ["", "700001205000", "70000120500022", "700001205000２", "7-0000-1205-0002"])
    func otherFormsAreNoCorporateNumber(_ text: String) {
        #expect(throws: Malformed.self) { try JapaneseCorporateNumber(parsing: text) }
    }

    @Test(arguments: [
        "", "124810099", "12481009988", "124-8100998", "12-481-00998", "-1248100998", "124810099８",
    ])
    func otherFormsAreNoBusinessNumber(_ text: String) {
        #expect(throws: Malformed.self) { try KoreanBusinessNumber(parsing: text) }
    }

    private func expectEverySlipFound(
        _ good: String,
        letters: String,
        accepts: (String) -> Bool
    ) {
        for (place, letter) in good.enumerated() {
            for other in letters where other != letter {
                var changed = Array(good)
                changed[place] = other
                #expect(!accepts(String(changed)), "place \(place + 1), \(other) for \(letter)")
            }
        }
    }
}
