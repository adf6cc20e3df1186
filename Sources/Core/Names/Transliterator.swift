import CICU
import Synchronization

/// A transliterator of ICU, opened once and used by everybody.
final class Transliterator: Sendable {
    // The pointer is only followed under the lock: ICU keeps a text of its own in some transliterators.
    private let opened: Mutex<Pointer>

    private struct Pointer: @unchecked Sendable {
        let address: UnsafeMutableRawPointer?
    }

    /// The transliterator of a name, such as `Russian-Latin/BGN`, or of rules of our own.
    init(_ name: String, rules: String = "") {
        let name = Array(name.utf16)
        let rules = Array(rules.utf16)
        opened = Mutex(
            Pointer(
                address: cicu_open_transliterator(
                    name,
                    Int32(name.count),
                    rules.isEmpty ? nil : rules,
                    rules.isEmpty ? -1 : Int32(rules.count)
                )
            )
        )
    }

    /// Whether ICU knows the name and understands the rules.
    var isOpen: Bool { opened.withLock { $0.address != nil } }

    /// The text rewritten; the text itself where ICU cannot.
    func callAsFunction(_ text: String) -> String {
        let units = Array(text.utf16)
        // The longest rewriting of one unit known is nine, of a ligature of Arabic.
        var buffer = units + [UInt16](repeating: 0, count: units.count * 9 + 16)
        let length = opened.withLock { opened in
            opened.address.map {
                cicu_transliterate($0, &buffer, Int32(units.count), Int32(buffer.count))
            } ?? -1
        }
        return length < 0 ? text : String(decoding: buffer.prefix(Int(length)), as: UTF16.self)
    }
}

extension Transliterator {
    /// Every letter that has one in the letters of ASCII.
    static let ascii = Transliterator("Latin-ASCII")
    /// Mandarin, with the readings that surnames have at the beginning.
    static let han = Transliterator("Han-Latin/Names")
    /// Hepburn.
    static let kana = Transliterator("Hiragana-Latin; Katakana-Latin")
    static let hangul = Transliterator("Hangul-Latin")
    /// Every alphabet that ICU spells out, but for those above.
    static let anything = Transliterator("Any-Latin")
}
