import Foundation

/// A text in the form in which words are looked for, so that spacing, width and script hide none.
struct PlainText {
    /// Compatibility-composed, in small letters, simplified where the looked-for words are, one space between words.
    let spaced: String
    /// The same without anything but letters, digits and the per cent sign.
    let squeezed: String

    init(_ text: String) {
        let flat = text.precomposedStringWithCompatibilityMapping.lowercased()
        let simple = String(flat.map { Self.simplified[$0] ?? $0 })
        let visible = String(
            String.UnicodeScalarView(
                simple.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
            )
        )
        spaced = visible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        squeezed = visible.filter { $0.isLetter || $0.isNumber || $0 == "%" }
    }

    /// The traditional characters of the words that are looked for.
    private static let simplified: [Character: Character] = [
        "證": "证", "業": "业", "錄": "录", "簽": "签", "過": "过", "確": "确", "穩": "稳", "崗": "岗",
        "職": "职", "國": "国", "聲": "声", "稱": "称", "無": "无", "會": "会", "諾": "诺", "獲": "获",
        "漢": "汉", "殘": "残", "愛": "爱", "懷": "怀", "戶": "户", "農": "农", "黨": "党", "員": "员",
        "險": "险", "質": "质", "擔": "担", "籍": "籍", "數": "数", "僅": "仅", "優": "优", "檢": "检",
    ]
}
