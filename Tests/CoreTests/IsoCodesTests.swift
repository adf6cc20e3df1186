import Core
import Foundation
import Testing

/// The tables of codes beside those of Debian's package iso-codes, which `Tests/run` brings.
@Suite(
    .enabled(
        if: IsoCodes.isInstalled,
        "iso-codes is not installed: Deploy/install --with=iso-codes"
    )
)
struct IsoCodesTests {
    @Test func countriesAreThose() throws {
        let entries = try IsoCodes.entries("3166-1")
        #expect(entries.count == 249)
        for entry in entries {
            let country = try Country(parsing: #require(entry["alpha_2"]))
            #expect(country.alpha3 == entry["alpha_3"])
            #expect(Country(alpha3: try #require(entry["alpha_3"])) == country)
            // Debian turns names around: "Korea, Republic of".
            let names = ["name", "common_name", "official_name"].compactMap { entry[$0] }
            let ours = IsoCodes.words(country.name)
            #expect(names.contains { ours.isSubset(of: IsoCodes.words($0)) }, "\(country.name)")
        }
    }

    @Test func currenciesAreThoseWithAMinorUnit() throws {
        let theirs = Set(try IsoCodes.entries("4217").compactMap { $0["alpha_3"] })
        let ours = Set(Currency.all.map(\.code))
        #expect(
            ours.subtracting(theirs).isSubset(of: ["XAD", "XCG", "ZWG"]),
            "newer than the list"
        )
        let withoutMinorUnit: Set = [
            "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA",
            "XXX",
        ]
        let withdrawn: Set = ["ANG", "BGN", "CUC", "HRK", "SLL", "ZWL"]
        #expect(theirs.subtracting(ours).subtracting(withoutMinorUnit).isSubset(of: withdrawn))
    }

    @Test func languagesOfTwoLettersHaveTheirNames() throws {
        let entries = try IsoCodes.entries("639-2").filter { $0["alpha_2"] != nil }
        #expect(entries.count > 180)
        for entry in entries {
            let code = try #require(entry["alpha_2"])
            let isAlsoCountry = code == "kr" || code == "tw"
            let language = try Language(parsing: isAlsoCountry ? "\(code)-Latn" : code)
            let ours = IsoCodes.words(try #require(language.name))
            let theirs = try #require(entry["name"]).split(separator: ";")
            #expect(
                theirs.contains { IsoCodes.words($0.prefix { $0 != "(" }).isSubset(of: ours) },
                "\(language)"
            )
            // The three letters are no tag where there are two, and lead to them.
            for key in ["alpha_3", "bibliographic"] where !isAlsoCountry {
                guard let code = entry[key] else { continue }
                let sentence = try refusal(of: code, as: Language.self)
                #expect(sentence.contains(" Probably \(language) is meant, which is "))
            }
        }
    }

    @Test func languagesOfThreeLettersAreThose() throws {
        let theirs = Set(
            try IsoCodes.entries("639-3").filter { $0["alpha_2"] == nil }.compactMap {
                $0["alpha_3"]
            }
        )
        #expect(theirs.count > 7_500)
        // Those that ISO has withdrawn since, and the four that name no language.
        let others: Set = [
            "ajp", "kgm", "ksa", "nom", "plj", "pmk", "prp", "slq", "szd", "tmk", "tpw", "xss",
            "zkb",
            "zua", "mis", "mul", "und", "zxx",
        ]
        #expect(theirs.filter { Language($0) == nil }.subtracting(others).isEmpty)
    }
}

/// One list of the package: entries of named texts.
private enum IsoCodes {
    static let folder = "/usr/share/iso-codes/json"
    static let isInstalled = FileManager.default.fileExists(atPath: "\(folder)/iso_3166-1.json")

    static func entries(_ standard: String) throws -> [[String: String]] {
        let url = URL(filePath: "\(folder)/iso_\(standard).json")
        let lists = try JSONDecoder().decode(
            [String: [[String: String]]].self,
            from: Data(contentsOf: url)
        )
        return try #require(lists[standard])
    }

    static func words(_ text: some StringProtocol) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    }
}
