/// One token of a name, with its sounds.
package struct NameToken: Hashable, Sendable {
    /// Lower-case letters of ASCII, and digits; of writings that are compared as written, bytes above them.
    package let letters: [UInt8]
    let sounds: NameSounds
    /// Thousandths: an article or a title says little about who is meant.
    let weight: Int
    /// The token for a reader.
    package let text: String

    /// A token of lower-case letters.
    init(_ letters: [UInt8], text: String? = nil) {
        self.letters = letters
        let isLatin = text == nil
        self.text = text ?? String(decoding: letters.filter { $0 < 0x80 }, as: UTF8.self)
        sounds = isLatin ? NameSounds(of: letters) : NameSounds(asWritten: letters)
        weight = LightWords.isLight(letters) ? 250 : 1000
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

/// What a token sounds like, or tokens that run together: in general, and by each spelling of a language.
struct NameSounds: Hashable, Sendable {
    /// What remains of the letters when the ways of writing one sound are one.
    let general: [UInt8]
    /// By ``SoundLanguage``; nil where a token is not wholly syllables of the spelling.
    private let languages: [[UInt8]?]

    /// Of lower-case letters of ASCII.
    init(of letters: [UInt8]) {
        general = Sound.of(letters)
        languages = SoundLanguage.allCases.map { $0.sound(of: letters) }
    }

    /// Of letters that are compared as written.
    init(asWritten letters: [UInt8]) {
        general = letters
        languages = SoundLanguage.allCases.map { _ in nil }
    }

    /// Of tokens run together.
    init(joining tokens: [NameToken]) {
        general = tokens.flatMap(\.sounds.general)
        languages = SoundLanguage.allCases.map { language in
            var whole: [UInt8] = []
            for token in tokens {
                guard let sound = token.sounds[language] else { return nil }
                whole += sound
            }
            return whole
        }
    }

    subscript(_ language: SoundLanguage) -> [UInt8]? { languages[language.rawValue] }

    /// Whether two sound alike in general or in one language, once so many letters of the other, by language and in
    /// general, are put behind its rest.
    func meet(_ other: NameSounds, turnedAt cut: (SoundLanguage?) -> Int = { _ in 0 }) -> Bool {
        general.isTurn(of: other.general, at: cut(nil)) || meetInLanguage(other, turnedAt: cut)
    }

    /// Whether both are words of Mandarin, and not the same ones: an ear that knows the language tells them apart.
    func areOtherMandarin(
        than other: NameSounds,
        turnedAt cut: (SoundLanguage?) -> Int = { _ in 0 }
    ) -> Bool {
        self[.pinyin] != nil && other[.pinyin] != nil && !meetInLanguage(other, turnedAt: cut)
    }

    private func meetInLanguage(
        _ other: NameSounds,
        turnedAt cut: (SoundLanguage?) -> Int
    ) -> Bool {
        SoundLanguage.allCases.contains { language in
            guard let own = self[language] else { return false }
            return language.alike.contains { alike in
                other[alike].map { own.isTurn(of: $0, at: cut(alike)) } ?? false
            }
        }
    }
}

extension [UInt8] {
    /// Whether this is the other once what stands before a place is put behind the rest.
    func isTurn(of other: [UInt8], at cut: Int) -> Bool {
        count == other.count && self[..<(count - cut)].elementsEqual(other[cut...])
            && self[(count - cut)...].elementsEqual(other[..<cut])
    }
}
