import Core
import TestKit
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
        #expect(try RussianTaxNumber(parsing: "7707083893").description == "7707083893")
        #expect(try RussianTaxNumber(parsing: "123456789047").description == "123456789047")
        #expect(try RussianStateNumber(parsing: "1027700132195").description == "1027700132195")
        #expect(try RussianStateNumber(parsing: "304500116000157").description == "304500116000157")
        #expect(try MongolianRegisterNumber(parsing: "2075377").description == "2075377")
        #expect(try MongolianRegisterNumber(parsing: "9011597094").description == "9011597094")
    }

    /// Spaces, dashes, width and case are how a number is typed, not what it is.
    @Test(arguments: [
        "7707 083893", "7707-083893", "7707\u{2011}083893", "７７０７０８３８９３", " 77 07 08 38 93 ",
        "7707\u{A0}083893",
    ])
    func aNumberIsOneHoweverItIsTyped(_ text: String) throws {
        #expect(try RussianTaxNumber(parsing: text).number == "7707083893")
    }

    @Test func printedFormsAreRead() throws {
        #expect(
            try JapaneseCorporateNumber(parsing: "7-0000-1205-0002").number == "7000012050002"
        )
        #expect(try CreditCode(parsing: "9135 0100 m000100y43").code == "91350100M000100Y43")
        #expect(try KoreanBusinessNumber(parsing: "１２４－８１－００９９８").number == "1248100998")
        #expect(PrintedNumber.bare("hrb 12-345 b") == "HRB12345B")
    }

    /// Python-stdnum has made the same judgement of each.
    @Test func anotherImplementationAgrees() throws {
        let kinds: [(String, (String) -> Bool)] = [
            ("credit-code", { CreditCode($0) != nil }),
            ("japanese", { JapaneseCorporateNumber($0) != nil }),
            ("korean", { KoreanBusinessNumber($0) != nil }),
            ("russian-tax", { RussianTaxNumber($0) != nil }),
            ("russian-tax-person", { RussianTaxNumber($0) != nil }),
            ("russian-state", { RussianStateNumber($0) != nil }),
            ("russian-trader", { RussianStateNumber($0) != nil }),
        ]
        for (kind, accepts) in kinds {
            let vectors = try IdentifierVector.all(of: kind)
            #expect(vectors.count == 250)
            for vector in vectors {
                #expect(accepts(vector.number) == vector.isValid, "\(kind) \(vector.number)")
            }
        }
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
                "This Russian taxpayer number (INN) has a slip in it: with the 9 digits before it the "
                    + "check digit at place 10 is 3, not 4."
            )
        ) { try RussianTaxNumber(parsing: "7707083894") }
        #expect(
            throws: Malformed(
                "This Russian taxpayer number (INN) has a slip in it: with the 10 digits before it the "
                    + "check digit at place 11 is 4, not 3."
            )
        ) { try RussianTaxNumber(parsing: "123456789037") }
        #expect(
            throws: Malformed(
                "This Russian registration number (OGRN) has a slip in it: with the digits before it the "
                    + "check digit at the end is 5, not 6."
            )
        ) { try RussianStateNumber(parsing: "1027700132196") }
        #expect(
            throws: Malformed(
                "This Korean business number has a slip in it: with its first nine digits the check "
                    + "digit at the end is 8, not 9."
            )
        ) { try KoreanBusinessNumber(parsing: "124-81-00999") }
    }

    @Test(arguments: [
        "", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43",
        "9135O100M000100Y43", "91A50100M000100Y43", "000000000000000000", "01350100M000100Y43",
    ])
    func otherFormsAreNoCreditCode(_ text: String) {
        #expect(throws: Malformed.self) { try CreditCode(parsing: text) }
    }

    @Test(arguments: [
        "", "700001205000", "70000120500022", "70000120500O2", "0000000000000", "9000000000000",
    ])
    func otherFormsAreNoCorporateNumber(_ text: String) {
        #expect(throws: Malformed.self) { try JapaneseCorporateNumber(parsing: text) }
    }

    @Test(arguments: [
        "", "124810099", "12481009988", "124-81-0099A", "000-00-00000", "100-81-00990",
        "124-00-00990", "124-81-00000",
    ])
    func otherFormsAreNoBusinessNumber(_ text: String) {
        #expect(throws: Malformed.self) { try KoreanBusinessNumber(parsing: text) }
    }

    @Test(arguments: [
        "", "-", "770708389", "77070838933", "7707083893A", "0000000000", "000000000000",
        "1027700132195", "٧٧٠٧٠٨٣٨٩٣",
    ])
    func otherFormsAreNoTaxNumber(_ text: String) {
        #expect(throws: Malformed.self) { try RussianTaxNumber(parsing: text) }
    }

    @Test(arguments: [
        "", "102770013219", "0000000000000", "000000000000000", "2027700132190", "404500116000157",
        "7707083893",
    ])
    func otherFormsAreNoStateNumber(_ text: String) {
        #expect(throws: Malformed.self) { try RussianStateNumber(parsing: text) }
    }

    @Test(arguments: ["", "207537", "20753770", "0000000", "8011597094", "УБ12345678", "ABCDEFG"])
    func otherFormsAreNoRegisterNumber(_ text: String) {
        #expect(throws: Malformed.self) { try MongolianRegisterNumber(parsing: text) }
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
