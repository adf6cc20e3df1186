/// Folds the ways in which one sound is romanised into one spelling.
///
/// It covers what passports and lists differ in: McCune-Reischauer, Revised and South Korean habit;
/// Pinyin and Wade-Giles; Hepburn and Kunrei; English, French and German renderings of Arabic. It
/// is coarse on purpose: it finds candidates, and the letters then say how near they are.
enum Sound {
    /// The sound of a token of lower-case letters.
    static func of(_ letters: [UInt8]) -> [UInt8] {
        if let surname = KoreanSurnames.sound(of: letters) { return surname }
        var folding = Folding(letters: letters)
        return folding.run()
    }

    private struct Folding {
        let letters: [UInt8]
        var place = 0
        var sound: [UInt8] = []

        init(letters: [UInt8]) { self.letters = letters }

        mutating func run() -> [UInt8] {
            sound.reserveCapacity(letters.count)
            while place < letters.count {
                if isVowel(place) { vowels() } else { consonant() }
            }
            return sound
        }

        private func letter(_ offset: Int) -> UInt8 {
            let index = place + offset
            return index >= 0 && index < letters.count ? letters[index] : 0
        }

        private func starts(_ text: StaticString) -> Bool {
            text.withUTF8Buffer { text in
                guard place + text.count <= letters.count else { return false }
                for index in 0..<text.count where letters[place + index] != text[index] {
                    return false
                }
                return true
            }
        }

        private func isVowel(_ index: Int) -> Bool {
            guard index >= 0, index < letters.count else { return false }
            switch letters[index] {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
                UInt8(ascii: "u"):
                return true
            // y before a vowel glides: Yong, Ryong, Yuriy; it is a vowel otherwise: Husayn, Andrey.
            case UInt8(ascii: "y"): return !isPlainVowel(index + 1)
            default: return false
            }
        }

        private func isPlainVowel(_ index: Int) -> Bool {
            guard index >= 0, index < letters.count else { return false }
            return "aeiou".utf8.contains(letters[index])
        }

        private mutating func put(_ letter: Unicode.Scalar) { put(UInt8(ascii: letter)) }

        private mutating func put(_ byte: UInt8) {
            if sound.last != byte { sound.append(byte) }
        }

        private static let groups: [(StaticString, Unicode.Scalar)] = [
            ("sch", "s"), ("tch", "c"), ("dzh", "c"), ("ch", "c"), ("zh", "c"), ("dj", "c"),
            ("sh", "s"), ("ts", "s"), ("tz", "s"), ("dz", "s"), ("kh", "h"), ("gh", "k"),
            ("ph", "p"), ("bh", "p"), ("th", "t"), ("dh", "t"), ("ck", "k"), ("ng", "n"),
        ]

        private mutating func consonant() {
            for (text, letter) in Self.groups where starts(text) {
                place += text.utf8CodeUnitCount
                return put(letter)
            }
            let byte = letter(0)
            place += 1
            switch byte {
            case UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "f"): put("p")
            case UInt8(ascii: "d"), UInt8(ascii: "t"): put("t")
            case UInt8(ascii: "g"), UInt8(ascii: "k"), UInt8(ascii: "q"): put("k")
            case UInt8(ascii: "j"): put("c")
            case UInt8(ascii: "c"): put("eiy".utf8.contains(letter(0)) ? "s" : "k")
            case UInt8(ascii: "s"), UInt8(ascii: "z"): put("s")
            case UInt8(ascii: "x"):
                // Pinyin begins with it; elsewhere it is ks, as in Alexander.
                if place > 1 { put("k") }
                put("s")
            case UInt8(ascii: "l"), UInt8(ascii: "r"): put("l")
            case UInt8(ascii: "v"), UInt8(ascii: "w"): put("w")
            case UInt8(ascii: "y"):
                // Yuriy and Iurii, Tatyana and Tatiana; between vowels it only parts them: Sergeyevich.
                if !isPlainVowel(place - 2) { put("i") }
            case UInt8(ascii: "h"):
                // Silent before a consonant and at the end: Ahn, Ahmed, Abdullah.
                if isPlainVowel(place) { put("h") }
            case UInt8(ascii: "n"):
                put("bp".utf8.contains(letter(0)) ? "m" : "n")
            default: put(byte)
            }
        }

        private mutating func vowels() {
            let pair = (letter(0), letter(1))
            switch pair {
            case (UInt8(ascii: "e"), UInt8(ascii: "o")), (UInt8(ascii: "e"), UInt8(ascii: "u")),
                (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "o"), UInt8(ascii: "o")):
                place += 2
                return put("o")
            case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "i")),
                (UInt8(ascii: "a"), UInt8(ascii: "y")), (UInt8(ascii: "e"), UInt8(ascii: "i")),
                (UInt8(ascii: "e"), UInt8(ascii: "y")):
                guard pair.1 != UInt8(ascii: "y") || isVowel(place + 1) else { break }
                place += 2
                return put("a")
            case (UInt8(ascii: "e"), UInt8(ascii: "e")):
                place += 2
                return put("i")
            default: break
            }
            let byte = letter(0)
            place += 1
            switch byte {
            case UInt8(ascii: "a"), UInt8(ascii: "e"): put("a")
            case UInt8(ascii: "i"), UInt8(ascii: "y"): put("i")
            default: put("o")
            }
        }
    }
}
