import Core
import Model
import People
import TestKit
import Testing

struct ResidentNumberTests {
    @Test(arguments: [
        ("11010519491231002X", "110105", "1949-12-31", Sex.female),
        ("440524188001010014", "440524", "1880-01-01", .male),
        ("222404199003070014", "222404", "1990-03-07", .male),
    ])
    func theNumberTellsPlaceBirthAndSex(
        _ text: String,
        _ area: String,
        _ birth: String,
        _ sex: Sex
    ) throws {
        let number = try ResidentNumber(parsing: text)
        #expect(number.areaCode == area)
        #expect(number.birthDate.description == birth)
        #expect(number.sex == sex)
        #expect(number.description == text)
    }

    @Test func aSmallXIsTakenForTheCapital() throws {
        #expect(try ResidentNumber(parsing: "11010519491231002x").number == "11010519491231002X")
    }

    @Test(arguments: ["110105 19491231 002X", "１１０１０５１９４９１２３１００２Ｘ", "110105-19491231-002x"])
    func theNumberIsOneHoweverItIsTyped(_ text: String) throws {
        #expect(try ResidentNumber(parsing: text).number == "11010519491231002X")
    }

    @Test func anotherImplementationAgrees() throws {
        let vectors = try IdentifierVector.all(of: "resident")
        #expect(vectors.count == 250)
        for vector in vectors {
            #expect((ResidentNumber(vector.number) != nil) == vector.isValid, "\(vector.number)")
        }
    }

    @Test func theSentenceNamesTheExpectedCheckCharacterAndNotTheNumber() throws {
        let error = try #require(throws: Malformed.self) {
            try ResidentNumber(parsing: "110105194912310021")
        }
        #expect(error.sentence.hasSuffix("the check character at the end is X, not 1."))
        #expect(!error.sentence.contains("19491231"))
    }

    @Test func everyOtherCheckCharacterIsRefused() {
        for character in "0123456789X" where character != "4" {
            #expect(ResidentNumber("22240419900307001\(character)") == nil)
        }
    }

    @Test(arguments: [
        ("", "has 17 digits"), ("11010519491231002", "has 17 digits"),
        ("11010519491231002XX", "has 17 digits"), ("1101051949123100XX", "has 17 digits"),
        ("01010519491231002X", "not beginning with 0"), ("11010519491231002Y", "digit or X"),
        ("110105194913310020", "carries no birth date"),
        ("110105190002290020", "carries no birth date"),
    ])
    func othersAreRefused(_ text: String, saying words: String) throws {
        let error = try #require(throws: Malformed.self) { try ResidentNumber(parsing: text) }
        #expect(error.sentence.contains(words))
    }

    @Test func sexHasThreeLetters() {
        #expect(Sex.allCases.map(\.description) == ["F", "M", "X"])
        for sex in Sex.allCases { #expect(Sex(sex.description) == sex) }
        for text in ["f", "<", "", "FM"] { #expect(Sex(text) == nil) }
    }
}
