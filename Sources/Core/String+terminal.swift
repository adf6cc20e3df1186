/// Texts on a terminal, where not every letter is one column wide.
extension String {
    /// Han, kana and hangul take two columns on a terminal (Unicode TR 11, wide).
    package var terminalWidth: Int {
        unicodeScalars.reduce(0) { width, scalar in
            switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
                0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
                width + 2
            default: width + 1
            }
        }
    }

    /// The text in lines of at most so many columns, broken at spaces, and between wide letters where a word has no
    /// space of its own; a narrow word that is longer than a line is cut.
    ///
    /// - Parameter columns: The most columns of a line, at least two.
    /// - Returns: The lines, one at least.
    package func wrapped(to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces {
            if (line + piece).trimmedAtEnd.terminalWidth <= columns {
                line += piece
                continue
            }
            if !line.isEmpty { lines.append(line.trimmedAtEnd) }
            line = ""
            for letter in piece {
                if (line + String(letter)).terminalWidth > columns {
                    lines.append(line)
                    line = ""
                }
                line.append(letter)
            }
        }
        return lines + [line.trimmedAtEnd]
    }

    /// Where it may be broken: behind each space, and behind each wide letter.
    private var pieces: [String] {
        var pieces: [String] = []
        var piece = ""
        for letter in self {
            piece.append(letter)
            if letter == " " || String(letter).terminalWidth > 1 {
                pieces.append(piece)
                piece = ""
            }
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    /// The text without the spaces at its end.
    package var trimmedAtEnd: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
