/// A language by its BCP 47 tag (RFC 5646): language, and where stated script, region and variants.
///
/// Each part is in use in the IANA registry, and is kept in the recommended case; extensions and private subtags are
/// refused, for no document here is told apart by them.
package struct Language: TextForm {
    /// A valid tag.
    package static let example = "zh-Hans"

    /// The language subtag, in small letters: `zh`.
    package let language: String
    /// The script, as `Hans`; nil where not stated.
    package let script: String?
    /// The region, as `CN` or `419`; nil where not stated.
    package let region: String?
    /// The variants, in small letters: `pinyin`.
    package let variants: [String]

    /// Chinese, whatever the script.
    package static let chinese = Language(base: "zh")
    /// English.
    package static let english = Language(base: "en")
    /// Japanese.
    package static let japanese = Language(base: "ja")
    /// Korean.
    package static let korean = Language(base: "ko")
    /// Russian.
    package static let russian = Language(base: "ru")
    /// Mongolian, whatever the script.
    package static let mongolian = Language(base: "mn")

    private init(base: String) {
        language = base
        script = nil
        region = nil
        variants = []
    }

    /// Reads a tag in any case.
    ///
    /// - Parameter text: The tag.
    /// - Throws: ``Malformed`` where the tag is not well-formed, or a part of it not registered; the sentence names the
    ///   tag that was probably meant.
    package init(parsing text: String) throws(Malformed) {
        guard let tag = Language(registered: text) else { throw Self.error(text) }
        self = tag
    }

    /// Reads a tag; nil where its form is wrong or a part is not registered.
    init?(registered text: String) {
        self.init(form: text)
        guard LanguageRegistry.holds(self) else { return nil }
    }

    /// Reads the form alone: a tag on record stays readable when the registry gives it up.
    private init?(form text: String) {
        var subtags = text.split(separator: "-", omittingEmptySubsequences: false)
            .map { Subtag($0.lowercased()) }[...]
        guard text.utf8.allSatisfy({ $0 < 0x80 }), let first = subtags.popFirst(),
            first.isAlphabetic(2...3)
        else { return nil }
        language = first.text
        script = subtags.popFirst { $0.isAlphabetic(4...4) }.map { $0.text.capitalised }
        region = subtags.popFirst { $0.isAlphabetic(2...2) || $0.isNumeric(3...3) }
            .map { $0.text.uppercased() }
        guard subtags.allSatisfy(\.isVariant), Set(subtags.map(\.text)).count == subtags.count
        else { return nil }
        variants = subtags.map(\.text)
    }

    /// The tag in its recommended case.
    package var description: String {
        ([language] + [script, region].compactMap(\.self) + variants).joined(separator: "-")
    }

    /// The language alone, without script, region and variants.
    package var base: Language { Language(base: language) }

    /// Whether somebody who reads these languages understands a text in this one.
    ///
    /// The language must be the same, and the script where both state one: `zh-Hant` is not
    /// understood by a reader of `zh-Hans`, but by one of `zh`.
    ///
    /// - Parameter languages: The languages that the person reads.
    /// - Returns: True where one of them will do.
    package func isUnderstood(by languages: [Language]) -> Bool {
        languages.contains { known in
            guard known.language == language else { return false }
            guard let script, let other = known.script else { return true }
            return script == other
        }
    }

    /// The name in English of a language of two letters; nil for others.
    package var name: String? { LanguageRegistry.nameByLanguage[language] }

    private static func error(_ text: String) -> Malformed {
        let meant = LanguageRegistry.likely(text).map { likely in
            " Probably \(likely) is meant" + (likely.name.map { ", which is \($0)." } ?? ".")
        }
        if let tag = Language(form: text), LanguageRegistry.isMeantForCountry(tag) {
            return Malformed(
                "\(text.quoted) is \(tag.name ?? "a language"), which is told from the country of that "
                    + "code by a region, as kr-NG." + (meant ?? "")
            )
        }
        return Malformed(
            "\(text.quoted) is not a language tag of the IANA registry: write the language and, where it "
                + "matters, script and region, joined by hyphens, as zh-Hans, ko or mn-Cyrl."
                + (meant ?? "")
        )
    }
}

extension Language: TextValue {
    /// Reads a tag on record by its form alone.
    package init?(postgresText: String) {
        self.init(form: postgresText)
    }
}

/// One part of a tag, in small letters.
private struct Subtag {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    func isAlphabetic(_ lengths: ClosedRange<Int>) -> Bool {
        lengths.contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    func isNumeric(_ lengths: ClosedRange<Int>) -> Bool {
        lengths.contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Five to eight letters and digits, or four beginning with a digit.
    var isVariant: Bool {
        let isAlphanumeric = text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
        let length = text.utf8.count
        let startsWithDigit = text.utf8.first.map { $0 <= UInt8(ascii: "9") } ?? false
        return isAlphanumeric && ((5...8).contains(length) || length == 4 && startsWithDigit)
    }
}

extension ArraySlice<Subtag> {
    /// Takes the first part where it fits.
    fileprivate mutating func popFirst(where fits: (Subtag) -> Bool) -> Subtag? {
        guard let first, fits(first) else { return nil }
        return popFirst()
    }
}

extension String {
    /// The first letter large; the rest is small already.
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
