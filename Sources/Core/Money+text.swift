/// The two written forms of an amount: text for people, an object for machines.
extension Money {
    /// Reads `CNY 1234.50`: the code, a space, the amount with exactly the currency's decimals.
    ///
    /// - Parameter text: The amount as text.
    /// - Throws: ``Malformed`` where the code, the decimals or the size are wrong, with the right amount where it
    ///   is plain which one is meant.
    package init(parsing text: String) throws(Malformed) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let code = parts.first, let number = parts.last else {
            throw Malformed(MoneyText(text).sentenceOfForm)
        }
        let currency: Currency
        do {
            currency = try Currency(parsing: String(code))
        } catch {
            throw Malformed(MoneyText(text).sentence(ofCode: error.sentence))
        }
        guard let minorUnits = Self.minorUnits(number, exponent: currency.exponent) else {
            throw Malformed(MoneyText(text).sentence(of: number, in: currency))
        }
        self.init(minorUnits: minorUnits, currency: currency)
    }

    /// The code, a space, and the amount with the currency's decimals.
    package var description: String {
        let digits = padded(minorUnits.magnitude, to: currency.exponent + 1)
        let sign = isNegative ? "-" : ""
        let whole = digits.dropLast(currency.exponent)
        let fraction = digits.suffix(currency.exponent)
        return "\(currency) \(sign)\(whole)\(fraction.isEmpty ? "" : ".\(fraction)")"
    }

    /// The number in minor units; nil unless it is written the one way an amount can be.
    private static func minorUnits(_ number: Substring, exponent: Int) -> Int64? {
        let isNegative = number.first == "-"
        let parts = number.dropFirst(isNegative ? 1 : 0)
            .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts.first ?? ""
        let fraction = parts.count == 2 ? parts[1] : ""
        let digits = whole + fraction
        guard parts.count == (exponent == 0 ? 1 : 2), fraction.utf8.count == exponent,
            !whole.isEmpty, whole == "0" || whole.first != "0",
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let minorUnits = Int64((isNegative ? "-" : "") + digits),
            !isNegative || minorUnits != 0
        else { return nil }
        return minorUnits
    }

    /// Reads the object with both keys and no other.
    ///
    /// - Parameter decoder: The decoder, standing on the object.
    /// - Throws: `DecodingError`, its `debugDescription` made for a person.
    package init(from decoder: any Decoder) throws {
        let container: KeyedDecodingContainer<Key>
        do {
            container = try decoder.container(keyedBy: Key.self)
        } catch is DecodingError {
            throw Self.error("An amount is an object", at: decoder.codingPath)
        }
        // A decoder that converts from snake case hands the same key over in camel case.
        let names = Set(container.allKeys.map(\.stringValue))
        let key = names.contains(Key.minorUnits.stringValue) ? Key.minorUnits : Key.converted
        guard names == [key.stringValue, Key.currency.stringValue] else {
            throw Self.error("An amount has exactly two keys", at: decoder.codingPath)
        }
        let count: Int64
        do {
            count = try container.decode(Int64.self, forKey: key)
        } catch {
            // Foundation reports a fraction by an error of its own that is no DecodingError.
            throw Self.error(
                "The minor units of an amount are a whole number without quotation marks",
                at: container.codingPath + [Key.minorUnits]
            )
        }
        let currency = try container.decode(Currency.self, forKey: .currency)
        self.init(minorUnits: count, currency: currency)
    }

    /// Writes the object.
    ///
    /// - Parameter encoder: The encoder that takes the object.
    /// - Throws: Whatever the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(minorUnits, forKey: .minorUnits)
        try container.encode(currency, forKey: .currency)
    }

    private static func error(_ claim: String, at path: [any CodingKey]) -> DecodingError {
        let sentence = "\(claim), as {\"minor_units\": 150000, \"currency\": \"JPY\"}."
        return .dataCorrupted(.init(codingPath: path, debugDescription: sentence))
    }

    /// Any key, so that strange ones are seen and refused.
    private struct Key: CodingKey {
        static let minorUnits = Key(stringValue: "minor_units")
        static let converted = Key(stringValue: "minorUnits")
        static let currency = Key(stringValue: "currency")

        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
