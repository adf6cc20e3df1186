/// How a Cyrillic name is written in Latin letters: by lists, by passports, and by registers.
///
/// Lists follow BGN/PCGN, passports ICAO Doc 9303-3 section 6.B; which language it is, its letters betray.
enum CyrillicReadings {
    /// The Latin forms of a text, each once; the first is the likeliest of a list.
    static func readings(of text: String) -> [String] {
        var forms: [String] = []
        for transliterator in transliterators(for: text) { forms.append(transliterator(text)) }
        forms.append(passport(text))
        if let chinese = chinese(text) { forms.append(chinese) }
        var known: Set<String> = []
        return forms.filter { known.insert($0.lowercased()).inserted }
    }

    private static func transliterators(for text: String) -> [Transliterator] {
        let letters = Set(text.lowercased().unicodeScalars)
        let own = languages.first { !letters.isDisjoint(with: $0.letters) }
        return own.map { [$0.transliterator] } ?? [russian, mongolian]
    }

    /// Letters that a language has and Russian has not. What is only Russian letters may be Mongolian too.
    private static let languages: [(letters: Set<Unicode.Scalar>, transliterator: Transliterator)] =
        [
            ("әғқңұһ", "Kazakh-Latin/BGN"), ("өү", "Mongolian-Latin/BGN"),
            ("іїєґ", "Ukrainian-Latin/BGN"), ("ў", "Belarusian-Latin/BGN"),
            ("ђћ", "Serbian-Latin/BGN"), ("ѓќѕ", "Macedonian-Latin/BGN"),
            ("љњџј", "Serbian-Latin/BGN"), ("ҳҷӣӯ", "Cyrillic-Latin"),
        ].map { (Set($0.0.unicodeScalars), Transliterator($0.1)) }
    /// Those that readings may use; a test opens each.
    static var everyTransliterator: [Transliterator] {
        languages.map(\.transliterator) + [russian, mongolian, passport]
    }
    private static let russian = Transliterator("Russian-Latin/BGN")
    private static let mongolian = Transliterator("Mongolian-Latin/BGN")

    /// The letters that ICAO Doc 9303-3 (8th edition, 2021), section 6.B, has for Cyrillic.
    private static let passport = Transliterator(
        "Homeward-Cyrillic-Passport",
        rules: """
            :: Lower; а>a; б>b; в>v; г>g; д>d; е>e; ё>e; ж>zh; з>z; и>i; й>i; к>k; л>l; м>m; н>n; о>o; п>p;
            р>r; с>s; т>t; у>u; ф>f; х>kh; ц>ts; ч>ch; ш>sh; щ>shch; ъ>ie; ы>y; ь>; э>e; ю>iu; я>ia;
            і>i; ї>i; є>ie; ґ>g; ў>u; ђ>d; ћ>c; џ>dz; љ>lj; њ>nj; ј>j; ѕ>dz; ѓ>g; ќ>k;
            ө>o; ү>u; ә>a; ғ>g; қ>k; ң>n; ұ>u; һ>h;
            """
    )

    /// A name of Chinese words alone in Pinyin, by Palladius.
    private static func chinese(_ text: String) -> String? {
        let words = text.split { !$0.isLetter }.map { MandarinSound.pinyin(ofRussian: String($0)) }
        let known = words.compactMap(\.self)
        return known.isEmpty || known.count < words.count ? nil : known.joined(separator: " ")
    }
}
