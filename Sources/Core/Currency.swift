/// A currency in use, by its ISO 4217 code, with the decimals of its minor unit.
///
/// The table is that of 1 January 2026 and holds every code that has a minor unit; metals, the SDR
/// and test codes have none and are no money here.
package struct Currency: TextForm {
    /// A valid code.
    package static let example = "CNY"

    /// The three capital letters of ISO 4217.
    package let code: String
    /// How many decimals the minor unit has: 2 for the fen, 0 for the yen.
    package let exponent: Int

    /// The renminbi.
    package static let cny = Currency(code: "CNY", exponent: 2)
    /// The yen.
    package static let jpy = Currency(code: "JPY", exponent: 0)
    /// The won of the Republic of Korea.
    package static let krw = Currency(code: "KRW", exponent: 0)
    /// The Russian rouble.
    package static let rub = Currency(code: "RUB", exponent: 2)
    /// The tögrög.
    package static let mnt = Currency(code: "MNT", exponent: 2)
    /// The Hong Kong dollar.
    package static let hkd = Currency(code: "HKD", exponent: 2)
    /// The pataca of Macao.
    package static let mop = Currency(code: "MOP", exponent: 2)
    /// The New Taiwan dollar.
    package static let twd = Currency(code: "TWD", exponent: 2)
    /// The United States dollar.
    package static let usd = Currency(code: "USD", exponent: 2)
    /// The euro.
    package static let eur = Currency(code: "EUR", exponent: 2)

    /// Every currency, in the order of the codes.
    package static let all = exponents.keys.sorted().map { code in
        Currency(code: code, exponent: exponents[code] ?? 2)
    }

    private init(code: String, exponent: Int) {
        self.code = code
        self.exponent = exponent
    }

    /// Reads a code in use.
    ///
    /// - Parameter text: The three capital letters.
    /// - Throws: ``Malformed`` for anything else.
    package init(parsing text: String) throws(Malformed) {
        guard let exponent = Self.exponents[text] else {
            throw Malformed(
                "\(text.quoted) is not a currency in use: write its three capital letters "
                    + "of ISO 4217, such as CNY, JPY or KRW."
            )
        }
        self.init(code: text, exponent: exponent)
    }

    /// The code.
    package var description: String { code }

    /// The decimals of each currency.
    private static let exponents: [String: Int] = {
        var exponents: [String: Int] = [:]
        for (exponent, codes) in codesByExponent {
            for code in codes.split(whereSeparator: \.isWhitespace) {
                exponents[String(code)] = exponent
            }
        }
        return exponents
    }()

    private static let codesByExponent: [(Int, String)] = [
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF UYW"),
        (
            2,
            """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
            CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
            GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK
            LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO
            NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS
            SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST
            XAD XCD XCG YER ZAR ZMW ZWG
            """
        ),
    ]
}
