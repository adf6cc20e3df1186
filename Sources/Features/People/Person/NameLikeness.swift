import Core
import Model

/// What two records may have in common.
enum TwinFeature: String, Choice {
    case birthDate = "birth_date"
    case nativeName = "native_name"
    case romanisedName = "romanised_name"

    /// The feature in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}

/// Whether two people are called the same, however it was typed: the one place that decides it.
///
/// Spaces, hyphens, interpuncts, width, case and marks do not count, nor which of the two names stands first; Ü is UE or U;
/// letters that look the same are the same.
struct NameLikeness {
    private let name: PersonName
    private let native: NativeKey?

    /// What a name is compared by.
    init(_ name: PersonName) {
        self.name = name
        native = name.native.flatMap { NativeKey($0.text) }
    }

    /// Which names of the two are one; a native name that is not known agrees with none.
    func agreements(with other: PersonName) -> [TwinFeature] {
        var found: [TwinFeature] = []
        if let native, let theirs = other.native.flatMap({ NativeKey($0.text) }),
            native.isLike(theirs)
        {
            found.append(.nativeName)
        }
        if name.isRomanisedLike(other) { found.append(.romanisedName) }
        return found
    }
}

/// A name in its own script as it is compared.
private struct NativeKey {
    let whole: String
    /// The words in the order of the alphabet, where there are several: Иван Иванов is Иванов Иван.
    let words: [String]

    /// Nil where nothing of the name can be compared.
    init?(_ text: String) {
        let plain = HanForms.folded(text)
        words = plain.split { " \u{3000}·・".contains($0) }.map { NameKey.of(String($0)) }.sorted()
        whole = NameKey.of(plain)
        if whole.isEmpty { return nil }
    }

    func isLike(_ other: NativeKey) -> Bool {
        whole == other.whole || words.count > 1 && words == other.words
            || LookAlike.areAlike(whole, other.whole)
    }
}

extension PersonName {
    /// Whether the romanised names are one, in this order or the other.
    fileprivate func isRomanisedLike(_ other: PersonName) -> Bool {
        let mine = [family, given].compactMap(\.self)
        let theirs = [other.family, other.given].compactMap(\.self)
        return RomanisedName.areLike(mine, theirs)
            || RomanisedName.areLike(mine, theirs.reversed())
    }
}
