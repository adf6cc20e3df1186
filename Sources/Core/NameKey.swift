import Foundation

/// A name as it is compared: without case, width, accents, spaces and punctuation.
///
/// `Zhang-San`, `ZHANG SAN` and `ｚｈａｎｇｓａｎ` are one name; a title or a second name makes another.
package enum NameKey {
    /// The name as it is compared.
    package static func of(_ name: String) -> String {
        let folded = name.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
            locale: nil
        )
        return String(folded.unicodeScalars.filter(CharacterSet.alphanumerics.contains))
    }
}
