import Foundation

/// A number as papers and keyboards write it, brought into the form in which numbers are compared and kept.
///
/// `7707 083893`, `7707-083893` and `７７０７０８３８９３` are one number.
package enum PrintedNumber {
    /// The number without spaces, dashes and width, in capital letters.
    ///
    /// - Parameter text: The number as it was typed.
    /// - Returns: What is left of it; empty where nothing is.
    package static func bare(_ text: String) -> String {
        let narrow = text.precomposedStringWithCompatibilityMapping.uppercased()
        return String(String.UnicodeScalarView(narrow.unicodeScalars.filter { !isSeparator($0) }))
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
            // The minus sign is typed for a hyphen, and the long vowel mark by Japanese keyboards.
            || scalar == "\u{2212}" || scalar == "\u{30FC}"
    }

    /// The digits of a text of nothing but ASCII digits; nil for any other.
    static func digits(_ text: String) -> [Int]? {
        var digits: [Int] = []
        for byte in text.utf8 {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            digits.append(Int(byte - UInt8(ascii: "0")))
        }
        return digits
    }

    /// The sum of the digits, each as often as its weight says; what lies behind the weights does not count.
    static func sum(_ digits: some Sequence<Int>, _ weights: [Int]) -> Int {
        zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
