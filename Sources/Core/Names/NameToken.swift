/// One token of a name, with its sounds.
package struct NameToken: Hashable, Sendable {
    /// Lower-case letters of ASCII, and digits; of writings that are compared as written, bytes above them.
    package let letters: [UInt8]
    /// What remains of the letters when the ways of writing one sound are one.
    let sound: [UInt8]
    /// The sounds by the spellings of one language, where the token is wholly syllables of it; by ``SoundLanguage``.
    let languages: [[UInt8]?]
    /// Thousandths: an article or a title says little about who is meant.
    let weight: Int
    /// The token for a reader.
    package let text: String

    /// A token of lower-case letters.
    init(_ letters: [UInt8], text: String? = nil) {
        self.letters = letters
        let isLatin = text == nil
        self.text = text ?? String(decoding: letters.filter { $0 < 0x80 }, as: UTF8.self)
        sound = isLatin ? Sound.of(letters) : letters
        languages = isLatin ? SoundLanguage.allCases.map { $0.sound(of: letters) } : Self.none
        weight = LightWords.isLight(letters) ? 250 : 1000
    }

    private static let none = [[UInt8]?](repeating: nil, count: SoundLanguage.allCases.count)

    /// Whether two tokens are spellings of one sound, in general or in one language.
    func soundsLike(_ other: NameToken) -> Bool {
        if sound == other.sound { return true }
        return SoundLanguage.allCases.contains { language in
            guard let own = languages[language.rawValue] else { return false }
            return language.alike.contains { own == other.languages[$0.rawValue] }
        }
    }
}

/// The spellings of one language that are folded by themselves.
enum SoundLanguage: Int, CaseIterable, Sendable {
    case pinyin, wadeGiles, cantonese, japanese

    /// The spellings whose sounds are comparable: Pinyin and Wade-Giles are one language.
    var alike: [SoundLanguage] {
        switch self {
        case .pinyin, .wadeGiles: [.pinyin, .wadeGiles]
        case .cantonese, .japanese: [self]
        }
    }

    /// The sound of a token; nil of one that is not wholly syllables of the spelling.
    func sound(of letters: [UInt8]) -> [UInt8]? {
        switch self {
        case .pinyin: MandarinSound.ofPinyin(letters)
        case .wadeGiles: MandarinSound.ofWadeGiles(letters)
        case .cantonese: CantoneseSound.of(letters)
        case .japanese: JapaneseSound.of(letters)
        }
    }
}

/// What a reading sounds like when its words run together, in general and by each spelling of a language.
struct NameSounds: Sendable {
    private let general: [UInt8]
    private let languages: [[UInt8]?]

    init(_ tokens: [NameToken]) {
        general = tokens.flatMap(\.sound)
        languages = SoundLanguage.allCases.map { language in
            var whole: [UInt8] = []
            for token in tokens {
                guard let sound = token.languages[language.rawValue] else { return nil }
                whole += sound
            }
            return whole
        }
    }

    /// Whether two names sound alike in general or in one language.
    func meet(_ other: NameSounds) -> Bool {
        if general == other.general { return true }
        return SoundLanguage.allCases.contains { language in
            guard let own = languages[language.rawValue] else { return false }
            return language.alike.contains { own == other.languages[$0.rawValue] }
        }
    }
}
