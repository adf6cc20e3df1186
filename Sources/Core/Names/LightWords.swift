/// Words that stand in many names and single nobody out.
enum LightWords {
    /// Whether a token weighs little.
    static func isLight(_ letters: [UInt8]) -> Bool { words.contains(letters) }

    private static let words: Set<[UInt8]> = Set(
        """
        al el ul as ad ar az ash bin ben ibn bint abu abou haji hajji mullah maulavi mawlawi \
        sheikh shaykh dr mr mrs von van de der la le the of and for \
        co company corp corporation ltd limited inc incorporated llc gmbh plc pte group \
        holding holdings general trading import export international industrial industries \
        enterprise enterprises bank development services
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
    )
}
