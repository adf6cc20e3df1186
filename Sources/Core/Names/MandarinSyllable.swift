/// A syllable of Mandarin in the spellings of passports, lists and papers.
///
/// Pinyin is ISO 7098; Wade-Giles as Taiwan and older lists write it, without apostrophes, so that an
/// aspirate cannot be told from its plain sister; Palladius is the Russian spelling.
struct MandarinSyllable: Sendable {
    /// Pinyin without tone; `v` for u with diaeresis.
    let pinyin: String
    private let initial: String
    private let final: String

    private static let initials = [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
        "z", "c",
        "s", "y", "w",
    ]

    init(_ pinyin: String) {
        self.pinyin = pinyin
        initial = Self.initials.first { pinyin.hasPrefix($0) } ?? ""
        final = String(pinyin.dropFirst(initial.count))
    }

    /// Every syllable that a character of a name is read with.
    static let all: [MandarinSyllable] = {
        let read = Set(HanReadings.everyMandarinReading)
        return read.filter { $0.contains(where: "aeiouv".contains) }.sorted().map(Self.init)
    }()

    /// The sound without aspiration and without tone, in which all spellings meet.
    var sound: String {
        let onset =
            switch initial {
            case "b", "p": "P"
            case "d", "t": "T"
            case "g", "k": "K"
            case "zh", "ch", "j", "q": "C"
            case "z", "c": "Z"
            case "x": "X"
            case "sh": "S"
            case "r": "R"
            case "y", "w": ""
            default: initial
            }
        return onset + rime.replacing("v", with: "u")
    }

    /// The final as it is after a consonant: `yue` and `que` share theirs.
    private var rime: String {
        switch (initial, final) {
        case ("y", let final) where final.hasPrefix("u"): final
        case ("y", let final) where final.hasPrefix("i"): final
        case ("y", let final): "i" + final
        case ("w", "u"): "u"
        case ("w", "ei"): "ui"
        case ("w", "en"): "un"
        case ("w", let final): "u" + final
        default: final
        }
    }

    /// How Wade and Giles write it, in letters of ASCII.
    var wadeGiles: [String] {
        switch (initial, final) {
        case ("z", "i"), ("c", "i"): return ["tzu", "tsu"]
        case ("s", "i"): return ["ssu", "szu"]
        case ("zh", "i"), ("ch", "i"): return ["chih"]
        case ("sh", "i"): return ["shih"]
        case ("r", "i"): return ["jih"]
        case ("y", "i"): return ["i"]
        case ("y", "e"): return ["yeh"]
        case ("y", "an"): return ["yen"]
        case ("y", "ou"): return ["yu"]
        case ("y", "ong"): return ["yung"]
        case ("y", "ue"): return ["yueh"]
        case ("", "er"): return ["erh"]
        case ("g", "e"), ("k", "e"): return ["ko", "ke"]
        case ("h", "e"): return ["ho", "he"]
        case ("", "e"): return ["o", "e"]
        case ("g", "ui"), ("k", "ui"): return ["kuei", "kui"]
        default: return Self.onsets(initial).map { $0 + oldFinal }
        }
    }

    private static func onsets(_ initial: String) -> [String] {
        switch initial {
        case "b", "p": ["p"]
        case "d", "t": ["t"]
        case "g", "k": ["k"]
        case "j", "q", "zh", "ch": ["ch"]
        case "x": ["hs"]
        case "z", "c": ["ts", "tz"]
        case "r": ["j"]
        default: [initial]
        }
    }

    private var oldFinal: String {
        switch final {
        case "ian": "ien"
        case "ie": "ieh"
        case "ue", "ve": "ueh"
        case "ong": "ung"
        case "iong": "iung"
        case "uo" where !["g", "k", "h", "sh"].contains(initial): "o"
        default: final.replacing("v", with: "u")
        }
    }

    /// How Russian writes it by Palladius; nil of the few that it has no form for.
    var palladius: String? {
        guard let end = Self.russianFinals[initial == "y" || initial == "w" ? pinyin : russianRime]
        else { return nil }
        if initial == "y" || initial == "w" { return end }
        guard let start = Self.russianInitials[initial] else { return nil }
        switch (initial, final) {
        case ("zh", "i"), ("ch", "i"), ("sh", "i"), ("r", "i"): return start + "и"
        case ("z", "i"), ("c", "i"), ("s", "i"): return start + "ы"
        case ("h", "ui"): return "хуэй"
        default: return start + end
        }
    }

    /// After j, q and x the letter u is u with diaeresis.
    private var russianRime: String {
        ["j", "q", "x"].contains(initial) && final.hasPrefix("u")
            ? "v" + final.dropFirst() : final
    }

    private static let russianInitials = [
        "": "", "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л",
        "g": "г", "k": "к", "h": "х", "j": "цз", "q": "ц", "x": "с", "zh": "чж", "ch": "ч",
        "sh": "ш", "r": "ж", "z": "цз", "c": "ц", "s": "с",
    ]
    private static let russianFinals = [
        "a": "а", "o": "о", "e": "э", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу", "an": "ань",
        "en": "энь", "ang": "ан", "eng": "эн", "ong": "ун", "er": "эр", "i": "и", "ia": "я",
        "ie": "е", "iao": "яо", "iu": "ю", "ian": "янь", "in": "инь", "iang": "ян", "ing": "ин",
        "iong": "юн", "u": "у", "ua": "уа", "uo": "о", "uai": "уай", "ui": "уй", "uan": "уань",
        "un": "унь", "uang": "уан", "v": "юй", "ve": "юэ", "ue": "юэ", "van": "юань", "vn": "юнь",
        "yi": "и", "ya": "я", "ye": "е", "yao": "яо", "you": "ю", "yan": "янь", "yin": "инь",
        "yang": "ян", "ying": "ин", "yong": "юн", "yu": "юй", "yue": "юэ", "yuan": "юань",
        "yun": "юнь", "wu": "у", "wa": "ва", "wo": "во", "wai": "вай", "wei": "вэй", "wan": "вань",
        "wen": "вэнь", "wang": "ван", "weng": "вэн",
    ]
}

/// Words that are wholly syllables of Mandarin, in one of its spellings.
enum MandarinSound {
    /// The sound of a word in Pinyin; nil of a word that is not wholly syllables of it.
    static func ofPinyin(_ letters: [UInt8]) -> [UInt8]? { pinyin.parse(letters) }

    /// The sound of a word in Wade-Giles; nil of a word that is not wholly syllables of it.
    static func ofWadeGiles(_ letters: [UInt8]) -> [UInt8]? { wadeGiles.parse(letters) }

    /// A Russian word in Pinyin, by Palladius; nil of a word that is no Chinese one.
    static func pinyin(ofRussian word: String) -> String? {
        let letters = Array(word.lowercased().replacing("ъ", with: "").utf8)
        return palladius.parse(letters).map { String(decoding: $0, as: UTF8.self) }
    }

    private static let pinyin = SyllableTable(
        MandarinSyllable.all.flatMap { syllable in
            Set([syllable.pinyin, syllable.pinyin.replacing("v", with: "u")])
                .map { ($0, syllable.sound) }
        }
    )
    private static let wadeGiles = SyllableTable(
        MandarinSyllable.all.flatMap { syllable in
            syllable.wadeGiles.map { ($0, syllable.sound) }
        }
    )
    private static let palladius = SyllableTable(
        MandarinSyllable.all.compactMap { syllable in
            syllable.palladius.map { ($0, syllable.pinyin.replacing("v", with: "u")) }
        }
    )
}
