/// The writing of a letter, as far as comparing names must know it.
enum Script: Sendable {
    /// Compared by tokens and sounds.
    case latin
    /// Written out in Latin letters first, then compared like them: one letter, one sound.
    case alphabetic
    /// Compared as written: Latin letters would lose the name.
    case native

    /// The writing of a character's first letter.
    init(of character: Character) {
        guard let value = character.unicodeScalars.first?.value else {
            self = .latin
            return
        }
        switch value {
        case 0..<0x0250, 0x02B0..<0x0370, 0x1E00..<0x1F00, 0x2010..<0x2070: self = .latin
        // Greek, Cyrillic, Armenian, Georgian; Hangul syllables spell their sound as well.
        case 0x0370..<0x0590, 0x10A0..<0x1200, 0xAC00..<0xD7B0: self = .alphabetic
        default: self = .native
        }
    }
}
