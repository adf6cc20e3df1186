/// A country or territory of ISO 3166-1, by its alpha-2 code.
///
/// Codes that only passports know (`UTO`, `XXA`, `UNO`, `D`) are none: they belong to the
/// machine-readable zone. KP and KR are two countries; nothing here takes one for the other.
package struct Country: TextForm {
    /// A valid code.
    package static let example = "JP"

    /// The two capital letters of ISO 3166-1.
    package let alpha2: String

    /// China.
    package static let cn = Country(unchecked: "CN")
    /// Japan.
    package static let jp = Country(unchecked: "JP")
    /// The Republic of Korea.
    package static let kr = Country(unchecked: "KR")
    /// The Democratic People's Republic of Korea.
    package static let kp = Country(unchecked: "KP")
    /// The Russian Federation.
    package static let ru = Country(unchecked: "RU")
    /// Mongolia.
    package static let mn = Country(unchecked: "MN")
    /// Hong Kong.
    package static let hk = Country(unchecked: "HK")
    /// Macao.
    package static let mo = Country(unchecked: "MO")
    /// Taiwan.
    package static let tw = Country(unchecked: "TW")

    /// All 249 entries, in the order of their codes.
    package static let all = CountryTable.byAlpha2.keys.sorted().map(Country.init(unchecked:))

    private init(unchecked alpha2: String) {
        self.alpha2 = alpha2
    }

    /// Reads an alpha-2 code.
    ///
    /// - Parameter text: The two capital letters.
    /// - Throws: ``Malformed`` where ISO 3166-1 has no such code.
    package init(parsing text: String) throws(Malformed) {
        guard CountryTable.byAlpha2[text] != nil else {
            throw Malformed(
                "\(text.quoted) is not a country: write its two capital letters of ISO 3166-1, "
                    + "such as CN, JP or KR."
            )
        }
        self.init(unchecked: text)
    }

    /// The country with this alpha-3 code, as passports print it, or nil where there is none.
    ///
    /// - Parameter alpha3: The three capital letters.
    package init?(alpha3: String) {
        guard let alpha2 = CountryTable.alpha2ByAlpha3[alpha3] else { return nil }
        self.init(unchecked: alpha2)
    }

    /// The alpha-2 code.
    package var description: String { alpha2 }

    /// The three capital letters of ISO 3166-1.
    package var alpha3: String { CountryTable.byAlpha2[alpha2]?.alpha3 ?? "" }

    /// The short name in English.
    package var name: String { CountryTable.byAlpha2[alpha2]?.name ?? alpha2 }
}
