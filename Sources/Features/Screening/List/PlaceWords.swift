import Core
import Foundation

/// Tells a country's or a place's name from a name, in the scripts in which lists write.
enum PlaceWords {
    /// Whether a text is the name of a country, a territory or a place that companies put in brackets.
    static func isPlace(_ text: String) -> Bool {
        let plain = text.trimmed.lowercased()
        return CountryWords.alpha2(of: plain) != nil || words.contains(plain)
    }

    /// Countries by the names that the languages of the corridors and of the lists give them.
    private static let words: Set<String> = {
        var words = Set(places)
        for language in [
            "zh-Hans", "zh-Hant", "ja", "ko", "ru", "mn", "ar", "fa", "vi", "fr", "es",
        ] {
            let locale = Locale(identifier: language)
            for country in Country.all {
                guard let name = locale.localizedString(forRegionCode: country.alpha2) else {
                    continue
                }
                words.insert(name.lowercased())
                // `中国香港特别行政区` is the long form; companies write the short one.
                for end in ["特别行政区", "特別行政區", "特別行政区"] where name.hasSuffix(end) {
                    let short = name.dropLast(end.count)
                    words.insert(String(short))
                    words.insert(String(short.trimmingPrefix("中国").trimmingPrefix("中國")))
                }
            }
        }
        return words
    }()

    /// What is no country, and stands in the brackets of companies all the same.
    private static let places = [
        "香港", "澳门", "澳門", "台湾", "台灣", "北京", "上海", "天津", "重庆", "重慶", "大连", "大連",
        "青岛", "青島", "深圳", "广州", "廣州", "丹东", "丹東", "沈阳", "瀋陽", "平壤", "东京", "東京",
        "大阪", "홍콩", "평양", "서울", "гонконг", "москва", "пхеньян", "london", "dalian", "kiev",
        "dubai", "london branch", "off-shore", "offshore", "off shore", "holding", "group",
    ]
}
