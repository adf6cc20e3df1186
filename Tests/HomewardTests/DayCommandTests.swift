import ArgumentParser
import Core
import Testing

@testable import CommandLineTool
@testable import Homeward

/// What `homeward day` makes of what is typed.
@Suite struct DayCommandTests {
    private func values(_ words: [String]) throws -> [String: [String]] {
        try DayCommand<App>.parse(words).values
    }

    @Test(
        arguments: [
            (["+10wd"], nil, "+10wd"), (["2026-12-01", "+10wd"], "2026-12-01", "+10wd"),
            (["-5wd", "2026-12-01"], "2026-12-01", "-5wd"), (["6m"], nil, "6m"), ([], nil, nil),
        ] as [([String], String?, String?)]
    )
    func aDayAndALengthAreToldApart(words: [String], day: String?, length: String?) throws {
        let values = try values(words + ["--country", "jp", "-o", "json"])
        #expect(values["from"]?.first == day)
        #expect(values["length"]?.first == length)
        #expect(values["country"] == ["JP"])
    }

    @Test(arguments: [
        ["+10"], ["tomorrow"], ["+1wd", "+2wd"], ["2026-12-01", "2026-12-02"], ["--counrty", "jp"],
    ])
    func whatIsNeitherIsTold(words: [String]) throws {
        let failure = try #require(throws: CommandFailure.self) { try values(words) }
        #expect(failure.code == .usage)
    }
}
