/// A character that shows nothing, or nothing that readers agree on: with it one text looks like another.
struct HiddenCharacter {
    let scalar: Unicode.Scalar
    /// Where it stands, counted from 1.
    let place: Int

    /// The code point with its name.
    var words: String {
        scalar.codePoint
            + (scalar.properties.name.map { " (\($0))" } ?? ", which is no character of a script,")
    }

    /// The first one of a text.
    ///
    /// Prose may hold direction marks, which must be closed, and joiners anywhere, for emoji have them too.
    static func first(in text: String, isProse: Bool) -> HiddenCharacter? {
        // Most texts hold nothing that could be one.
        guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let hides =
                isProse
                ? isNoCharacter(scalar) || isTag(scalar)
                : isHidden(scalar) && !isNeeded(scalars, at: place)
            if hides { return HiddenCharacter(scalar: scalar, place: place + 1) }
        }
        return nil
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return isNoCharacter(scalar) || properties.isDefaultIgnorableCodePoint
            // The blank pattern of Braille.
            || scalar == "\u{2800}"
            || properties.generalCategory == .format && !isVisibleSign(scalar)
            || properties.isBidiControl
    }

    /// What Unicode has set aside, for private use or for ever.
    private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isNoncharacterCodePoint
            || scalar.properties.generalCategory == .privateUse
    }

    /// The tags that once named languages: a text within a text.
    private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
        (0xE0000...0xE007F).contains(scalar.value)
    }

    /// Signs of numbers and years that enclose the digits behind them are formats by name and yet seen.
    private static func isVisibleSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }

    /// What a script cannot be written without: joiners between its letters, the forms of Mongolian letters, and the
    /// forms of Han characters in names.
    private static func isNeeded(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
        guard place > 0 else { return false }
        let before = scalars[place - 1]
        let after = place + 1 < scalars.count ? scalars[place + 1] : nil
        switch scalars[place].value {
        case 0x200C, 0x200D:
            // In Malayalam a joiner behind the sign of no vowel ends a word.
            let endsWord = before.properties.canonicalCombiningClass == .virama
            return isJoined(before) && (after.map(isJoined) ?? false || endsWord)
        case 0x180B...0x180F: return isMongolian(before)
        case 0xFE00...0xFE02, 0xE0100...0xE01EF: return before.properties.isIdeographic
        default: return false
        }
    }

    /// Letters and marks of the scripts of Asia in which joiners are part of the spelling.
    private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x620...0x8FF, 0x900...0xDFF, 0x1000...0x109F, 0x1780...0x17FF, 0xA8E0...0xA8FF,
            0xFB50...0xFDFF, 0xFE70...0xFEFC:
            switch scalar.properties.generalCategory {
            case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: true
            default: false
            }
        default: isMongolian(scalar)
        }
    }

    private static func isMongolian(_ scalar: Unicode.Scalar) -> Bool {
        (0x1820...0x18AA).contains(scalar.value)
    }
}

extension Unicode.Scalar {
    /// `U+200B`: how Unicode writes a code point.
    var codePoint: String {
        let hex = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}
