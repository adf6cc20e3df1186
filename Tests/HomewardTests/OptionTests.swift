import Core
import Testing
import TransparencyLog

@testable import CommandLineTool
@testable import Homeward

/// What the options of a command become, and what is said of those that become nothing.
@Suite struct OptionTests {
    private func body(_ command: String, _ values: [String: [String]]) throws -> [String: JSON] {
        let endpoint = App.endpoints.first {
            "\($0.noun.singular) \($0.verb)" == command
        }
        var given = GivenArguments()
        given.values = values
        return try APIRequest(endpoint: try #require(endpoint), given: given).body()
    }

    @Test(arguments: [("JPY 100", 100, "JPY"), ("CNY 12.50", 1250, "CNY")])
    func anAmountIsWrittenAsPeopleWriteIt(text: String, count: Int, currency: String) throws {
        let amount = try body("fee propose", ["amount": [text]])["amount"]
        #expect(amount == ["minor_units": .integer(Int64(count)), "currency": .text(currency)])
        let object = #"{"minor_units":\#(count),"currency":"\#(currency)"}"#
        #expect(try body("fee propose", ["amount": [object]])["amount"] == amount)
    }

    @Test(arguments: [
        ("JPY 100.00", "--amount: JPY has no decimals: JPY 100."),
        ("CNY 12", "--amount: CNY has 2 decimals: CNY 12.00."),
        ("JPY 1,000", "--amount: A number is written without separators: JPY 1000."),
    ]) func aWrongAmountIsToldTheRightOne(text: String, words: String) throws {
        let failure = try #require(throws: CommandFailure.self) {
            try body("fee propose", ["amount": [text]])
        }
        #expect(failure.description == words)
        #expect(failure.code == .usage)
    }
}
