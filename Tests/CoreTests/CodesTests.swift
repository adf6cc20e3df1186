import Core
import Foundation
import Testing

struct CodesTests {
    @Test func thereAre249CountriesWithTwoCodesEach() throws {
        #expect(Country.all.count == 249)
        #expect(Set(Country.all.map(\.alpha3)).count == 249)
        for country in Country.all {
            try expectRoundTrip(Country.self, country.alpha2)
            #expect(Country(alpha3: country.alpha3) == country)
            #expect(country.alpha3.count == 3)
            #expect(!country.name.isEmpty)
            // The table of another standard library: every code is a region there.
            #expect(Locale.Region.isoRegions.contains(Locale.Region(country.alpha2)), "\(country)")
        }
    }

    @Test(arguments: [
        (Country.cn, "CN", "CHN"), (.jp, "JP", "JPN"), (.kr, "KR", "KOR"), (.kp, "KP", "PRK"),
        (.ru, "RU", "RUS"), (.mn, "MN", "MNG"), (.hk, "HK", "HKG"), (.mo, "MO", "MAC"),
        (.tw, "TW", "TWN"),
    ])
    func theNamedCountriesHaveTheirCodes(_ country: Country, _ alpha2: String, _ alpha3: String) {
        #expect(country == Country(alpha2))
        #expect(country.alpha3 == alpha3)
    }

    @Test(arguments: ["cn", "CHN", "UK", "EU", "XK", "D", "", "C N"])
    func otherCodesAreNoCountry(_ code: String) throws {
        #expect(try refusal(of: code, as: Country.self).contains("two capital letters"))
    }

    @Test(arguments: ["UTO", "XXA", "UNO", "D", "jpn", ""])
    func codesOfPassportsAloneAreNoCountry(_ code: String) {
        #expect(Country(alpha3: code) == nil)
    }

    @Test(arguments: [
        ("zh-hans", "zh-Hans"), ("ZH-HANS-cn", "zh-Hans-CN"), ("ko", "ko"), ("MN-cyrl", "mn-Cyrl"),
        ("zh-latn-PINYIN", "zh-Latn-pinyin"), ("es-419", "es-419"), ("de-1996", "de-1996"),
        ("yue", "yue"), ("sl-rozaj-biske", "sl-rozaj-biske"),
    ])
    func tagsAreBroughtIntoTheirCase(_ tag: String, _ expected: String) throws {
        #expect(try Language(parsing: tag).description == expected)
        try expectRoundTrip(Language.self, expected)
    }

    @Test(arguments: [
        "", "z", "chinese", "zh_Hans", "zh-", "-zh", "zh--CN", "zh-Hans-Hant", "zh-CN-JP", "zh-x-a",
        "zh-u-co-pinyin", "zh-CN-Hans", "sl-rozaj-rozaj", "中文", "zh-pin", "zh Hans",
    ])
    func otherTagsAreRefused(_ tag: String) throws {
        #expect(try refusal(of: tag, as: Language.self).contains("zh-Hans, ko or mn-Cyrl"))
    }

    /// Codes of countries, of three letters, given up since, and names: what was meant is said.
    @Test(arguments: [
        ("jp", "ja", "Japanese"), ("JP", "ja", "Japanese"), ("cn", "zh", "Chinese"),
        ("kr", "ko", "Korean"), ("vn", "vi", "Vietnamese"), ("ua", "uk", "Ukrainian"),
        ("tw", "zh-Hant", "Chinese"), ("cz", "cs", "Czech"), ("kz", "ru", "Russian"),
        ("gb", "en", "English"), ("us", "en", "English"), ("jpn", "ja", "Japanese"),
        ("zho", "zh", "Chinese"), ("chi", "zh", "Chinese"), ("rus", "ru", "Russian"),
        ("mon", "mn", "Mongolian"), ("iw", "he", "Hebrew"), ("in", "id", "Indonesian"),
        ("Japanese", "ja", "Japanese"), ("modern greek", "el", "Modern Greek (1453-)"),
        ("zh_CN", "zh-CN", "Chinese"), ("cn-Hans", "zh-Hans", "Chinese"),
        ("zh-UK", "zh", "Chinese"),
        ("ja-Japn", "ja", "Japanese"), ("ru-cyrl-xyzzy", "ru", "Russian"),
    ])
    func theTagThatWasMeantIsNamed(_ tag: String, _ meant: String, _ name: String) throws {
        let sentence = try refusal(of: tag, as: Language.self)
        #expect(sentence.hasSuffix(" Probably \(meant) is meant, which is \(name)."))
    }

    @Test(arguments: ["zh-yue", "zh-cmn", "ar-arz"])
    func aSecondCodeStandsAlone(_ tag: String) throws {
        let meant = String(tag.suffix(3))
        #expect(
            try refusal(of: tag, as: Language.self).hasSuffix(" Probably \(meant) is meant.")
        )
        try expectRoundTrip(Language.self, meant)
    }

    @Test(arguments: ["xq", "qaa", "und", "mul", "zxx", "mis", "aan-xyzzyx"])
    func whatTheRegistryDoesNotHoldIsRefused(_ tag: String) throws {
        #expect(try refusal(of: tag, as: Language.self).contains("IANA registry"))
    }

    /// Kanuri and Twi have the codes of Korea and Taiwan: alone they are a slip.
    @Test func aLanguageWithTheCodeOfACountryHasItsRegion() throws {
        let sentence = try refusal(of: "kr", as: Language.self)
        #expect(
            sentence
                == "\"kr\" is Kanuri, which is told from the country of that code by a region, as kr-NG. "
                + "Probably ko is meant, which is Korean."
        )
        try expectRoundTrip(Language.self, "kr-NG")
        try expectRoundTrip(Language.self, "tw-GH")
    }

    /// A sentence shows where something was that nobody sees.
    @Test func aHiddenCharacterIsShownInTheSentence() throws {
        #expect(try refusal(of: "ja\u{200B}", as: Language.self).hasPrefix("\"ja\u{FFFD}\""))
    }

    /// What was recorded is read, whatever the registry holds by then.
    @Test func aTagOnRecordIsReadByItsForm() {
        #expect(Language(postgresText: "xq-Hans")?.description == "xq-Hans")
        #expect(Language(postgresText: "x") == nil)
    }

    @Test(arguments: [
        ("zh-Hans", ["zh-Hans"], true), ("zh-Hans", ["zh-Hant"], false), ("zh-Hans", ["zh"], true),
        ("zh", ["zh-Hant"], true), ("zh-Hans-CN", ["zh-Hans-SG"], true),
        ("ja", ["ko", "zh"], false),
        ("ja", ["ko", "ja-JP"], true), ("ja", [], false),
    ])
    func languageAndStatedScriptDecide(_ tag: String, _ known: [String], _ expected: Bool) throws {
        let languages = try known.map { try Language(parsing: $0) }
        #expect(try Language(parsing: tag).isUnderstood(by: languages) == expected)
    }

    @Test func theBaseIsTheLanguageAlone() throws {
        #expect(try Language(parsing: "zh-Latn-CN-pinyin").base == .chinese)
        #expect(try Language(parsing: "zh-Latn-CN-pinyin").variants == ["pinyin"])
    }

    @Test(arguments: [
        ("7114", "Craft and related trades workers"), ("0110", "Armed forces occupations"),
        ("9111", "Elementary occupations"), ("2221", "Professionals"),
    ])
    func occupationsBelongToAMajorGroup(_ code: String, _ name: String) throws {
        try expectRoundTrip(Occupation.self, code)
        #expect(try Occupation(parsing: code).majorGroupName == name)
    }

    @Test(arguments: ["", "711", "71140", "711a", "７114", " 7114"])
    func otherCodesAreNoOccupation(_ code: String) throws {
        #expect(try refusal(of: code, as: Occupation.self).contains("four digits of ISCO-08"))
    }
}
