import Foundation

/// The words under which deposits are taken, found however they are written.
///
/// The list is the agency's own and meant to grow; the category is judged first, and without it.
enum DepositWords {
    /// Found anywhere once spaces and marks are gone: these scripts do not part words reliably.
    private static let stems = [
        "押金", "保证", "保證", "保証", "担保", "擔保", "抵押", "质押", "質押", "违约金", "違約金",
        "风险金", "風險金", "履约金", "履約金", "诚信金", "誠信金", "담보", "보증", "위약금",
    ]
    /// Found as whole words: `bond` is one, `vagabond` is none.
    private static let words: Set<String> = [
        "deposit", "deposits", "bond", "bonds", "guarantee", "guarantees", "guaranty", "collateral",
        "collaterals", "surety", "penalty", "penalties",
    ]
    /// Found at the beginning of a word: these languages bend its end.
    private static let beginnings = ["залог", "депозит", "штраф", "барьцаа"]

    /// The first such word in a text; nil when there is none.
    static func found(in text: String) -> String? {
        let plain = plain(text)
        let squeezed = plain.filter { $0.isLetter || $0.isNumber }
        if let stem = stems.first(where: { squeezed.contains($0) }) { return stem }
        for word in plain.split(whereSeparator: { !$0.isLetter }).map(String.init)
        where words.contains(word) || beginnings.contains(where: { word.hasPrefix($0) }) {
            return word
        }
        return nil
    }

    /// Wide and small forms become plain ones, and what shows nothing is dropped, so neither hides a word.
    private static func plain(_ text: String) -> String {
        let shown = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
        return String(String.UnicodeScalarView(shown))
            .precomposedStringWithCompatibilityMapping.lowercased()
    }
}
