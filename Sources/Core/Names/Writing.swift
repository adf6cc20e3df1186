import CICU

/// The writing that a letter belongs to, as far as comparing names must know it.
package enum Writing: Hashable, Sendable {
    case latin, cyrillic, greek, han, kana, hangul
    /// Armenian, Georgian: ICU spells them out letter by letter, as it does Greek.
    case spelled
    /// Compared as written: vowels are not written there, or ICU's spelling is nobody's.
    case asWritten
    /// Digits, marks and punctuation, which stand in every writing.
    case none

    /// The writing of a code point by Unicode's property Script.
    package init(of scalar: Unicode.Scalar) {
        if scalar.isASCII {
            self = scalar.properties.isAlphabetic ? .latin : .none
            return
        }
        switch cicu_script(Int32(bitPattern: scalar.value)) {
        case -1...1: self = .none
        case 25: self = .latin
        case 8: self = .cyrillic
        case 17: self = .han
        case 20, 22, 54: self = .kana
        case 18: self = .hangul
        case 14: self = .greek
        case 3, 12: self = .spelled
        default: self = .asWritten
        }
    }
}
