/// What is wrong with a text that should be an amount, and which amount is meant, where that is plain.
struct MoneyText {
    private let text: String

    init(_ text: String) { self.text = text }

    /// Of a text that is not two words with one space between.
    var sentenceOfForm: String {
        let words = text.split(whereSeparator: \.isWhitespace)
        let letters = text.prefix { $0.isASCII && $0.isLetter }
        if words.count == 1, let currency = Currency(String(letters)),
            let meant = Self.meant(text.dropFirst(letters.count), in: currency)
        {
            return "A space stands between currency and number: \(meant)."
        }
        if words.count == 2, let currency = Currency(String(words[0])),
            let meant = Self.meant(words[1], in: currency)
        {
            return "One space stands between currency and number, and none elsewhere: \(meant)."
        }
        if words.count == 1, text.utf8.allSatisfy({ Self.digits.contains($0) || $0 == 0x2E }) {
            return "An amount names its currency: CNY \(text) or JPY \(text), as it is meant."
        }
        return "\(text.quoted) is not an amount: write the currency, a space and the number, as "
            + "\(Money.example) or JPY 150000."
    }

    /// Of a text whose first word is no currency.
    func sentence(ofCode sentence: String) -> String {
        let words = text.split(separator: " ")
        guard words.count == 2 else { return sentence }
        if let currency = Currency(String(words[1])), let meant = Self.meant(words[0], in: currency)
        {
            return "The currency stands first: \(meant)."
        }
        if let currency = Currency(words[0].uppercased()),
            let meant = Self.meant(words[1], in: currency)
        {
            return "\(text.quoted) is not an amount: a currency is written in capitals: \(meant)."
        }
        return sentence
    }

    /// Of a number that is none in its currency.
    func sentence(of number: Substring, in currency: Currency) -> String {
        let plain = number.filter { !Self.separators.contains($0) }
        let whole = plain.prefix { $0 != "." }
        let fraction = plain.dropFirst(whole.count + 1)
        let isPlain = Self.isNumber(plain)
        let zeros = String(repeating: "0", count: currency.exponent)
        let sample = currency.exponent == 0 ? "\(currency) 1234" : "\(currency) 1234.\(zeros)"
        let form =
            "\(text.quoted) is not an amount in \(currency): write the number plainly, with "
            + "\(currency.exponent) decimals and no separators, as \(sample)."
        guard isPlain, plain.utf8.count <= 20 else { return form }
        guard plain == String(number) else {
            guard Self.isGrouped(number) else { return form }
            return Self.meant(plain[...], in: currency).map {
                "A number is written without separators: \($0)."
            } ?? form
        }
        if fraction.utf8.count > currency.exponent {
            let decimals = currency.exponent == 0 ? "no" : "\(currency.exponent)"
            let rest = fraction.dropFirst(currency.exponent)
            guard rest.allSatisfy({ $0 == "0" }) else {
                return "\(currency) has \(decimals) decimals: \(number) cannot be paid in it."
            }
            let meant = Self.meant(plain.dropLast(rest.count), in: currency)
            return meant.map { "\(currency) has \(decimals) decimals: \($0)." } ?? form
        }
        guard fraction.utf8.count < currency.exponent else { return form }
        return Self.meant(plain[...], in: currency).map {
            "\(currency) has \(currency.exponent) decimals: \($0)."
        } ?? form
    }

    /// The amount that a number with too few decimals means; nil where it is no number.
    private static func meant(_ number: Substring, in currency: Currency) -> Money? {
        let whole = number.prefix { $0 != "." }
        let fraction = number.dropFirst(whole.count + 1)
        let missing = currency.exponent - fraction.utf8.count
        guard missing >= 0 else { return nil }
        let digits = String(fraction) + String(repeating: "0", count: missing)
        return Money("\(currency) \(whole)" + (digits.isEmpty ? "" : ".\(digits)"))
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { Self.digits.contains($0) }
            }
    }

    /// Whether separators stand between groups of three digits, and nowhere else: in `1,5` a comma means a point.
    private static func isGrouped(_ number: Substring) -> Bool {
        let whole = number.drop { $0 == "-" }.prefix { $0 != "." }
        let groups = whole.split(omittingEmptySubsequences: false) { separators.contains($0) }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
            && (1...3).contains(groups.first?.count ?? 0)
            && !number.dropFirst(whole.count + 1).contains { separators.contains($0) }
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    /// What people put between the thousands.
    private static let separators: Set<Character> = [",", "'", "’", "_", "\u{A0}", "\u{202F}"]
}
